-- The newest seal of each log when a check ended, a line each: at the next one they must still be there.
alter table hoso.history_check add column seals text not null default '';
