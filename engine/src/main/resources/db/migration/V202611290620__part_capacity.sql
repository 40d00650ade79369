-- What a part is to a dossier, whatever its procedure calls it. Until now there were six parts, each with one meaning.
create function hoso.capacity_of(part text) returns text language sql immutable
return case part when 'CELL' then 'OPENER' when 'SECTION' then 'ENDORSER' when 'GRASSROOTS' then 'ENDORSER' else part end;

alter table hoso.dossier_unit add column capacity text;
update hoso.dossier_unit set capacity = hoso.capacity_of(part);
alter table hoso.dossier_unit alter column capacity set not null;
create index dossier_unit_capacity on hoso.dossier_unit (dossier_id, capacity);

alter table hoso.step_record add column capacity text;
update hoso.step_record set capacity = hoso.capacity_of(part);
alter table hoso.step_record alter column capacity set not null;

drop function hoso.capacity_of;

-- As before, with the office asked for by what it is.
create or replace function hoso.may_act(official uuid, for_official uuid, at_position uuid, behalf boolean, at_path text,
                             of_dossier uuid, asked date) returns boolean
    language sql stable parallel safe
begin atomic
    select not exists (select from hoso.account a where a.official_id = official and a.blocked_at is not null)
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

-- Whatever body opens it, not cells alone.
alter table hoso.dossier rename column cell_unit_id to opener_unit_id;
alter table hoso.dossier_code_counter rename column cell_unit_id to opener_unit_id;
