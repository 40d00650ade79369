-- The open steps of many dossiers are read at once, when limits or days off are to change.
create index step_record_open_of_dossier on hoso.step_record (dossier_id)
    where completed_at is null and cancelled_at is null;
