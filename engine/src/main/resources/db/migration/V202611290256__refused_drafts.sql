-- Why a folder cannot be used: a draft with findings is refused, a published revision with findings is passed over.
create table procedure_finding (
  revision_id uuid not null references procedure_revision,
  place integer not null,
  file text not null,
  element text not null,
  vi text not null,
  en text not null,
  primary key (revision_id, place)
);

-- Of a refused folder nothing may be readable, not even its first day.
alter table procedure_revision alter column effective_from drop not null;
alter table procedure_revision add constraint published_has_a_first_day
  check (number is null or effective_from is not null);

-- Who put a draft into force, and by which document; null where the folder of the first start was taken as it was.
alter table procedure_revision add column published_by uuid;
alter table procedure_revision add column order_number text check (char_length(order_number) between 1 and 60);
