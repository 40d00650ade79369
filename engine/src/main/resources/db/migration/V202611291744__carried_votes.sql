-- A tally that went along when its step was taken back, or was corrected afterwards, is the same vote: the run it came from.
alter table hoso.ballot add column carried_from uuid references hoso.step_record (id);
alter table hoso.ballot disable trigger ballot_kept;
update hoso.ballot b set carried_from = (
    select e.task_id
    from hoso.ballot e
    join hoso.step_record before on before.id = e.task_id
    join hoso.step_record here on here.id = b.task_id
    where e.dossier_id = b.dossier_id and before.step_id = here.step_id and before.seq < here.seq
      and e.entered_at = b.entered_at and e.entered_by = b.entered_by
    order by before.seq desc limit 1)
where b.version = 1;
alter table hoso.ballot enable trigger ballot_kept;
