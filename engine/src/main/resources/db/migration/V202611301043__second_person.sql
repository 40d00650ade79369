-- A link that sets a password has two parts, each shown to one administrator alone; links from before had one and die.
delete from hoso.password_link;
alter table hoso.password_link
  add column id uuid not null,
  add column issued_by uuid not null references hoso.official (id),
  add column issued_at timestamptz not null,
  -- Where nobody but the issuer could ever have confirmed it: it has one part.
  add column alone boolean not null,
  add column code_hash bytea,
  add column confirmed_by uuid references hoso.official (id),
  add column confirmed_at timestamptz,
  add column wrong int not null default 0,
  add constraint password_link_id unique (id),
  add constraint password_link_second check (
    (code_hash is null) = (confirmed_by is null) and (confirmed_by is null) = (confirmed_at is null)
    and confirmed_by <> issued_by and not (alone and confirmed_by is not null));

-- A position somebody asks for himself: held only once a second person has confirmed it.
create table hoso.appointment_request (
  id uuid primary key,
  official_id uuid not null references hoso.official (id),
  unit_id uuid not null references hoso.unit (id),
  role text not null,
  from_day date not null,
  to_day date,
  asked_by uuid not null references hoso.official (id),
  asked_at timestamptz not null,
  decided_by uuid references hoso.official (id),
  decided_at timestamptz,
  confirmed boolean,
  constraint appointment_request_decided check (
    (decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
  constraint appointment_request_second check (not confirmed or decided_by <> asked_by)
);
create unique index appointment_request_open on hoso.appointment_request (official_id, unit_id, role)
  where decided_at is null;
