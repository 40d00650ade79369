-- What an official has typed on a step and not completed. May hold personal data: goes with the step.
create table hoso.task_draft (
    task_id     uuid        not null,
    official_id uuid        not null,
    data        jsonb       not null,
    saved_at    timestamptz not null,
    primary key (task_id, official_id)
);
