-- What is added and never changed, guarded in the database too. Of an entry of a history its payload and its salt may go,
-- together and for good: the chain stands without them.
create function hoso.history_is_kept() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and new.payload is null and new.salt is null
        and (to_jsonb(new) - 'payload' - 'salt') = (to_jsonb(old) - 'payload' - 'salt') then
        return new;
    end if;
    raise exception 'rows of % are added, never changed', tg_table_name;
end
$$;
create trigger history_entry_kept before update or delete on hoso.history_entry
    for each row execute function hoso.history_is_kept();

-- A number of its own in the order of writing, whatever the clock says: what is sealed is a range of it.
alter table hoso.access_log add column seq bigint generated always as identity;
create unique index access_log_seq on hoso.access_log (seq);
alter table hoso.organisation_event add column seq bigint generated always as identity;
create unique index organisation_event_seq on hoso.organisation_event (seq);

create trigger access_log_kept before update or delete on hoso.access_log
    for each row execute function hoso.refuse_change();

create function hoso.refuse_emptying() returns trigger language plpgsql as
$$
begin
    raise exception 'the table % is kept, never emptied', tg_table_name;
end
$$;

-- How many lines a log had up to a number, and the digest over them and over the seal before.
create table hoso.log_seal (
    log       text        not null,
    upto      bigint      not null,
    entries   bigint      not null,
    digest    bytea       not null,
    sealed_at timestamptz not null,
    primary key (log, upto)
);
create trigger log_seal_kept before update or delete on hoso.log_seal
    for each row execute function hoso.refuse_change();

-- What looking through all histories and logs found. faults: what and where, a hundred at most; ended_at null: still at it.
create table hoso.history_check (
    id          uuid primary key,
    started_at  timestamptz not null,
    started_by  uuid,
    ended_at    timestamptz,
    dossiers    bigint      not null default 0,
    entries     bigint      not null default 0,
    erased      bigint      not null default 0,
    log_lines   bigint      not null default 0,
    fault_count bigint      not null default 0,
    faults      jsonb       not null default '[]'
);
create index history_check_started on hoso.history_check (started_at desc);

do
$$
declare
    kept text;
begin
    foreach kept in array array ['history_entry', 'access_log', 'organisation_event', 'log_seal', 'document_conclusion',
        'gate_conclusion', 'ballot', 'ballot_confirmation', 'ballot_reason', 'ballot_line', 'signing_file', 'paper_number']
    loop
        execute format('create trigger %I before truncate on hoso.%I for each statement execute function hoso.refuse_emptying()',
            kept || '_never_emptied', kept);
    end loop;
end
$$;
