-- A step that fell to its holder by itself, and which he has not touched yet: its sender may still take it back.
alter table hoso.step_record add column automatic boolean not null default false;
-- Hồ sơ tôi đã lập: the dossiers an official opened, the latest first.
create index dossier_opener on hoso.dossier (opened_by, opened_at desc, id desc);
-- Why no new paper came for what was asked.
alter table hoso.supplement_item add column answer text;
