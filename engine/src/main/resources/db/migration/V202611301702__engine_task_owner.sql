-- The position a task is addressed to stands in the task's own row; a link beside it was three more statements a step.
update camunda.act_ru_task t set owner_ = l.group_id_, rev_ = t.rev_ + 1
from camunda.act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate';
delete from camunda.act_ru_identitylink where task_id_ is not null;
