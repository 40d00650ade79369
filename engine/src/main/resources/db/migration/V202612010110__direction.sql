-- Orders of leaders at open steps, and what ended each: an answer, or (without one) that it was taken back. Both are added and
-- never changed. The day wanted is none of the law's: no deadline follows from it.
create table hoso.direction (
    id            uuid        primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    task_id       uuid        not null references hoso.step_record (id),
    text          text        not null check (length(text) between 1 and 2000),
    answer_by     date,
    given_at      timestamptz not null,
    given_by      uuid        not null,
    given_by_name text        not null
);
create index direction_dossier on hoso.direction (dossier_id);
create index direction_task on hoso.direction (task_id);

create table hoso.direction_end (
    direction_id  uuid        primary key references hoso.direction (id),
    answer        text        check (length(answer) between 1 and 2000),
    ended_at      timestamptz not null,
    ended_by      uuid        not null,
    ended_by_name text        not null
);

do
$$
declare
    kept text;
begin
    foreach kept in array array ['direction', 'direction_end']
    loop
        execute format('create trigger %I before update or delete on hoso.%I for each row execute function hoso.refuse_change()',
            kept || '_kept', kept);
        execute format('create trigger %I before truncate on hoso.%I for each statement execute function hoso.refuse_emptying()',
            kept || '_never_emptied', kept);
    end loop;
end
$$;

-- An answer is news for a month, as a decision is.
drop index hoso.notice_passing;
create index notice_passing on hoso.notice (kind, recorded_at)
    where kind in ('DECIDED', 'DIRECTION_ANSWERED', 'STAND_IN', 'STANDS_IN_FOR_YOU') and not over;
