create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Text as it is searched: composed, without accents, in small letters; đ counts as d.
-- unaccent itself is only "stable", which forbids it in an index; its dictionary is named here and never changed.
create function hoso.vn_fold(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));

-- Spring Session (its own schema, in our words).
create table hoso.spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on hoso.spring_session (session_id);
create index spring_session_ix2 on hoso.spring_session (expiry_time);
create index spring_session_ix3 on hoso.spring_session (principal_name);

create table hoso.spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references hoso.spring_session (primary_id) on delete cascade
);

-- Publication registry of Spring Modulith: events that listeners still owe an answer to.
create table hoso.event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    last_resubmission_date timestamptz,
    completion_attempts    int         not null default 0,
    status                 varchar(16)
);
create index event_publication_open on hoso.event_publication (publication_date) where completion_date is null;

-- What was answered to an act that carried an Idempotency-Key. status is null while the act runs.
create table hoso.idempotency_key (
    key          text        not null,
    owner        text        not null,
    method_path  text        not null,
    request_hash bytea       not null,
    status       int,
    content_type text,
    location     text,
    body         bytea,
    created_at   timestamptz not null,
    primary key (owner, key)
);
create index idempotency_key_created_at on hoso.idempotency_key (created_at);
