-- Letters on their way. They are decided in the transaction that writes the row and sent behind it; what stands in one and to
-- where it goes is kept no longer than it may still be sent.
create table hoso.mail_outbox (
    id          uuid        primary key,
    official_id uuid        not null references hoso.official,
    kind        text        not null check (kind in ('DIGEST', 'ADDRESS_CODE')),
    state       text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'WITHDRAWN')),
    created_at  timestamptz not null,
    good_until  timestamptz not null,
    next_try_at timestamptz not null,
    tries       int         not null default 0,
    last_try_at timestamptz,
    reason      text        check (reason in ('RECIPIENT', 'UNREACHABLE', 'SIGN_IN', 'OTHER')),
    recipient   text,
    subject     text,
    body        text,
    check ((state in ('WAITING', 'SENDING')) = (recipient is not null and subject is not null and body is not null)),
    check (state in ('WAITING', 'SENDING') or num_nonnulls(recipient, subject, body) = 0)
);
create index mail_outbox_open on hoso.mail_outbox (next_try_at, id) where state in ('WAITING', 'SENDING');
create index mail_outbox_of_official on hoso.mail_outbox (official_id);

-- The address an official gave himself. Nothing but its code goes there before he has typed that code.
create table hoso.digest_address (
    official_id  uuid        primary key references hoso.official,
    address      text        not null check (char_length(address) <= 254),
    confirmed_at timestamptz,
    code_hash    bytea,
    code_until   timestamptz,
    wanted       boolean     not null default false,
    -- The last day for which it was decided whether there is anything to tell.
    last_day     date,
    check (confirmed_at is null or code_hash is null),
    check (not wanted or confirmed_at is not null)
);
