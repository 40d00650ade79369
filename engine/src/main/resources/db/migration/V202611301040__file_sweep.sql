-- What was found when every kept file was looked at.
create table hoso.file_sweep (
    id         uuid        primary key,
    started_at timestamptz not null,
    ended_at   timestamptz,
    asked_by   uuid        references hoso.official (id),
    checked    int         not null default 0,
    missing    int         not null default 0,
    changed    int         not null default 0,
    orphaned   int         not null default 0,
    cleared    int         not null default 0
);

-- A file that is not what was kept, and the dossiers it belongs to.
create table hoso.file_fault (
    sweep_id    uuid   not null references hoso.file_sweep (id) on delete cascade,
    sha256      text   not null,
    state       text   not null,
    dossier_ids uuid[] not null,
    primary key (sweep_id, sha256)
);
