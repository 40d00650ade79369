-- Biên bản giao nhận hồ sơ lưu trữ. Never deleted: a wrong one is cancelled, with its reason.
create table hoso.archive_deposit (
    id              uuid        primary key,
    dossier_id      uuid        not null references hoso.dossier (id),
    -- For which it was handed over; its name heads the paper.
    unit_id         uuid        not null,
    number          text        not null,
    handed_on       date        not null,
    given_by        text        not null,
    given_by_title  text        not null,
    taken_by        text        not null,
    taken_by_title  text        not null,
    taken_by_unit   text        not null,
    note            text,
    -- What was handed over, as it was read that day.
    papers          jsonb       not null,
    files           int         not null,
    recorded        int         not null,
    unreadable      int         not null,
    kept_back       int         not null,
    checksum        text        not null,
    entered_at      timestamptz not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    signed_name     text,
    signed_sha256   text,
    signed_size     bigint,
    cancelled_at    timestamptz,
    cancelled_by_name text,
    cancel_reason   text
);
create index archive_deposit_dossier on hoso.archive_deposit (dossier_id, id);
