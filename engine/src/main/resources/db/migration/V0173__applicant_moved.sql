-- An applicant who moves away while his dossier runs: where to, with which papers, and the dossier that goes on there.
create table hoso.applicant_move (
    dossier_id         uuid primary key references hoso.dossier (id),
    person_id          uuid        not null,
    procedure_slug     text        not null,
    to_unit_id         uuid,
    to_unit_name       text        not null,
    moved_on           date        not null,
    certificate_number text        not null,
    letter_number      text        not null,
    entered_at         timestamptz not null,
    entered_by         uuid        not null,
    continued_by       uuid unique references hoso.dossier (id)
);
create index applicant_move_person on hoso.applicant_move (person_id, procedure_slug) where continued_by is null;
