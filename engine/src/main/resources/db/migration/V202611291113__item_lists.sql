-- A list of items belongs to the step that makes the list of its dossier; whoever has that step looks after it.
alter table hoso.import_batch add column if not exists task_id uuid;
