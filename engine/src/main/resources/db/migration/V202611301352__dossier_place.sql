-- Where a dossier is seen from: a row for each unit that holds or has held it, and one more for each unit from there up to
-- the root. Lists read it unit by unit in the order they show; a path compared with many beginnings leads no index.
create table hoso.dossier_place (
    dossier_id uuid        not null references hoso.dossier (id),
    unit_id    uuid        not null,
    -- Whether whoever leads the unit sees it, as he sees all below; otherwise whoever belongs to the unit does.
    led        boolean     not null,
    opened_at  timestamptz not null,
    primary key (dossier_id, unit_id, led)
);
create index dossier_place_list on hoso.dossier_place (unit_id, led, opened_at desc, dossier_id desc);

create function hoso.places_of(dossier uuid) returns table (unit_id uuid, led boolean)
    language sql stable parallel safe
begin atomic
    select u.unit_id, false from hoso.dossier_unit u where u.dossier_id = dossier and u.held
    union
    select cast(step as uuid), true
    from hoso.dossier_unit u, string_to_table(trim(both '/' from u.unit_path), '/') step
    where u.dossier_id = dossier and u.held;
end;

-- Whatever changes the parts of a dossier: the product, a unit that moves, a list written in bulk.
create function hoso.place_dossier() returns trigger
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
    insert into hoso.dossier_place (dossier_id, unit_id, led, opened_at)
    select d.id, x.unit_id, x.led, d.opened_at
    from hoso.dossier d, hoso.places_of(placed) x
    where d.id = placed
    on conflict do nothing;
    return null;
end
$$;
create trigger dossier_unit_placed after insert or update of held, unit_id, unit_path or delete on hoso.dossier_unit
    for each row execute function hoso.place_dossier();

insert into hoso.dossier_place (dossier_id, unit_id, led, opened_at)
select d.id, x.unit_id, x.led, d.opened_at
from hoso.dossier d, hoso.places_of(d.id) x;

-- Those one opened oneself, and those that stand until a day comes.
create index dossier_opened_by on hoso.dossier (opened_by, opened_at desc, id desc);
create index step_record_waiting on hoso.step_record (dossier_id)
    where wait_reason is not null and completed_at is null and cancelled_at is null;
