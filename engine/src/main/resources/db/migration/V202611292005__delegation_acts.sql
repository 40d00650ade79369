alter table hoso.delegation
    add column document_on  date,
    add column entered_by   uuid references hoso.official,
    add column withdrawn_at timestamptz;

-- What a duty is for; null is for both, as every duty was before.
alter table hoso.unit add column duty_matter text check (duty_matter in ('MEMBERS', 'CADRES'));
