-- Somebody read a document that says what a row of a folder says. Lines are kept: a new content of the row, or a
-- withdrawal, opens the row again and leaves the line.
create table hoso.confirmation (
    id               uuid primary key,
    slug             text        not null,
    row_key          text        not null,
    content_hash     text        not null,
    document         text        not null,
    document_on      date,
    note             text,
    confirmed_by     uuid        not null references hoso.official,
    confirmed_at     timestamptz not null,
    withdrawn_by     uuid references hoso.official,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index confirmation_once on hoso.confirmation (slug, row_key, content_hash) where withdrawn_at is null;
