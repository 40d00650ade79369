-- What was decided about open dossiers when a rule of counting changed: a calendar, or the limits of a procedure.
create table hoso.recount (
    id          uuid primary key,
    revision_id uuid references hoso.procedure_revision, -- null: the newest calendar of each cell
    choice      text        not null check (choice in ('KEEP', 'RECALCULATE', 'FAVOUR')),
    reason      text        not null,
    starts_on   date        not null,
    decided_at  timestamptz not null,
    decided_by  uuid        not null
);

-- The dossiers it is done to, each in a transaction of its own: what a stop interrupts goes on at the next start.
create table hoso.recount_dossier (
    recount_id uuid    not null references hoso.recount,
    seq        int     not null,
    dossier_id uuid    not null,
    foreseen   bytea, -- what was shown of it, in short; null: that it stays
    done       boolean not null default false,
    result     text check (result in ('MOVED', 'STAYED', 'OTHERWISE', 'FAILED')),
    primary key (recount_id, seq)
);
create index recount_waiting on hoso.recount_dossier (recount_id, seq) where not done;

insert into hoso.recount (id, revision_id, choice, reason, starts_on, decided_at, decided_by)
select id, null, choice, reason, (decided_at at time zone 'Asia/Ho_Chi_Minh')::date, decided_at, decided_by
from hoso.calendar_change;
insert into hoso.recount_dossier (recount_id, seq, dossier_id, done, result)
select change_id, seq, dossier_id, done, case when failed then 'FAILED' when done then 'MOVED' end
from hoso.calendar_change_dossier;

drop table hoso.calendar_change_dossier;
alter table hoso.calendar_change
    drop column choice, drop column reason, drop column decided_at, drop column decided_by,
    add foreign key (id) references hoso.recount;
