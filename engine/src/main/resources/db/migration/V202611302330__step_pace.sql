-- In how many days a step is usually done: the middle of all its runs of the last two years, counted by night; only where
-- there are enough of them to say so. Days of the calendar, in Hanoi: 0 is the same day.
create table hoso.step_pace (
    procedure_slug text not null,
    step_id        text not null,
    runs           bigint not null,
    days           int    not null,
    primary key (procedure_slug, step_id)
);
