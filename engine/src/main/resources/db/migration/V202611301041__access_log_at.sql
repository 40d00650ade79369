-- What was read lately is asked for by day.
create index access_log_at on hoso.access_log (at);
