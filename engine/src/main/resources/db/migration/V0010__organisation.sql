create table hoso.unit (
    id        uuid primary key,
    parent_id uuid references hoso.unit,
    kind      text not null,
    duty      text,
    path      text not null unique,
    from_day  date not null,
    to_day    date
);
-- One tree, one root.
create unique index unit_one_root on hoso.unit ((parent_id is null)) where parent_id is null;
create index unit_parent on hoso.unit (parent_id);
create index unit_path on hoso.unit (path text_pattern_ops);

create table hoso.unit_name (
    id         uuid primary key,
    unit_id    uuid not null references hoso.unit,
    name       text not null,
    short_name text not null,
    from_day   date not null,
    unique (unit_id, from_day)
);

create table hoso.unit_code (
    id       uuid primary key,
    unit_id  uuid       not null references hoso.unit,
    code     varchar(14) not null check (code ~ '^[0-9]{14}$'),
    from_day date       not null,
    unique (unit_id, from_day)
);
create index unit_code_code on hoso.unit_code (code);

-- Every unit as it stood on a day: the latest name and code that began by then, else the first ones.
create function hoso.unit_on(asked date)
    returns table (id uuid, parent_id uuid, kind text, duty text, name text, short_name text, code varchar,
                   path text, from_day date, to_day date)
    language sql stable parallel safe
begin atomic
    select u.id, u.parent_id, u.kind, u.duty, n.name, n.short_name, c.code, u.path, u.from_day, u.to_day
    from hoso.unit u
    join lateral (
        select x.name, x.short_name from hoso.unit_name x where x.unit_id = u.id
        order by (x.from_day <= asked) desc, case when x.from_day <= asked then x.from_day end desc, x.from_day
        limit 1) n on true
    left join lateral (
        select x.code from hoso.unit_code x where x.unit_id = u.id
        order by (x.from_day <= asked) desc, case when x.from_day <= asked then x.from_day end desc, x.from_day
        limit 1) c on true;
end;

create table hoso.official (
    id         uuid primary key,
    full_name  text        not null,
    entered_at timestamptz not null
);

create table hoso.position (
    id      uuid primary key,
    unit_id uuid not null references hoso.unit,
    role    text not null,
    unique (unit_id, role)
);

create table hoso.position_holding (
    id          uuid primary key,
    position_id uuid not null references hoso.position,
    official_id uuid not null references hoso.official,
    from_day    date not null,
    to_day      date,
    check (to_day is null or to_day >= from_day)
);
create index position_holding_position on hoso.position_holding (position_id);
create index position_holding_official on hoso.position_holding (official_id);

create table hoso.delegation (
    id       uuid primary key,
    unit_id  uuid not null references hoso.unit,
    matter   text not null,
    from_day date not null,
    to_day   date,
    document text not null,
    check (to_day is null or to_day >= from_day)
);
create index delegation_unit on hoso.delegation (unit_id, matter);
