-- Every limit of a dossier that runs warns, not the nearest of each kind alone: which one, by when, who may know of it.
alter table hoso.dossier
    add column limit_warn_on  date,
    add column watched_limits text not null default '[]';

-- Until its clocks move again, an old dossier has the two it had, without their names.
update hoso.dossier d
set limit_warn_on  = least(d.party_warn_on, d.promise_warn_on),
    watched_limits = (select coalesce(json_agg(json_build_object(
        'name', x.name, 'due_on', x.due_on, 'warn_on', x.warn_on))::text, '[]')
                      from (values ('', d.party_due_on, d.party_warn_on),
                                   ('promise', d.promised_on, d.promise_warn_on)) x(name, due_on, warn_on)
                      where x.due_on is not null and x.warn_on is not null)
where d.party_warn_on is not null or d.promise_warn_on is not null;

drop index hoso.dossier_party_warn;
drop index hoso.dossier_promise_warn;
alter table hoso.dossier
    drop column party_warn_on,
    drop column promise_warn_on;
create index dossier_limit_warn on hoso.dossier (limit_warn_on) where closed_at is null and limit_warn_on is not null;

-- What of a notice of a limit is told beside its day; null for notices from before.
alter table hoso.notice
    add column limit_label    text,
    add column limit_label_en text;

-- Each paper 04 moves one promise; until now there was one.
alter table hoso.rescheduling
    add column limit_name text not null default 'promise';
