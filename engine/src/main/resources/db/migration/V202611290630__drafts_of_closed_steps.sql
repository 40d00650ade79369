-- What was typed at steps that were left before drafts went with them.
delete from hoso.task_draft d
using hoso.step_record s
where s.id = d.task_id and (s.completed_at is not null or s.cancelled_at is not null);
