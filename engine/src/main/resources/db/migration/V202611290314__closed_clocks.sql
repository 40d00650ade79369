-- A closed dossier has no limit still running; those closed before are told so too.
update hoso.dossier set party_due_on = null where closed_at is not null;
