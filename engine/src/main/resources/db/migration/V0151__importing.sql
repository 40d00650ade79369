-- A list somebody hands in: checked first, then written. The file itself lies beside the database until it is checked.
create table hoso.import_batch (
    id          uuid primary key,
    kind        text        not null,
    format      text        not null,
    file_name   text        not null,
    status      text        not null,
    uploaded_by uuid        not null references hoso.official,
    uploaded_at timestamptz not null,
    rows_read   int         not null default 0,
    rows_bad    int         not null default 0,
    rows_new    int         not null default 0,
    rows_changed int        not null default 0,
    rows_same   int         not null default 0,
    rows_applied int        not null default 0,
    rows_skipped int        not null default 0,
    applied_by  uuid references hoso.official,
    finished_at timestamptz
);
create index import_batch_uploaded on hoso.import_batch (uploaded_at desc);

-- Good rows that wait to be written; each leaves in the transaction that writes it.
create table hoso.import_row (
    batch_id   uuid   not null references hoso.import_batch on delete cascade,
    place      bigint not null, -- what others stand below comes first
    row_number int    not null,
    draft      jsonb  not null,
    primary key (batch_id, place)
);

-- What is wrong, cell by cell. The value is what was handed in, shortened; it goes when the list is put away.
create table hoso.import_error (
    batch_id   uuid not null references hoso.import_batch on delete cascade,
    number     int  not null,
    sheet      text,
    row_number int  not null,
    column_letter text,
    heading    text,
    value      text,
    vi         text not null,
    en         text not null,
    primary key (batch_id, number)
);

-- Lists look for people of one name and year by the thousand.
create index person_name_year on hoso.person (name_fold, birth_year);
