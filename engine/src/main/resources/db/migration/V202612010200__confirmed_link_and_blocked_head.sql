-- Since when a link that was confirmed waits again: its holder has been given what nobody had read.
alter table hoso.password_link add column unconfirmed_at timestamptz;
-- Whether he watched as head of the board when he was blocked; null where nobody has kept it.
alter table hoso.account add column watched_when_blocked boolean;
