-- Votes: numbers only, sealed. Every version stays as it was entered: confirmations and reasons are rows of their own.
create table hoso.ballot (
    task_id         uuid        not null references hoso.step_record (id),
    version         int         not null,
    dossier_id      uuid        not null references hoso.dossier (id),
    summoned        int         not null,
    present         int         not null,
    excused         int         not null,
    issued          int         not null,
    collected       int         not null,
    valid           int         not null,
    in_favour       int         not null,
    against         int         not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    entered_at      timestamptz not null,
    primary key (task_id, version),
    check (least(present, excused, issued, collected, valid, in_favour, against) >= 0 and summoned > 0),
    check (present + excused <= summoned and issued <= present and collected <= issued and valid <= collected),
    check (in_favour + against <= valid)
);
create index ballot_dossier on hoso.ballot (dossier_id);

create table hoso.ballot_confirmation (
    task_id           uuid        not null,
    version           int         not null,
    confirmed_by      uuid        not null,
    confirmed_by_name text        not null,
    confirmed_at      timestamptz not null,
    primary key (task_id, version),
    foreign key (task_id, version) references hoso.ballot (task_id, version)
);

-- Why an outcome was chosen that the numbers do not bear out.
create table hoso.ballot_reason (
    task_id  uuid        not null,
    version  int         not null,
    outcome  text        not null,
    reason   text        not null,
    given_by uuid        not null,
    given_at timestamptz not null,
    primary key (task_id, version),
    foreign key (task_id, version) references hoso.ballot (task_id, version)
);

create function hoso.ballot_is_kept() returns trigger language plpgsql as
$$ begin raise exception 'what was entered about a vote is never changed'; end $$;
create trigger ballot_kept before update or delete on hoso.ballot
    for each row execute function hoso.ballot_is_kept();
create trigger ballot_confirmation_kept before update or delete on hoso.ballot_confirmation
    for each row execute function hoso.ballot_is_kept();
create trigger ballot_reason_kept before update or delete on hoso.ballot_reason
    for each row execute function hoso.ballot_is_kept();

-- Tallies that wait for their confirmation, without a number: a list that could be made again.
create table hoso.ballot_waiting (
    task_id         uuid primary key,
    version         int         not null,
    dossier_id      uuid        not null,
    dossier_code    text        not null,
    person_name     text        not null,
    step_name       text        not null,
    unit_id         uuid        not null,
    unit_path       text        not null,
    unit_name       text        not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    entered_at      timestamptz not null
);
create index ballot_waiting_unit on hoso.ballot_waiting (unit_id);
create index ballot_waiting_path on hoso.ballot_waiting (unit_path text_pattern_ops);
