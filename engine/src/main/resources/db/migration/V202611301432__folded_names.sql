-- Names as they are searched, folded once when they are written instead of in every row of every search.
alter table hoso.unit_name add column search text generated always as (hoso.vn_fold(name || ' ' || short_name)) stored;
alter table hoso.official add column search text generated always as (hoso.vn_fold(full_name)) stored;
