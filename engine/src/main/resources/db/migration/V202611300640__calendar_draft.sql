-- Days of the working calendar somebody proposes, until another enters them.
create table hoso.calendar_draft (
    id            uuid primary key,
    scope_unit_id uuid, -- null: every unit
    days          jsonb       not null,
    by_officials  uuid[]      not null,
    version       int         not null,
    state         text        not null check (state in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    changed_at    timestamptz not null,
    recount_id    uuid references hoso.recount
);
create unique index calendar_draft_open on hoso.calendar_draft
    (coalesce(scope_unit_id, '00000000-0000-0000-0000-000000000000')) where state = 'OPEN';

-- Until now one person entered one day at a time.
insert into hoso.calendar_draft (id, scope_unit_id, days, by_officials, version, state, changed_at, recount_id)
select c.id, e.scope_unit_id,
       jsonb_build_array(jsonb_build_object('day', e.day, 'kind', e.kind, 'reason', e.reason, 'document', e.document)),
       array[r.decided_by], 1, 'PUBLISHED', e.recorded_at, c.id
from hoso.calendar_change c
join hoso.calendar_entry e on e.id = c.entry_id
join hoso.recount r on r.id = c.id;
drop table hoso.calendar_change;
