-- How many runs of all steps together were finished, month by month, for each unit and for each unit with all below it:
-- a page with a thousand lines, one for each committee, reads one row a month and line instead of one for each step.
create table hoso.finished_sum (
    month     date not null, -- its first day
    unit_id   uuid not null,
    led       boolean not null, -- with all below it; otherwise of the unit alone
    parent_id uuid,             -- the unit above, of those that are led
    in_time   int not null,
    late      int not null,
    unlimited int not null,
    primary key (month, unit_id, led)
);
create index finished_sum_below on hoso.finished_sum (parent_id, month) where led;

-- The steps that were left out of a month's sums because folders keep them from some, as slug and id, in order. Where
-- folders keep others by now, and where nothing stands here, the sums of the month are not read.
alter table hoso.finished_month add column kept text[];

-- Months are written anew as a whole.
alter table hoso.finished_figure drop constraint finished_figure_pkey,
    add primary key (month, unit_id, led, procedure_slug, step_id);

-- Few runs have no day to keep: they are not looked for among all others.
create index step_record_finished_unlimited on hoso.step_record (unit_id, completed_at desc, id desc)
    where due_at is null and completed_at is not null and cancelled_at is null and wait_reason is null;

-- What is open is counted from the index alone: its rows are wide, and a province has two hundred thousand of them.
drop index hoso.work_item_unit_due;
create index work_item_unit_due on hoso.work_item (unit_id, due_key, id)
    include (position_id, holder_id, waiting, on_hold, due_at, dossier_id, procedure_slug, step_id);
