-- How many runs of each step were finished, in time or late: month by month, for each unit and for each unit with all that
-- lies below it. Written by night from step_record; what came since is counted when somebody asks.
create table hoso.finished_figure (
    unit_id        uuid not null,
    -- With all below it; otherwise of the unit alone.
    led            boolean not null,
    month          date not null, -- its first day
    procedure_slug text not null,
    step_id        text not null,
    parent_id      uuid,          -- the unit above, of those that are led
    in_time        int  not null,
    late           int  not null,
    unlimited      int  not null, -- no day was set
    primary key (unit_id, led, month, procedure_slug, step_id)
);
create index finished_figure_below on hoso.finished_figure (parent_id, month) where led;

-- Until when a month is counted; a month that is not here is counted when somebody asks.
create table hoso.finished_month (
    month   date primary key,
    through timestamptz not null
);

-- What was finished by one unit in a period, and what of it was late; lists page by it.
create index step_record_finished on hoso.step_record (unit_id, completed_at desc, id desc)
    where completed_at is not null and cancelled_at is null and wait_reason is null;
create index step_record_finished_late on hoso.step_record (unit_id, completed_at desc, id desc)
    where completed_at >= due_at and cancelled_at is null and wait_reason is null;

-- A run that changes after its month was counted, or comes late into it: the month is counted anew. Whoever counts holds
-- the lock alone, so that no change slips by while he reads.
create function hoso.month_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.completed_at is not null then
        perform pg_advisory_xact_lock_shared(hashtext('hoso.finished_month'));
    end if;
    if tg_op <> 'INSERT' then
        delete from hoso.finished_month m
        where m.month = date_trunc('month', old.completed_at at time zone 'Asia/Ho_Chi_Minh') and m.through > old.completed_at;
    end if;
    if tg_op <> 'DELETE' then
        delete from hoso.finished_month m
        where m.month = date_trunc('month', new.completed_at at time zone 'Asia/Ho_Chi_Minh') and m.through > new.completed_at;
    end if;
    return null;
end $$;

create trigger step_record_finished after update of completed_at, cancelled_at, due_at, unit_id, unit_path on hoso.step_record
    for each row when ((old.completed_at is not null or new.completed_at is not null)
                       and (old.completed_at, old.cancelled_at, old.due_at, old.unit_id, old.unit_path)
                           is distinct from (new.completed_at, new.cancelled_at, new.due_at, new.unit_id, new.unit_path))
    execute function hoso.month_changed();
create trigger step_record_came_finished after insert on hoso.step_record
    for each row when (new.completed_at is not null) execute function hoso.month_changed();
create trigger step_record_went_finished after delete on hoso.step_record
    for each row when (old.completed_at is not null) execute function hoso.month_changed();
