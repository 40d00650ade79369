-- A step may be done once for each item of a list: which one, and what it was called then. The name outlives an item that
-- is taken off the list when the dossier comes back to where the list is made.
alter table hoso.step_record add column item_id uuid references hoso.dossier_item (id) on delete set null;
alter table hoso.step_record add column item_name text;
create index step_record_item on hoso.step_record (item_id) where item_id is not null;

-- The row of such a step names the item; the list it stands on is named beside it.
alter table hoso.work_item add column list_name text;

-- A list is found by whom it names.
create index dossier_item_search on hoso.dossier_item using gin (search public.gin_trgm_ops);
