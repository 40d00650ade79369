-- What was decided about open dossiers when a day was entered into the working calendar: counted anew, or kept.
create table hoso.calendar_change (
    id         uuid primary key,
    entry_id   uuid        not null unique references hoso.calendar_entry,
    choice     text        not null check (choice in ('RECALCULATE', 'KEEP')),
    reason     text        not null,
    decided_at timestamptz not null,
    decided_by uuid        not null
);

-- The dossiers it is done to, each in a transaction of its own: what a stop interrupts goes on at the next start.
create table hoso.calendar_change_dossier (
    change_id  uuid    not null references hoso.calendar_change,
    seq        int     not null,
    dossier_id uuid    not null,
    done       boolean not null default false,
    failed     boolean not null default false,
    primary key (change_id, seq)
);
create index calendar_change_waiting on hoso.calendar_change_dossier (change_id, seq) where not done;
