-- The engine looks for the sub-tasks of each task it completes, and its own scripts leave it to read all tasks for that.
create index act_ru_task_parent on camunda.act_ru_task (parent_task_id_) where parent_task_id_ is not null;
