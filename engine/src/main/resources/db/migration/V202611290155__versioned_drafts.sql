-- A draft says from which one it was typed on, so that two windows of one official do not overwrite each other.
alter table hoso.task_draft add column version int not null default 1;

-- Numbers of a vote while they are typed: sealed as the vote itself, read by who types them.
create table hoso.ballot_draft (
    task_id     uuid        not null references hoso.step_record (id),
    official_id uuid        not null,
    typed       jsonb       not null,
    version     int         not null,
    saved_at    timestamptz not null,
    primary key (task_id, official_id)
);
