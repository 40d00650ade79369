-- Names as they are searched, folded once when they are written instead of in every row of every search.
alter table hoso.unit_name add column search text generated always as (hoso.vn_fold(name || ' ' || short_name)) stored;
alter table hoso.official add column search text generated always as (hoso.vn_fold(full_name)) stored;

-- The unit and those above it, by the ids in its path: no unit is read that is not one of them.
create function hoso.unit_line(unit uuid) returns setof uuid
    language sql stable parallel safe
begin atomic
    select cast(step as uuid) from hoso.unit u, string_to_table(trim(both '/' from u.path), '/') step where u.id = unit;
end;
