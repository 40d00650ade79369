-- For whom an order was given, where a stand-in gave it: it is the absent leader's as well. Without a foreign key, as given_by.
alter table hoso.direction add column given_for uuid;

-- That an order has ended with its step is news for a month, as its answer is.
drop index hoso.notice_passing;
create index notice_passing on hoso.notice (kind, recorded_at)
    where kind in ('DECIDED', 'DIRECTION_ANSWERED', 'DIRECTION_LAPSED', 'STAND_IN', 'STANDS_IN_FOR_YOU') and not over;
