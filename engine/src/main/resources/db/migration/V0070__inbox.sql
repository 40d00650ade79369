-- The inbox: a read model written in the transaction of the step itself; it can be dropped and rebuilt.
create table hoso.work_item (
    id                uuid primary key, -- the step's record and the engine's task
    dossier_id        uuid        not null,
    dossier_code      text        not null,
    procedure_slug    text        not null,
    procedure_name    text        not null,
    step_id           text        not null,
    step_name         text        not null,
    person_name       text        not null,
    sending_unit_id   uuid        not null,
    sending_unit_name text        not null,
    position_id       uuid        not null,
    unit_id           uuid        not null,
    unit_name         text        not null,
    unit_path         text        not null,
    holder_id         uuid,
    holder_name       text,
    claimed_at        timestamptz,
    created_at        timestamptz not null,
    due_on            date,
    due_at            timestamptz,
    warn_at           timestamptz,
    version           int         not null,
    -- Sorts what has no due day last, and lets a page begin after it.
    due_key           timestamptz not null generated always as
        (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    search            text        not null generated always as
        (hoso.vn_fold(dossier_code || ' ' || person_name || ' ' || sending_unit_name || ' ' || unit_name || ' '
            || step_name)) stored
);
create index work_item_dossier on hoso.work_item (dossier_id);
-- One index search per position answers a page; the counters read nothing but the index.
create index work_item_position_due on hoso.work_item (position_id, due_key, id) include (unit_id, procedure_slug)
    where holder_id is null;
create index work_item_holder_due on hoso.work_item (holder_id, due_key, id) include (procedure_slug)
    where holder_id is not null;
create index work_item_unit_due on hoso.work_item (unit_id, due_key, id) include (position_id, holder_id);
create index work_item_position_created on hoso.work_item (position_id, created_at, id) where holder_id is null;
create index work_item_holder_created on hoso.work_item (holder_id, created_at, id) where holder_id is not null;
create index work_item_due on hoso.work_item (due_at) where due_at is not null;
create index work_item_warn on hoso.work_item (warn_at) where warn_at is not null;
create index work_item_search on hoso.work_item using gin (search public.gin_trgm_ops);

-- Chờ nơi khác: units that held the dossier and wait for another one. Carries the keys of the lists, so that a page
-- needs no join to find its rows.
create table hoso.work_item_watch (
    unit_id           uuid        not null,
    work_item_id      uuid        not null references hoso.work_item (id) on delete cascade,
    addressed_unit_id uuid        not null,
    due_key           timestamptz not null,
    created_at        timestamptz not null,
    primary key (work_item_id, unit_id)
);
create index work_item_watch_due on hoso.work_item_watch (unit_id, due_key, work_item_id) include (addressed_unit_id);

-- Reminders. One per item, kind and due instant: when the due day moves, it reminds anew.
create table hoso.notice (
    id           uuid primary key,
    work_item_id uuid        not null,
    dossier_id   uuid        not null,
    dossier_code text        not null,
    step_name    text        not null,
    unit_name    text        not null,
    kind         text        not null,
    due_at       timestamptz not null,
    due_on       date        not null,
    recorded_at  timestamptz not null,
    official_id  uuid,
    position_id  uuid,
    unique (work_item_id, kind, due_at),
    check (official_id is not null or position_id is not null)
);
create index notice_official on hoso.notice (official_id, id) where official_id is not null;
create index notice_position on hoso.notice (position_id, id) where position_id is not null;

create table hoso.notice_seen (
    notice_id   uuid        not null references hoso.notice (id) on delete cascade,
    official_id uuid        not null,
    seen_at     timestamptz not null,
    primary key (notice_id, official_id)
);
