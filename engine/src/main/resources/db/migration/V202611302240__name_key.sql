-- A name as its letters alone: a full stop, a hyphen or a blank makes nobody another person.
create function hoso.name_key(text) returns text language sql immutable strict parallel safe
    return regexp_replace(hoso.vn_fold($1), '[^a-z]', '', 'g');
alter table hoso.person add column name_key text not null generated always as (hoso.name_key(full_name)) stored;
create index person_name_key on hoso.person (name_key, birth_year);

create or replace function hoso.same_person(asked uuid) returns setof uuid language sql stable parallel safe rows 2
begin atomic
    select asked where asked is not null
    union
    select p.id from hoso.person me
    join hoso.person p on p.name_key = me.name_key and p.birth_year = me.birth_year
    where me.id = asked
      and (p.birth_month = me.birth_month and p.birth_day = me.birth_day
           or coalesce(p.birth_month = me.birth_month, true) and coalesce(p.birth_day = me.birth_day, true)
              and p.entered_by = (select o.id from hoso.official o where o.person_id = asked))
    union
    select p.id from hoso.person me
    join hoso.person p on p.identity_number = me.identity_number
    where me.id = asked;
end;
