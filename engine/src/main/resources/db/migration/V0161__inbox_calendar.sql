-- "còn 3 ngày" is counted by the calendar that governs the dossier, not by the newest one.
alter table hoso.work_item add column calendar_version_id uuid;
update hoso.work_item w set calendar_version_id = (
    select a.calendar_version_id from hoso.governing_assignment a
    where a.dossier_id = w.dossier_id order by a.seq desc limit 1);
alter table hoso.work_item alter column calendar_version_id set not null;
