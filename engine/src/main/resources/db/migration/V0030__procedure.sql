create table procedure (
  slug text primary key
);

-- A revision is a whole folder. Without a number it is a draft.
create table procedure_revision (
  id uuid primary key,
  slug text not null references procedure,
  number integer check (number > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  stored_at timestamptz not null,
  published_at timestamptz,
  effective_from date not null,
  unique (slug, number),
  check ((number is null) = (published_at is null))
);

create index procedure_revision_hash on procedure_revision (slug, hash);

create table procedure_file (
  revision_id uuid not null references procedure_revision,
  path text not null,
  content bytea not null,
  primary key (revision_id, path)
);
