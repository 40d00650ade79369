-- A check that ended before it had looked at everything: what the next one counts is not held against it.
alter table hoso.history_check add column broken_off boolean not null default false;
