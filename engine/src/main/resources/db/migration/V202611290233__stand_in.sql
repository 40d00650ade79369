-- Xử lý thay: an official acts for an absent colleague, from a first to a last day, in some of his positions.
create table hoso.stand_in (
    id        uuid primary key,
    absent_id uuid        not null references hoso.official,
    deputy_id uuid        not null references hoso.official,
    from_day  date        not null,
    to_day    date        not null,
    document  text        not null,
    set_by    uuid        not null references hoso.official,
    set_at    timestamptz not null,
    ended_by  uuid references hoso.official,
    ended_at  timestamptz,
    check (absent_id <> deputy_id),
    check (to_day >= from_day)
);
create index stand_in_deputy on hoso.stand_in (deputy_id);
create index stand_in_absent on hoso.stand_in (absent_id);

create table hoso.stand_in_position (
    stand_in_id uuid not null references hoso.stand_in,
    position_id uuid not null references hoso.position,
    primary key (stand_in_id, position_id)
);

-- Whom the holder of a step stands in for; null where he acts in his own right.
alter table hoso.step_record add column holder_for uuid;
alter table hoso.work_item add column holder_for uuid;
alter table hoso.work_item add column on_behalf boolean not null default false;
update hoso.work_item w set on_behalf = true
from hoso.step_record s where s.id = w.id and s.on_behalf;

-- What somebody else holds at a position, and what he took over.
create index work_item_position_held on hoso.work_item (position_id, due_key, id) where holder_id is not null;
create index work_item_holder_for on hoso.work_item (holder_for) where holder_for is not null;
create index step_record_held on hoso.step_record (holder_id)
    where completed_at is null and cancelled_at is null;

-- Whether whoever holds a step may still act at its position on that day: he holds the position, or stands in for one
-- who does, or acts for a body none of whose holders can sign in; and his account is not blocked. A claim outlives none
-- of these. The one place that says so, for single steps and for lists.
create function hoso.may_act(official uuid, for_official uuid, at_position uuid, behalf boolean, at_path text,
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
                             and (p.role = 'INTAKE_CLERK' and p.unit_id = (
                                      select i.unit_id from hoso.dossier_unit i
                                      where i.dossier_id = of_dossier and i.part = 'INTAKE')
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
