-- The case. Units, officials, persons, revisions and calendars belong to other modules: only their ids stand here.
create table hoso.dossier (
    id             uuid primary key,
    code           text        not null unique,
    procedure_slug text        not null,
    status         text        not null,
    opened_on      date        not null,
    opened_at      timestamptz not null,
    opened_by      uuid        not null,
    cell_unit_id   uuid        not null,
    version        int         not null,
    promised_on    date,
    party_due_on   date,
    end_reason     text,
    closed_at      timestamptz,
    -- The secret on the receipt: only a salted hash of it is kept.
    tracking_salt  bytea,
    tracking_hash  bytea,
    -- Code, person and cell as they were called on the day, for searching.
    search_words   text        not null,
    search         text generated always as (hoso.vn_fold(search_words)) stored,
    -- Head of the history chain: how many entries there are and the hash of the last one.
    chain_seq      bigint      not null default 0,
    chain_head     bytea
);
create index dossier_list on hoso.dossier (opened_at desc, id desc);
create index dossier_status on hoso.dossier (status, opened_at desc, id desc);
create index dossier_search on hoso.dossier using gin (search public.gin_trgm_ops);

-- One counter per cell and day: the last number of the code given out.
create table hoso.dossier_code_counter (
    cell_unit_id uuid not null,
    day          date not null,
    last_number  int  not null,
    primary key (cell_unit_id, day)
);

-- Who it is about: one person in admission, many in other procedures.
create table hoso.dossier_subject (
    dossier_id     uuid    not null references hoso.dossier (id),
    seq            int     not null,
    person_id      uuid    not null,
    full_name      text    not null,
    procedure_slug text    not null,
    active         boolean not null,
    primary key (dossier_id, seq)
);
create index dossier_subject_person on hoso.dossier_subject (person_id);
-- One open dossier of a procedure per person, whatever two clerks do at once.
create unique index dossier_subject_one_active on hoso.dossier_subject (procedure_slug, person_id) where active;

-- The units and their parts, with path and name of the day they came in. held: it lies or has lain there.
create table hoso.dossier_unit (
    dossier_id uuid    not null references hoso.dossier (id),
    part       text    not null,
    unit_id    uuid    not null,
    unit_path  text    not null,
    unit_name  text    not null,
    unit_kind  text    not null,
    held       boolean not null,
    primary key (dossier_id, part)
);
create index dossier_unit_held on hoso.dossier_unit (unit_id) where held;
create index dossier_unit_path on hoso.dossier_unit (unit_path text_pattern_ops) where held;

-- Which revision and which calendar govern the dossier, and since when; the last row is in force.
create table hoso.governing_assignment (
    dossier_id          uuid        not null references hoso.dossier (id),
    seq                 int         not null,
    revision_id         uuid        not null,
    calendar_version_id uuid        not null,
    from_at             timestamptz not null,
    reason              text        not null,
    primary key (dossier_id, seq)
);

-- Dated facts: the day of the fact and the moment of its entry. A later row of the same name is in force.
create table hoso.dossier_fact (
    dossier_id     uuid        not null references hoso.dossier (id),
    seq            int         not null,
    name           text        not null,
    fact_date      date        not null,
    entered_at     timestamptz not null,
    entered_by     uuid        not null,
    step_record_id uuid,
    primary key (dossier_id, seq)
);

-- Named yes/no facts: what a required document may depend on.
create table hoso.dossier_condition (
    dossier_id uuid    not null references hoso.dossier (id),
    name       text    not null,
    value      boolean not null,
    primary key (dossier_id, name)
);

-- What moved a clock. limit_name tells several limits of the Party apart.
create table hoso.clock_event (
    dossier_id  uuid        not null references hoso.dossier (id),
    seq         int         not null,
    clock       text        not null,
    limit_name  text        not null,
    kind        text        not null,
    fact_date   date        not null,
    amount      int         not null,
    cause       text,
    reason      text,
    legal_basis text,
    entered_at  timestamptz not null,
    entered_by  uuid        not null,
    primary key (dossier_id, seq)
);

-- One run of a step; the id is that of the engine's task.
create table hoso.step_record (
    id                uuid primary key,
    dossier_id        uuid        not null references hoso.dossier (id),
    seq               int         not null,
    step_id           text        not null,
    step_name         text        not null,
    part              text        not null,
    unit_id           uuid        not null,
    unit_path         text        not null,
    position_id       uuid        not null,
    started_at        timestamptz not null,
    due_on            date,
    due_at            timestamptz,
    warn_at           timestamptz,
    holder_id         uuid,
    holder_name       text,
    claimed_at        timestamptz,
    completed_by      uuid,
    completed_by_name text,
    completed_at      timestamptz,
    outcome           text,
    data              jsonb,
    cancelled_at      timestamptz,
    version           int         not null,
    unique (dossier_id, seq)
);
create index step_record_open on hoso.step_record (position_id, dossier_id)
    where completed_at is null and cancelled_at is null;

create table hoso.supplement_request (
    id             uuid primary key,
    dossier_id     uuid        not null references hoso.dossier (id),
    requested_at   timestamptz not null,
    requested_by   uuid        not null,
    step_record_id uuid        not null references hoso.step_record (id),
    reason         text        not null,
    supplied_at    timestamptz,
    supplied_by    uuid
);
create index supplement_request_dossier on hoso.supplement_request (dossier_id);

create table hoso.supplement_item (
    request_id uuid not null references hoso.supplement_request (id),
    seq        int  not null,
    document   text not null,
    defect     text not null,
    primary key (request_id, seq)
);
