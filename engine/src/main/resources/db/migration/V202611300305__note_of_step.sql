-- Where a folder keeps steps apart a note is read by those who know the step it was written at, of one of several units that do it by that unit alone.
-- Null: whoever sees the dossier, or reads the paper it names.
alter table hoso.dossier_note add column step_id text;
alter table hoso.dossier_note add column unit_id uuid;
