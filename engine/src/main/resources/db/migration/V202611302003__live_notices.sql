-- What is told of a step is over with it. Lists of notices are read by key, and must not pass all that was ever told.
alter table hoso.notice add column over boolean not null default false;
update hoso.notice n set over = true
where n.work_item_id is not null and not exists (
    select from hoso.step_record s where s.id = n.work_item_id and s.completed_at is null and s.cancelled_at is null);

drop index hoso.notice_official;
drop index hoso.notice_position;
create index notice_official on hoso.notice (official_id, recorded_at desc, id desc)
    where official_id is not null and not over;
create index notice_position on hoso.notice (position_id, recorded_at desc, id desc)
    where position_id is not null and not over;
create index notice_passing on hoso.notice (kind, recorded_at) where kind in ('DECIDED', 'STAND_IN') and not over;

create or replace function hoso.close_step() returns trigger language plpgsql as $$
begin
    delete from hoso.work_item where id = new.id;
    delete from hoso.task_draft where task_id = new.id;
    delete from hoso.ballot_draft where task_id = new.id;
    delete from hoso.ballot_waiting where task_id = new.id;
    update hoso.notice set over = true where work_item_id = new.id and not over;
    return null;
end $$;
