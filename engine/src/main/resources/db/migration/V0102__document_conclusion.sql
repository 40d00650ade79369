-- Sealed: what record-only papers come to. Read by this module alone, for those who appraise and decide the dossier.
create table hoso.document_conclusion (
    document_id     uuid        not null references hoso.document (id),
    version         int         not null check (version > 0),
    dossier_id      uuid        not null references hoso.dossier (id),
    conclusion      text        not null check (conclusion in ('CONTINUE', 'STOP')),
    entered_at      timestamptz not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    primary key (document_id, version)
);
create index document_conclusion_dossier on hoso.document_conclusion (dossier_id);

create function hoso.conclusion_is_kept() returns trigger language plpgsql as
$$ begin raise exception 'a conclusion that was entered is never changed'; end $$;
create trigger document_conclusion_kept before update or delete on hoso.document_conclusion
    for each row execute function hoso.conclusion_is_kept();

-- Reading a person, and reading a page of many, is reading too.
alter table hoso.access_log
    alter column dossier_id drop not null,
    add column person_id uuid,
    add column listed    uuid[],
    add constraint access_log_read check (num_nonnulls(dossier_id, person_id, listed) = 1);
create index access_log_person on hoso.access_log (person_id, at) where person_id is not null;
create index access_log_listed on hoso.access_log using gin (listed) where listed is not null;
