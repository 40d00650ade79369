-- Completed, withdrawn, stopped or left otherwise: a step is in no inbox any more, and what was typed at it is personal
-- and not needed.
create function hoso.close_step() returns trigger language plpgsql as $$
begin
    delete from hoso.work_item where id = new.id;
    delete from hoso.task_draft where task_id = new.id;
    delete from hoso.ballot_draft where task_id = new.id;
    delete from hoso.ballot_waiting where task_id = new.id;
    return null;
end $$;

create trigger step_record_closed after update of completed_at, cancelled_at on hoso.step_record
    for each row when (old.completed_at is null and old.cancelled_at is null
                       and (new.completed_at is not null or new.cancelled_at is not null))
    execute function hoso.close_step();
