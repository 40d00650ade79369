-- Chờ nơi khác, counted: an official waits for an item once, however many of his units do. So items are counted by all units
-- that wait for them together, and a sum over these sets is exact. Changes are added, never updated, so that nobody waits
-- for a row everybody would change; they are folded by and by.
alter table hoso.work_item add column watchers uuid[] not null default '{}';
update hoso.work_item i set watchers = w.units
from (select work_item_id, array_agg(unit_id order by unit_id) units from hoso.work_item_watch group by 1) w
where w.work_item_id = i.id;

create table hoso.waiting_count (
    id       bigint generated always as identity primary key,
    watchers uuid[] not null,
    unit_id  uuid   not null, -- where the items lie
    items    int    not null
);
-- Without a list of what is still to be sorted in, which every reading would have to look through.
create index waiting_count_watchers on hoso.waiting_count using gin (watchers) with (fastupdate = off);

create function hoso.count_waiting() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into hoso.waiting_count (watchers, unit_id, items)
        select watchers, unit_id, count(*) from came where watchers <> '{}' group by 1, 2;
    elsif tg_op = 'DELETE' then
        insert into hoso.waiting_count (watchers, unit_id, items)
        select watchers, unit_id, -count(*) from gone where watchers <> '{}' group by 1, 2;
    else
        insert into hoso.waiting_count (watchers, unit_id, items)
        select * from (values (old.watchers, old.unit_id, -1), (new.watchers, new.unit_id, 1)) c(watchers, unit_id, items)
        where c.watchers <> '{}';
    end if;
    return null;
end $$;

create trigger work_item_came after insert on hoso.work_item
    referencing new table as came for each statement execute function hoso.count_waiting();
create trigger work_item_gone after delete on hoso.work_item
    referencing old table as gone for each statement execute function hoso.count_waiting();
create trigger work_item_elsewhere after update of watchers, unit_id on hoso.work_item
    for each row when (old.watchers <> new.watchers or old.unit_id <> new.unit_id)
    execute function hoso.count_waiting();

insert into hoso.waiting_count (watchers, unit_id, items)
select watchers, unit_id, count(*) from hoso.work_item where watchers <> '{}' group by 1, 2;

-- What somebody else adds meanwhile is not seen here and stays.
create function hoso.fold_waiting_count() returns void language sql
begin atomic
    with gone as (
        delete from hoso.waiting_count c using (
            select watchers, unit_id from hoso.waiting_count group by 1, 2 having count(*) > 1 or sum(items) = 0) f
        where c.watchers = f.watchers and c.unit_id = f.unit_id
        returning c.watchers, c.unit_id, c.items)
    insert into hoso.waiting_count (watchers, unit_id, items)
    select watchers, unit_id, sum(items) from gone group by 1, 2 having sum(items) <> 0;
end;
