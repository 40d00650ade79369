-- The register is read from where a dossier is seen, in the order of the day it was handed in first; that day never changes.
alter table hoso.dossier_place add column submitted_on date;
update hoso.dossier_place p set submitted_on = f.fact_date
from (select distinct on (dossier_id) dossier_id, fact_date from hoso.dossier_fact
      where name = 'submission' order by dossier_id, seq) f
where f.dossier_id = p.dossier_id;
create index dossier_place_register on hoso.dossier_place (unit_id, led, submitted_on, dossier_id)
    where submitted_on is not null;

create function hoso.submitted_on(dossier uuid) returns date
    language sql stable parallel safe
begin atomic
    select f.fact_date from hoso.dossier_fact f
    where f.dossier_id = dossier and f.name = 'submission' order by f.seq limit 1;
end;

create or replace function hoso.place_dossier() returns trigger
    language plpgsql as
$$
declare
    placed uuid := coalesce(new.dossier_id, old.dossier_id);
begin
    if tg_op = 'INSERT' and not new.held or tg_op = 'DELETE' and not old.held
       or tg_op = 'UPDATE' and (new.held, new.unit_id, new.unit_path) is not distinct from (old.held, old.unit_id, old.unit_path)
    then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        delete from hoso.dossier_place p
        where p.dossier_id = placed
          and not exists (select from hoso.places_of(placed) x where x.unit_id = p.unit_id and x.led = p.led);
    end if;
    insert into hoso.dossier_place (dossier_id, unit_id, led, opened_at, submitted_on)
    select d.id, x.unit_id, x.led, d.opened_at, hoso.submitted_on(d.id)
    from hoso.dossier d, hoso.places_of(placed) x
    where d.id = placed
    on conflict do nothing;
    return null;
end
$$;

create function hoso.place_submitted() returns trigger language plpgsql as
$$
begin
    update hoso.dossier_place set submitted_on = new.fact_date
    where dossier_id = new.dossier_id and submitted_on is null;
    return null;
end
$$;
create trigger dossier_fact_submitted after insert on hoso.dossier_fact
    for each row when (new.name = 'submission') execute function hoso.place_submitted();
