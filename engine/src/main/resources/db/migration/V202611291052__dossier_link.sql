-- A dossier that goes on from another. One of a name at a time: a second clerk is refused by the index. What came to
-- nothing is kept and no longer active.
create table hoso.dossier_link (
    id        uuid primary key,
    from_id   uuid        not null references hoso.dossier (id),
    to_id     uuid        not null references hoso.dossier (id),
    name      text        not null,
    kind      text        not null,
    opened_at timestamptz not null,
    opened_by uuid        not null,
    active    boolean     not null,
    check (from_id <> to_id)
);
create unique index dossier_link_once on hoso.dossier_link (from_id, name) where active;
create index dossier_link_to on hoso.dossier_link (to_id);
