-- Whose dossier it is: where a page of a list by name begins is told by the dossier, never by the name.
create function hoso.dossier_person(uuid) returns text
    language sql stable strict parallel safe
    return (select full_name from hoso.dossier_subject where dossier_id = $1 and seq = 0);

create index work_item_position_name on hoso.work_item
    (position_id, hoso.vn_given(person_name) collate hoso.vn, person_name collate hoso.vn, id) where holder_id is null;
create index work_item_holder_name on hoso.work_item
    (holder_id, hoso.vn_given(person_name) collate hoso.vn, person_name collate hoso.vn, id) where holder_id is not null;

-- Word of what concerns no dossier: being named somebody's stand-in. It stands until the last day.
alter table hoso.notice
    alter column dossier_id drop not null,
    alter column dossier_code drop not null,
    alter column step_name drop not null,
    alter column unit_name drop not null,
    add column detail text;
