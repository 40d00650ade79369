-- Lists: many dossiers before one body at one time. What is typed stays here until a row is recorded; the step's own
-- record is the truth from then on. Names of persons are not kept here: they are read with the dossiers.
create table hoso.meeting (
    id             uuid primary key,
    kind           text        not null,
    position_id    uuid        not null,
    position_name  text        not null,
    unit_id        uuid        not null,
    unit_name      text        not null,
    unit_path      text        not null,
    procedure_slug text        not null,
    procedure_name text        not null,
    revision_id    uuid        not null, -- whose form is shown; every row's own has the same
    step_id        text        not null,
    step_name      text        not null,
    held_on        date        not null,
    chair          text,
    secretary      text,
    summoned       int,
    present        int,
    excused        int,
    common         jsonb       not null, -- fields filled once for all rows
    created_by     uuid        not null,
    created_at     timestamptz not null,
    saved_by_name  text        not null,
    saved_at       timestamptz not null,
    version        int         not null
);
create index meeting_position on hoso.meeting (position_id, id desc);
create index meeting_unit on hoso.meeting (unit_id, id desc);

create table hoso.meeting_row (
    meeting_id       uuid    not null references hoso.meeting (id) on delete cascade,
    seq              int     not null,
    task_id          uuid    not null,
    dossier_id       uuid    not null,
    data             jsonb   not null,
    postponed        boolean not null, -- để lại kỳ sau
    postponed_reason text,
    outcome          text,             -- as recorded
    recorded_at      timestamptz,
    recorded_by_name text,
    primary key (meeting_id, task_id)
);
create index meeting_row_task on hoso.meeting_row (task_id);

-- Votes as they are typed, sealed: apart from the rest, gone with the row's record; the vote itself is kept elsewhere.
create table hoso.meeting_count (
    meeting_id uuid not null,
    task_id    uuid not null,
    issued     int,
    collected  int,
    valid      int,
    in_favour  int,
    against    int,
    primary key (meeting_id, task_id),
    foreign key (meeting_id, task_id) references hoso.meeting_row (meeting_id, task_id) on delete cascade
);
