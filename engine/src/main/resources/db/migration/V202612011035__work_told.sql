-- That something came to a position, was taken up there or is done: told to all nodes when it is committed. Which step and
-- which position, nothing of whom it is about or who has it; whom it concerns is asked when it is told.
create function hoso.tell_work() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.position_id = new.position_id and old.holder_id is not distinct from new.holder_id then
        return null;
    end if;
    -- What waits for its day is in nobody's list.
    if tg_op <> 'INSERT' and (old.holder_id is not null or not old.waiting) then
        perform pg_catalog.pg_notify('hoso_work', pg_catalog.concat_ws(' ', old.id, old.position_id,
            case when old.holder_id is null then 'shared' else 'held' end));
    end if;
    if tg_op <> 'DELETE' and (new.holder_id is not null or not new.waiting) then
        perform pg_catalog.pg_notify('hoso_work', pg_catalog.concat_ws(' ', new.id, new.position_id,
            case when new.holder_id is null then 'shared' else 'held' end));
    end if;
    return null;
end $$;

create trigger work_item_told after insert or delete or update of holder_id, position_id on hoso.work_item
    for each row execute function hoso.tell_work();
