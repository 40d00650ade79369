-- A row of a list that nobody has taken in made way for the person's own unit: it looks for its place again when the list goes on.
alter table hoso.dossier_item add column place_left boolean not null default false;
create index dossier_item_place_left on hoso.dossier_item (dossier_id) where place_left;
