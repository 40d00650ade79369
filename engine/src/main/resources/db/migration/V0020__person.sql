create table hoso.person (
    id              uuid primary key,
    full_name       text not null,
    name_fold       text not null generated always as (hoso.vn_fold(full_name)) stored,
    gender          text not null,
    birth_year      int  not null,
    birth_month     int check (birth_month between 1 and 12),
    birth_day       int check (birth_day is null or (birth_day between 1 and 31 and birth_month is not null)),
    identity_kind   text not null,
    identity_number varchar(12),
    hometown        text,
    home_unit_id    uuid references hoso.unit,
    entered_at      timestamptz not null,
    entered_by      uuid not null references hoso.official,
    check ((identity_kind = 'NONE') = (identity_number is null))
);
create index person_name_fold on hoso.person using gin (name_fold public.gin_trgm_ops);
create index person_same_name on hoso.person (name_fold);
-- Not unique: two people do carry the same number in old papers; the official decides.
create index person_identity on hoso.person (identity_number) where identity_number is not null;
