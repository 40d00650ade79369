-- Nhập thay: an official of the office acts for a body whose holders have no account.
alter table hoso.dossier add column opened_on_behalf boolean not null default false;
alter table hoso.step_record add column on_behalf boolean not null default false;

-- Who of the receivers looked at an open step first: from then on it is not taken back.
alter table hoso.step_record
    add column opened_at      timestamptz,
    add column opened_by      uuid,
    add column opened_by_name text;
