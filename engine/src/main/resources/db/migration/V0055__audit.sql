-- The history of a dossier, append-only. The chain hashes commitments, not payloads, so that a payload and its salt
-- can be erased and the chain still verifies. payload is json, not jsonb: the commitment is over its exact text.
create table hoso.history_entry (
    dossier_id  uuid        not null references hoso.dossier (id),
    seq         bigint      not null,
    at          timestamptz not null,
    kind        text        not null,
    official_id uuid        not null,
    position_id uuid,
    fact_date   date,
    step_id     text,
    commitment  bytea       not null,
    previous    bytea       not null,
    hash        bytea       not null,
    payload     json,
    salt        bytea,
    primary key (dossier_id, seq),
    check ((payload is null) = (salt is null))
);

-- Who looked at what. Apart from the history: it grows with reading and is kept by its own rules.
create table hoso.access_log (
    id          uuid primary key,
    at          timestamptz not null,
    official_id uuid        not null,
    dossier_id  uuid        not null,
    what        text        not null
);
create index access_log_dossier on hoso.access_log (dossier_id, at);
