-- Papers on their way from draft to issue. Every version stays as it came: nothing is lost when a paper is sent back.
create table hoso.signing_file (
    id            uuid primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    task_id       uuid        not null references hoso.step_record (id),
    kind          text        not null check (kind in ('DRAFT', 'SIGNED')),
    version       int         not null,
    made          boolean     not null,
    file_name     text        not null,
    media_type    text        not null,
    size          bigint      not null,
    sha256        text        not null,
    added_at      timestamptz not null,
    added_by      uuid        not null,
    added_by_name text        not null,
    step_name     text        not null,
    unique (dossier_id, kind, version)
);

-- The numbers clerks have given, as in the book of outgoing papers: one number stands for one paper of its kind and year.
create table hoso.paper_number (
    id            uuid primary key,
    dossier_id    uuid        not null references hoso.dossier (id),
    unit_id       uuid        not null references hoso.unit (id),
    symbol        text        not null,
    year          int         not null,
    number        text        not null,
    written       text        not null,
    issued_on     date        not null,
    given_at      timestamptz not null,
    given_by      uuid        not null,
    given_by_name text        not null,
    unique (unit_id, symbol, year, number)
);
create index paper_number_dossier on hoso.paper_number (dossier_id);

create function hoso.signing_is_kept() returns trigger language plpgsql as
$$ begin raise exception 'what was drafted, signed or numbered is never changed'; end $$;
create trigger signing_file_kept before update or delete on hoso.signing_file
    for each row execute function hoso.signing_is_kept();
create trigger paper_number_kept before update or delete on hoso.paper_number
    for each row execute function hoso.signing_is_kept();

-- A paper that was issued stays in its dossier as it was signed.
alter table hoso.document
    drop constraint document_kind_check,
    add constraint document_kind_check check (kind in ('UPLOADED', 'RECORDED', 'OFFICIAL', 'ISSUED')),
    drop constraint document_official_stays,
    add constraint document_official_stays check (kind not in ('OFFICIAL', 'ISSUED') or removed_at is null);
