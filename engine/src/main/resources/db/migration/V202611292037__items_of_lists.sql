-- What all items of a list have in common (the columns a folder asks once), by name of the column.
create table hoso.item_list (
    dossier_id uuid  primary key references hoso.dossier (id),
    details    jsonb not null
);
-- The item of an earlier dossier that this one goes on from. Its places under the limits go on with it, and back where the
-- dossier comes to nothing.
alter table hoso.dossier_item add column origin_id uuid references hoso.dossier_item (id);
create index dossier_item_origin on hoso.dossier_item (origin_id) where origin_id is not null;
-- How many are asked for each post of a list; the post in small letters, as limits count it.
create table hoso.item_wanted (
    dossier_id uuid not null references hoso.dossier (id),
    title      text not null,
    wanted     int  not null,
    primary key (dossier_id, title)
);
