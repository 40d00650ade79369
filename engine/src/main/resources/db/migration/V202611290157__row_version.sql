-- Rows that several doors write say at which writing they stand: an older reading cannot write over a newer one.
alter table hoso.dossier add column row_version int not null default 0;
alter table hoso.step_record add column row_version int not null default 0;
alter table hoso.supplement_request add column row_version int not null default 0;
alter table hoso.applicant_move add column row_version int not null default 0;
alter table hoso.document add column row_version int not null default 0;
alter table hoso.account add column row_version int not null default 0;
