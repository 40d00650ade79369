-- When a limit of the whole dossier warns both sides; null where none runs.
alter table hoso.dossier
    add column party_warn_on   date,
    add column promise_warn_on date;
create index dossier_party_warn on hoso.dossier (party_warn_on) where closed_at is null and party_warn_on is not null;
create index dossier_promise_warn on hoso.dossier (promise_warn_on)
    where closed_at is null and promise_warn_on is not null;
