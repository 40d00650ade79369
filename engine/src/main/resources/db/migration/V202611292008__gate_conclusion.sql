-- Sealed: what a person concluded where a condition was not plainly met. Read for those who appraise and decide alone.
-- item_id is all zeros where the dossier is about one matter.
create table hoso.gate_conclusion (
    dossier_id      uuid        not null references hoso.dossier (id),
    gate            text        not null,
    item_id         uuid        not null,
    version         int         not null check (version > 0),
    conclusion      text        not null check (conclusion in ('CONTINUE', 'STOP')),
    reason          text        not null check (reason <> ''),
    seen            text        not null,
    entered_at      timestamptz not null,
    entered_by      uuid        not null,
    entered_by_name text        not null,
    primary key (dossier_id, gate, item_id, version)
);
create trigger gate_conclusion_kept before update or delete on hoso.gate_conclusion
    for each row execute function hoso.conclusion_is_kept();
