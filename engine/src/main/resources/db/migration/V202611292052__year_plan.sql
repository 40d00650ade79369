-- What a unit plans for a year, figure by figure as folders name them. A later row replaces an earlier one, which stays.
create table hoso.year_plan (
    id              uuid        primary key,
    year            int         not null,
    unit_id         uuid        not null,
    name            text        not null,
    -- Null takes a number back.
    planned         int         check (planned >= 0),
    entered_at      timestamptz not null,
    entered_by      uuid        not null,
    entered_by_name text        not null
);
create index year_plan_of_unit on hoso.year_plan (unit_id, year, id);
