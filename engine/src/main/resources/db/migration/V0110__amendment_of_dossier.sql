-- A corrected fact is a new row that names the one it corrects; a corrected start likewise.
alter table hoso.dossier_fact add column corrects int;
alter table hoso.clock_event add column corrects int;

-- The form after a correction beside the form as entered, and whether the dossier is suspended meanwhile.
alter table hoso.step_record add column corrected jsonb;
alter table hoso.step_record add column on_hold boolean not null default false;
alter table hoso.work_item add column on_hold boolean not null default false;

-- A gap names the text that asks for the paper.
alter table hoso.supplement_item add column ground text;
