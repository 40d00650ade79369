-- Several units may hold one part of a dossier: bodies that are consulted. Each has its place among them.
alter table hoso.dossier_unit add column seq integer not null default 0;
alter table hoso.dossier_unit add column asked boolean not null default true;
alter table hoso.dossier_unit drop constraint dossier_unit_pkey;
alter table hoso.dossier_unit add primary key (dossier_id, part, seq);

-- The step whose completion led to this one: with several open at a time it need not be the one before.
alter table hoso.step_record add column came_from uuid;

-- Why the office went on without the answers that were missing.
alter table hoso.step_record add column passed_over text;
