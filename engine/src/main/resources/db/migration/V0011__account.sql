create table hoso.account (
    official_id   uuid primary key references hoso.official,
    username      text        not null unique,
    password_hash text        not null,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null
);
