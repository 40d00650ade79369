-- Several papers may be signed in one dossier: files and numbers belong to one of them, by its code. What was kept
-- before stands for the one paper a dossier had then and has no code; kept rows are never changed.
alter table hoso.signing_file
    add column paper text not null default '',
    drop constraint signing_file_dossier_id_kind_version_key,
    add unique (dossier_id, paper, kind, version);
alter table hoso.signing_file alter column paper drop default;

alter table hoso.paper_number add column paper text not null default '';
alter table hoso.paper_number alter column paper drop default;
