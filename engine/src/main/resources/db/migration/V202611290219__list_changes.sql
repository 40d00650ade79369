-- What a row of a list says else than what is known, shown before it is written; which rows are written whole all the same.
alter table hoso.import_row
    add column sheet     text,
    add column subject   text,
    add column changes   jsonb,
    add column kept      boolean not null default false,
    add column overwrite boolean not null default false;

alter table hoso.import_batch
    add column rows_kept int not null default 0,
    add column tries     int not null default 0;
