-- Open steps of those names, of dossiers that one of these units has led (no other waits for any), with what tells whether
-- somebody with positions in those places may know of them. A function, so that it is planned for the names it is asked for:
-- most of them are nowhere open, and a plan for any name would read every row of the inbox.
create index work_item_step on hoso.work_item (procedure_slug, step_id);

create function hoso.open_at(slugs text[], steps text[], units uuid[], places uuid[])
    returns table (id uuid, dossier_id uuid, revision_id uuid, step_id text, unit_id uuid, seats text[], watched boolean)
    language plpgsql stable parallel safe rows 10 as $$
begin
    return query
    select w.id, w.dossier_id, a.revision_id, w.step_id, w.unit_id, u.seats,
        w.watchers && units and not w.unit_id = any (units)
    from hoso.work_item w
    cross join lateral (
        select coalesce(array_agg(s.part || ' ' || s.unit_id order by s.part, s.unit_id), '{}') seats
        from hoso.dossier_unit s where s.dossier_id = w.dossier_id and s.unit_id = any (places)) u
    cross join lateral (
        select g.revision_id from hoso.governing_assignment g
        where g.dossier_id = w.dossier_id order by g.seq desc limit 1) a
    where w.procedure_slug = any (slugs) and w.step_id = any (steps)
        and w.dossier_id in (select h.dossier_id from hoso.dossier_unit h where h.held and h.unit_id = any (units));
end $$;
