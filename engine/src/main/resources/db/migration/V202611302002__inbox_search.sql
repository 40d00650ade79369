-- What lies at a position is looked through in the index alone; the rows themselves are scattered over the table.
create index work_item_position_search on hoso.work_item (position_id)
    include (due_key, id, dossier_id, waiting, search) where holder_id is null;
