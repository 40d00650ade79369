-- How the decision came out, and the decision that cancels it.
alter table hoso.dossier
    add column decided_outcome  text,
    add column cancelled_number text,
    add column cancelled_ground text;
