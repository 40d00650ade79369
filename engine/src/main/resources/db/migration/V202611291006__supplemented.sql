-- Whether a step begins because what was asked for came, for the mark in the lists.
alter table hoso.step_record add column supplemented boolean not null default false;

update hoso.step_record target
set supplemented = true
from hoso.step_record sender
join hoso.supplement_request request on request.dossier_id = sender.dossier_id
where sender.id = (
    select last.id from hoso.step_record last
    where last.dossier_id = target.dossier_id and last.seq < target.seq and last.completed_at is not null
    order by last.completed_at desc, last.seq desc
    limit 1)
  and target.completed_at is null
  and target.cancelled_at is null
  and sender.step_id <> target.step_id
  and request.supplied_at >= sender.completed_at
  and request.supplied_by = sender.completed_by;

alter table hoso.work_item add column supplemented boolean not null default false;

update hoso.work_item item
set supplemented = true
from hoso.step_record step
where step.id = item.id and step.supplemented;
