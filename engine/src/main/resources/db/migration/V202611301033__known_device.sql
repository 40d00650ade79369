-- Browsers somebody has signed in from, so that guesses of others do not keep him waiting. A mark is a digest.
create table hoso.known_device (
  mark bytea primary key,
  official_id uuid not null references hoso.official (id),
  seen_at timestamptz not null
);
create index known_device_official on hoso.known_device (official_id);
