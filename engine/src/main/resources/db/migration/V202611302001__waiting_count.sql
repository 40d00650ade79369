-- Chờ nơi khác, counted: an official waits for an item once, however many of his units do. So items are counted by all units
-- that wait for them together, which adds up exactly. A unit through which everything passes waits in thousands of such
-- sets, therefore each unit is counted for itself too: the largest of an official's is taken whole, and of the others the
-- sets it is not in.
alter table hoso.work_item add column watchers uuid[] not null default '{}';
update hoso.work_item i set watchers = w.units
from (select work_item_id, array_agg(unit_id order by unit_id) units from hoso.work_item_watch group by 1) w
where w.work_item_id = i.id;

-- What has changed since it was last summed up: added, never updated, so that nobody waits for a row everybody changes.
create table hoso.waiting_change (
    id       bigint generated always as identity primary key,
    watchers uuid[] not null,
    unit_id  uuid   not null, -- where the items lie
    items    int    not null
);

create table hoso.waiting_set (
    watchers uuid[] not null,
    unit_id  uuid   not null,
    items    int    not null,
    primary key (watchers, unit_id)
);
-- Without a list of what is still to be sorted in, which every reading would have to look through.
create index waiting_set_watchers on hoso.waiting_set using gin (watchers) with (fastupdate = off);

create table hoso.waiting_total (
    watcher_id uuid not null,
    unit_id    uuid not null,
    items      int  not null,
    primary key (watcher_id, unit_id)
);

create function hoso.count_waiting() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into hoso.waiting_change (watchers, unit_id, items)
        select watchers, unit_id, count(*) from came where watchers <> '{}' group by 1, 2;
    elsif tg_op = 'DELETE' then
        insert into hoso.waiting_change (watchers, unit_id, items)
        select watchers, unit_id, -count(*) from gone where watchers <> '{}' group by 1, 2;
    else
        insert into hoso.waiting_change (watchers, unit_id, items)
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

-- One at a time. What somebody adds meanwhile is not seen here and stays; who reads sees all of it or nothing.
create function hoso.sum_waiting() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('hoso.sum_waiting'));
    with gone as (
        delete from hoso.waiting_change returning watchers, unit_id, items),
    summed as (
        select watchers, unit_id, sum(items) items from gone group by 1, 2 having sum(items) <> 0),
    total as (
        insert into hoso.waiting_total as k (watcher_id, unit_id, items)
        select u.id, s.unit_id, sum(s.items) from summed s cross join unnest(s.watchers) u(id) group by 1, 2 order by 1, 2
        on conflict (watcher_id, unit_id) do update set items = k.items + excluded.items)
    insert into hoso.waiting_set as k (watchers, unit_id, items)
    select watchers, unit_id, items from summed order by 1, 2
    on conflict (watchers, unit_id) do update set items = k.items + excluded.items;
    delete from hoso.waiting_set where items = 0;
end $$;

insert into hoso.waiting_change (watchers, unit_id, items)
select watchers, unit_id, count(*) from hoso.work_item where watchers <> '{}' group by 1, 2;
select hoso.sum_waiting();

-- What somebody has taken up in a unit is counted apart from what nobody has.
create index work_item_unit_held on hoso.work_item (unit_id) where holder_id is not null;
