-- Versions of the working calendar. Rows are added, never changed: a date computed earlier can be
-- recomputed as the calendar was known then.
create table hoso.calendar_version (
    id            uuid primary key,
    scope_unit_id uuid, -- null = every unit
    number        int         not null check (number > 0),
    recorded_at   timestamptz not null,
    note          text,
    constraint calendar_version_number unique nulls not distinct (scope_unit_id, number)
);

create table hoso.calendar_year (
    version_id uuid    not null references hoso.calendar_version (id),
    year       int     not null,
    published  boolean not null,
    source     text    not null,
    primary key (version_id, year)
);

create table hoso.calendar_day (
    version_id  uuid        not null references hoso.calendar_version (id),
    day         date        not null,
    kind        text        not null check (kind in ('DAY_OFF', 'MAKE_UP')),
    reason      text        not null,
    document    text,
    confidence  text        not null check (confidence in ('sourced', 'sourced-old', 'known', 'assumed')),
    recorded_at timestamptz not null,
    primary key (version_id, day),
    -- What no document orders is at best known.
    constraint calendar_day_document check (document is not null or confidence not like 'sourced%')
);
