-- What was said to the warnings of a draft, and how a change was put into force: told of every past change.
alter table hoso.limit_draft
    add column acknowledged   jsonb not null default '[]',
    add column published_by   uuid,
    add column published_at   timestamptz,
    add column order_number   text,
    add column order_date     date,
    add column effective_from date,
    add column choice         text check (choice in ('KEEP', 'RECALCULATE', 'FAVOUR'));

update hoso.limit_draft d
set published_by   = r.decided_by,
    published_at   = r.decided_at,
    effective_from = r.starts_on,
    choice         = r.choice,
    order_number   = substring(r.reason from '^Thời hạn mới theo (.*) ngày [0-9/]{10}$'),
    order_date     = to_date(substring(r.reason from '[0-9]{2}/[0-9]{2}/[0-9]{4}$'), 'DD/MM/YYYY')
from hoso.recount r
where r.id = d.recount_id;
