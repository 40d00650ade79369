-- What was answered when a dossier was opened: a unit, a body outside this house, or a value.
create table hoso.dossier_answer (
  dossier_id uuid not null references hoso.dossier (id),
  question text not null,
  chosen text,
  said text not null,
  primary key (dossier_id, question)
);
