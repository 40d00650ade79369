-- Notes of officials to each other beside a dossier. They are no part of it: their words go when they are withdrawn, and all of
-- them some months after the dossier is closed.
create table hoso.work_note (
    id              uuid        primary key,
    dossier_id      uuid        not null references hoso.dossier (id),
    task_id         uuid        not null references hoso.step_record (id),
    text            text        check (length(text) between 1 and 2000),
    written_at      timestamptz not null,
    written_by      uuid        not null,
    written_by_name text        not null,
    withdrawn_at    timestamptz,
    constraint work_note_words_until_withdrawn check ((text is null) = (withdrawn_at is not null))
);
create index work_note_dossier on hoso.work_note (dossier_id);
create index work_note_task on hoso.work_note (task_id);
