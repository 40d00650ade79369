-- Papers of dossiers. The bytes lie in files named by their SHA-256, outside the database.
-- dossier_id has no foreign key: dossiers are made by a later migration of a module above this one.
create table hoso.document (
    id               uuid primary key,
    dossier_id       uuid        not null,
    requirement_code text        not null,
    kind             text        not null check (kind in ('UPLOADED', 'OFFICIAL')),
    title            text,
    number           text,
    issued_on        date,
    expires_on       date,
    issuer           text,
    file_name        text        not null,
    media_type       text        not null,
    size             bigint      not null check (size > 0),
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at      timestamptz not null,
    uploaded_by      uuid        not null,
    uploaded_by_name text        not null,
    removed_at       timestamptz,
    removed_by       uuid,
    check (expires_on >= issued_on),
    check ((removed_at is null) = (removed_by is null)),
    check (kind = 'UPLOADED' or removed_at is null)
);
create index document_dossier on hoso.document (dossier_id, id);
-- The same paper does not count twice in one dossier, whoever hands it in at the same moment.
create unique index document_once on hoso.document (dossier_id, sha256) where removed_at is null;
