-- What an official was called at that moment: what was done before he was renamed stays under the name he did it with.
create index organisation_event_renamed on hoso.organisation_event (official_id, at) where kind = 'OFFICIAL_RENAMED';

create function hoso.official_name_at(official uuid, moment timestamptz) returns text language sql stable as $$
  select coalesce(
    (select e.details ->> 'before' from hoso.organisation_event e
     where e.kind = 'OFFICIAL_RENAMED' and e.official_id = official and e.at > moment and e.details ? 'before'
     order by e.at, e.id limit 1),
    (select o.full_name from hoso.official o where o.id = official))
$$;
