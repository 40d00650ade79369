-- A filter of the list of work under a name: of one official, or shared in a unit by who leads it.
-- Columns and no address: nothing that was looked for can stand in one.
create table hoso.saved_view (
    id             uuid        primary key,
    name           text        not null check (char_length(name) between 1 and 80),
    list_view      text        not null,
    due            text,
    procedure_slug text,
    sort           text        not null,
    official_id    uuid        not null references hoso.official,
    unit_id        uuid        references hoso.unit,
    created_at     timestamptz not null
);
create unique index saved_view_own on hoso.saved_view (official_id, lower(name)) where unit_id is null;
create unique index saved_view_of_unit on hoso.saved_view (unit_id, lower(name)) where unit_id is not null;
