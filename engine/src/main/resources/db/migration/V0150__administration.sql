-- Under whom a unit stood until and including that day; where it stands today is said in unit.
create table hoso.unit_former_place (
    unit_id   uuid not null references hoso.unit,
    last_day  date not null,
    parent_id uuid not null references hoso.unit,
    primary key (unit_id, last_day)
);

-- Who changed what of units, officials and accounts, and when. Rows are added, never changed.
create table hoso.organisation_event (
    id          uuid primary key,
    at          timestamptz not null,
    by_official uuid        not null references hoso.official,
    kind        text        not null,
    unit_id     uuid references hoso.unit,
    official_id uuid references hoso.official,
    details     jsonb       not null
);
create index organisation_event_unit on hoso.organisation_event (unit_id, id desc);
create index organisation_event_official on hoso.organisation_event (official_id, id desc);

create function hoso.refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'rows of % are added, never changed', tg_table_name;
end
$$;
create trigger organisation_event_append_only before update or delete on hoso.organisation_event
    for each row execute function hoso.refuse_change();

-- A blocked account keeps its username; one without a password of its holder's own lets nobody in.
alter table hoso.account add column blocked_at timestamptz;
alter table hoso.account add column password_set boolean not null default true;

-- The one link with which a holder sets his password. Only the hash of its token is kept.
create table hoso.password_link (
    official_id uuid primary key references hoso.account,
    token_hash  bytea       not null unique,
    expires_at  timestamptz not null
);
