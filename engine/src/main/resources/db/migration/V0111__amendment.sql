-- Acts beside the steps. Rows are added; of a suspension, a fix and an approval only the end is filled in later.
create table hoso.suspension (
    id             uuid primary key,
    dossier_id     uuid        not null references hoso.dossier (id),
    status_before  text        not null,
    promise_paused boolean     not null,
    suspended_at   timestamptz not null,
    suspended_by   uuid        not null,
    resumed_at     timestamptz,
    resumed_by     uuid
);
create unique index suspension_one_open on hoso.suspension (dossier_id) where resumed_at is null;
create index suspension_dossier on hoso.suspension (dossier_id);

-- Sealed: why a dossier is suspended, for the appraiser and the decider. Nothing else may join this table.
create table hoso.suspension_cause (
    suspension_id uuid primary key references hoso.suspension (id),
    cause         text not null
);

create table hoso.rescheduling (
    id            uuid primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    at            timestamptz not null,
    official_id   uuid        not null,
    first_due_on  date        not null,
    due_on        date        not null,
    new_due_on    date        not null,
    reader        text        not null,
    cause         text        not null,
    -- Why a second time, where once is the rule.
    again         text,
    document_id   uuid        not null
);
create index rescheduling_dossier on hoso.rescheduling (dossier_id, at);

-- Notes of talks and of what was put right at once. paper: the one the cell may bring, without a formal supplement.
create table hoso.dossier_note (
    id            uuid primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    kind          text        not null,
    talked_to     text        not null,
    content       text        not null,
    talked_at     timestamptz not null,
    entered_at    timestamptz not null,
    official_id   uuid        not null,
    official_name text        not null,
    paper         text,
    brought_at    timestamptz,
    document_id   uuid
);
create index dossier_note_dossier on hoso.dossier_note (dossier_id, entered_at);

create table hoso.supplement_approval (
    id            uuid primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    approved_at   timestamptz not null,
    official_id   uuid        not null,
    official_name text        not null,
    reason        text        not null
);
create index supplement_approval_dossier on hoso.supplement_approval (dossier_id);
