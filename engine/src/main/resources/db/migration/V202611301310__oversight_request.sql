-- What takes the oversight from a head of the board: done only once a second person has agreed to exactly that.
create table hoso.oversight_request (
  id uuid primary key,
  kind text not null,
  said text not null,
  -- Of the act and all it was asked with.
  digest bytea not null,
  asked_by uuid not null references hoso.official (id),
  asked_at timestamptz not null,
  decided_by uuid references hoso.official (id),
  decided_at timestamptz,
  confirmed boolean,
  used_at timestamptz,
  constraint oversight_request_decided check (
    (decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
  constraint oversight_request_second check (not confirmed or decided_by <> asked_by),
  constraint oversight_request_used check (used_at is null or confirmed)
);
create unique index oversight_request_open on hoso.oversight_request (asked_by, digest) where decided_at is null;
