-- Why an outcome stands against the votes, while it is typed: sealed beside them.
alter table hoso.meeting_count add column reason text;
