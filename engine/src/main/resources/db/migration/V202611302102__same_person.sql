-- Everybody in the register who is that person, by whatever entry: the same number, or the same name and birth date.
-- What an official has entered of his own name counts also where it says less of the day.
create function hoso.same_person(asked uuid) returns setof uuid language sql stable parallel safe rows 2
begin atomic
    select asked where asked is not null
    union
    select p.id from hoso.person me
    join hoso.person p on p.name_fold = me.name_fold and p.birth_year = me.birth_year
    where me.id = asked
      and (p.birth_month = me.birth_month and p.birth_day = me.birth_day
           or coalesce(p.birth_month = me.birth_month, true) and coalesce(p.birth_day = me.birth_day, true)
              and p.entered_by = (select o.id from hoso.official o where o.person_id = asked))
    union
    select p.id from hoso.person me
    join hoso.person p on p.identity_number = me.identity_number
    where me.id = asked;
end;

-- As before, and whichever of his entries it is about.
create or replace function hoso.concerns(of_dossier uuid, asked uuid) returns boolean language sql stable parallel safe
begin atomic
    select exists (select from hoso.official o
                   cross join lateral hoso.same_person(o.person_id) as me(id)
                   join hoso.dossier_item i on i.person_id = me.id
                   where o.id = asked and o.person_id is not null and i.dossier_id = of_dossier);
end;
