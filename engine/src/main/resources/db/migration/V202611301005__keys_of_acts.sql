-- The memory of answered acts, from now on written in the act's own transaction. Neither the key nor what was asked
-- stands here in clear, and the answer is enciphered with the key, which the caller alone has.
drop table hoso.idempotency_key;
create table hoso.idempotency_key (
    key_hash     bytea       primary key,
    request_hash bytea       not null,
    -- null: carried out, and its answer lost or never kept
    answer       bytea,
    created_at   timestamptz not null
);
create index idempotency_key_created_at on hoso.idempotency_key (created_at);
