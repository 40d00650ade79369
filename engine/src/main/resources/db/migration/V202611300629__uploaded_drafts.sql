-- Drafts of procedures that somebody uploaded: who, over which revision, and how they ended.
alter table hoso.procedure_revision add column drafted_by uuid;
alter table hoso.procedure_revision add column base_id uuid references hoso.procedure_revision;
alter table hoso.procedure_revision add column order_date date;
alter table hoso.procedure_revision add column discarded_at timestamptz;
alter table hoso.procedure_revision add column discarded_by uuid;
alter table hoso.procedure_revision add constraint discarded_is_not_published
  check (discarded_at is null or published_at is null);
