-- Every official who is that one: himself, and whoever is in the register the same person. Where one entry says less of the
-- day than the other, whichever of the two is asked about.
create function hoso.same_official(asked uuid) returns setof uuid language sql stable parallel safe rows 2
begin atomic
    select asked where asked is not null
    union
    select o.id from hoso.official me
    cross join lateral hoso.same_person(me.person_id) as he(id)
    join hoso.official o on o.person_id = he.id
    where me.id = asked and me.person_id is not null
    union
    select o.id from hoso.official me
    join hoso.person mine on mine.id = me.person_id
    join hoso.person p on p.name_key = mine.name_key and p.birth_year = mine.birth_year
    join hoso.official o on o.person_id = p.id
    where me.id = asked and mine.id in (select hoso.same_person(p.id));
end;
