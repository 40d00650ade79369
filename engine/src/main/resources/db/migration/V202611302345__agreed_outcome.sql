-- What the act would have come to when it was asked for: where it comes to more, nobody has agreed to that.
alter table hoso.oversight_request add column outcome text[] not null default '{}';
