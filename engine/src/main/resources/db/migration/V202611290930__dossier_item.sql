-- What a dossier is about: the person by the name of the opening day, or the list by the name it was given.
alter table hoso.dossier add column about text;
update hoso.dossier d set about = s.full_name
    from hoso.dossier_subject s where s.dossier_id = d.id and s.seq = 0;
alter table hoso.dossier alter column about set not null;
create index dossier_about on hoso.dossier
    (hoso.vn_given(about) collate hoso.vn, about collate hoso.vn, id);

-- What is decided on, one by one: a single person in most procedures, hundreds of a list in others.
create table hoso.dossier_item (
    id         uuid    primary key,
    dossier_id uuid    not null references hoso.dossier (id),
    ordinal    int     not null,
    person_id  uuid,
    -- The person, or what stands in his place, as called on the day.
    name       text    not null,
    title      text,
    outcome    text,
    reason     text,
    active     boolean not null,
    -- The columns that the folder declares, by name.
    details    jsonb   not null,
    search     text    generated always as (hoso.vn_fold(name || ' ' || coalesce(title, ''))) stored,
    unique (dossier_id, ordinal)
);
create index dossier_item_person on hoso.dossier_item (person_id) where person_id is not null;
create index dossier_item_outcome on hoso.dossier_item (dossier_id, outcome, ordinal);

-- A limit that a folder sets ("one open per person") has as many places as it allows; an item that counts takes one.
-- The key keeps two clerks from taking the same place, whatever they do at once.
create table hoso.item_claim (
    limit_key  text not null,
    place      int  not null,
    limit_name text not null,
    item_id    uuid not null references hoso.dossier_item (id) on delete cascade,
    primary key (limit_key, place)
);
create index item_claim_item on hoso.item_claim (item_id);

insert into hoso.dossier_item (id, dossier_id, ordinal, person_id, name, outcome, active, details)
    select uuidv7(), s.dossier_id, s.seq + 1, s.person_id, s.full_name, d.decided_outcome, s.active, '{}'
    from hoso.dossier_subject s join hoso.dossier d on d.id = s.dossier_id;
insert into hoso.item_claim (limit_key, place, limit_name, item_id)
    select d.procedure_slug || '|onePerPerson|' || i.person_id, 1, 'onePerPerson', i.id
    from hoso.dossier_item i join hoso.dossier d on d.id = i.dossier_id where i.active;

create or replace function hoso.dossier_person(uuid) returns text
    language sql stable strict parallel safe
    return (select about from hoso.dossier where id = $1);

drop table hoso.dossier_subject;
