-- Notices tell of acts too, not of due days alone; each is told once to each who is told.
alter table hoso.notice
    alter column work_item_id drop not null,
    alter column due_at drop not null,
    alter column due_on drop not null,
    drop constraint notice_work_item_id_kind_due_at_key,
    add column procedure_name text,
    add column occasion text not null default '';
create unique index notice_once
    on hoso.notice (work_item_id, dossier_id, kind, due_at, official_id, position_id, occasion) nulls not distinct;
