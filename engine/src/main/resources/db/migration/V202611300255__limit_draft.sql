-- Limits somebody is working on: what they are to be, place by place, until another puts them into force.
create table hoso.limit_draft (
    id           uuid primary key,
    slug         text        not null references hoso.procedure,
    base_id      uuid        not null references hoso.procedure_revision,
    edits        jsonb       not null,
    by_officials uuid[]      not null,
    version      int         not null,
    state        text        not null check (state in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    changed_at   timestamptz not null,
    revision_id  uuid references hoso.procedure_revision,
    recount_id   uuid references hoso.recount
);
create unique index limit_draft_open on hoso.limit_draft (slug) where state = 'OPEN';
