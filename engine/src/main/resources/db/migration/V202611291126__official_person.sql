-- An official may be a person of the register: then nothing of a dossier about that person is his.
alter table hoso.official add column person_id uuid references hoso.person;
create unique index official_person on hoso.official (person_id) where person_id is not null;

-- Whether a dossier is about that official.
create function hoso.concerns(of_dossier uuid, asked uuid) returns boolean language sql stable parallel safe
begin atomic
    select exists (select from hoso.official o join hoso.dossier_item i on i.person_id = o.person_id
                   where o.id = asked and i.dossier_id = of_dossier);
end;

-- As before, and nobody acts on a dossier about himself: what he held counts as unclaimed.
create or replace function hoso.may_act(official uuid, for_official uuid, at_position uuid, behalf boolean, at_path text,
                             of_dossier uuid, asked date) returns boolean
    language sql stable parallel safe
begin atomic
    select not exists (select from hoso.account a where a.official_id = official and a.blocked_at is not null)
       and not hoso.concerns(of_dossier, official)
       and case
           when behalf then
               not exists (select from hoso.position_holding h
                           join hoso.account a on a.official_id = h.official_id and a.blocked_at is null
                           where h.position_id = at_position and h.from_day <= asked
                             and (h.to_day is null or h.to_day >= asked))
               and exists (select from hoso.position_holding h
                           join hoso.position p on p.id = h.position_id
                           join hoso.unit u on u.id = p.unit_id
                           where h.official_id = official and h.from_day <= asked
                             and (h.to_day is null or h.to_day >= asked)
                             and (p.role = 'INTAKE_CLERK' and p.unit_id in (
                                      select i.unit_id from hoso.dossier_unit i
                                      where i.dossier_id = of_dossier and i.capacity = 'INTAKE')
                                  or p.role = 'SECRETARY' and starts_with(at_path, u.path)
                                      and substr(at_path, length(u.path) + 1) ~ '^[^/]+/$'))
           else
               exists (select from hoso.position_holding h
                       where h.official_id = coalesce(for_official, official) and h.position_id = at_position
                         and h.from_day <= asked and (h.to_day is null or h.to_day >= asked))
               and (for_official is null
                    or exists (select from hoso.stand_in s
                               join hoso.stand_in_position sp on sp.stand_in_id = s.id and sp.position_id = at_position
                               where s.absent_id = for_official and s.deputy_id = official and s.ended_at is null
                                 and asked between s.from_day and s.to_day))
           end;
end;
