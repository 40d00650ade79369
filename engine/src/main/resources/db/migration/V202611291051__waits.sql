-- A step in which a dossier stands until a day comes; the reason tells that it is one.
alter table hoso.step_record
    add column waits_until    date,
    add column wait_reason    text,
    add column wait_reason_en text,
    add check (waits_until is null or wait_reason is not null);
create index step_record_waits on hoso.step_record (waits_until, id)
    where wait_reason is not null and completed_at is null and cancelled_at is null;

-- It is in nobody's list unless somebody took it up; the counters go on reading nothing but the index.
alter table hoso.work_item add column waiting boolean not null default false;
drop index hoso.work_item_position_due;
create index work_item_position_due on hoso.work_item (position_id, due_key, id)
    include (unit_id, procedure_slug, waiting) where holder_id is null;
drop index hoso.work_item_unit_due;
create index work_item_unit_due on hoso.work_item (unit_id, due_key, id) include (position_id, holder_id, waiting);
