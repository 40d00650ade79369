-- What a list can be made of: counted by step and read by key, however much lies at a position.
create index work_item_position_step on hoso.work_item (position_id, procedure_slug, step_id, created_at, id)
    include (dossier_id);
