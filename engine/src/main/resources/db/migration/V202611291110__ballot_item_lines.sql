-- For or against each item of a dossier.
alter table hoso.ballot_line add column against int check (against >= 0);
