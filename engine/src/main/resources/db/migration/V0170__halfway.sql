-- A dossier that ran on paper before it was entered here: the step it was entered at, since when it lay there, and its
-- number in the paper register. All empty for a dossier that was opened here.
alter table hoso.dossier
    add column halfway_step      text,
    add column halfway_since     date,
    add column halfway_reference text,
    add check ((halfway_step is null) = (halfway_since is null));
