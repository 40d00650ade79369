-- What was entered into the working calendar: which day, for whom, by which document, and when. Rows are added, never
-- changed; the calendar of a unit as it was known at an instant follows from them. A calendar_version is that
-- calendar written down, for the dossiers that keep its id.
create table hoso.calendar_entry (
    id            uuid primary key,
    scope_unit_id uuid, -- null = every unit
    day           date        not null,
    kind          text        not null check (kind in ('DAY_OFF', 'MAKE_UP', 'UNDECIDED', 'WITHDRAWN')),
    reason        text        not null,
    document      text,
    confidence    text        not null check (confidence in ('sourced', 'sourced-old', 'known', 'assumed')),
    recorded_at   timestamptz not null,
    recorded_by   uuid, -- null = came with the installation
    constraint calendar_entry_document check (document is not null or confidence not like 'sourced%')
);
create index calendar_entry_scope on hoso.calendar_entry (scope_unit_id, day);

create table hoso.calendar_year_entry (
    id          uuid primary key,
    year        int         not null,
    published   boolean     not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid
);

-- Whose calendars a row entered above must be written into; null = every unit.
alter table hoso.calendar_version add column scope_path text;

alter table hoso.calendar_day drop constraint calendar_day_kind_check;
alter table hoso.calendar_day add constraint calendar_day_kind_check check (kind in ('DAY_OFF', 'MAKE_UP', 'UNDECIDED'));

insert into hoso.calendar_entry (id, scope_unit_id, day, kind, reason, document, confidence, recorded_at)
select uuidv7(), null, d.day, d.kind, d.reason, d.document, d.confidence, d.recorded_at
from hoso.calendar_day d join hoso.calendar_version v on v.id = d.version_id
where v.scope_unit_id is null and v.number = 1;

insert into hoso.calendar_year_entry (id, year, published, source, recorded_at)
select uuidv7(), y.year, y.published, y.source, v.recorded_at
from hoso.calendar_year y join hoso.calendar_version v on v.id = y.version_id
where v.scope_unit_id is null and v.number = 1;
