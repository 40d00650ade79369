-- Nothing was ever published through it: what is told beside an act is told within its transaction.
drop table hoso.event_publication;
