-- What officials know of a paper beside its file.
alter table hoso.document
    add column received_on      date,
    add column effective_from   date,
    add column signer           text,
    add column signing_form     text check (signing_form in ('ON_BEHALF', 'FOR_THE_HEAD', 'BY_ORDER')),
    add column copy_kind        text check (copy_kind in ('ORIGINAL', 'COPY', 'CERTIFIED_COPY')),
    add column sheets           int check (sheets > 0),
    add column location         text,
    add column secrecy          text check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    add column verified_at      timestamptz,
    add column verified_by      uuid,
    add column verified_by_name text,
    -- The paper whose scan this one takes the place of; the old row is a removed one.
    add column replaces         uuid references hoso.document (id),
    -- The scan this paper was cut out of, and which pages of it.
    add column cut_from         uuid references hoso.document (id),
    add column first_page       int,
    add column last_page        int,
    add column version          int not null default 0,
    add check ((verified_at is null) = (verified_by is null)),
    add check ((cut_from is null) = (first_page is null)),
    add check ((cut_from is null) = (last_page is null)),
    add check (first_page between 1 and last_page);
-- Until now every type of paper was marked Mật, and what HoSo prints was not.
update hoso.document set secrecy = case kind when 'OFFICIAL' then 'NONE' else 'CONFIDENTIAL' end;
alter table hoso.document alter column secrecy set not null;

-- A paper of a type that is only recorded has no file.
alter table hoso.document
    alter column file_name drop not null,
    alter column media_type drop not null,
    alter column size drop not null,
    alter column sha256 drop not null,
    drop constraint document_kind_check,
    add constraint document_kind_check check (kind in ('UPLOADED', 'RECORDED', 'OFFICIAL')),
    add constraint document_file check (num_nonnulls(file_name, media_type, size, sha256) = case kind when 'RECORDED' then 0 else 4 end);
-- "kind = 'UPLOADED' or removed_at is null" of the first table: only what HoSo printed stays.
do $$
declare
    old_check text;
begin
    select conname into strict old_check from pg_constraint
    where conrelid = 'hoso.document'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%UPLOADED%' and pg_get_constraintdef(oid) like '%removed_at%';
    execute format('alter table hoso.document drop constraint %I', old_check);
end $$;
alter table hoso.document
    add constraint document_official_stays check (kind <> 'OFFICIAL' or removed_at is null);
