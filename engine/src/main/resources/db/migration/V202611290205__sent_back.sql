-- Why a dossier came back: which step sent it, kept with the step it came to.
alter table hoso.step_record add column returned_from uuid references hoso.step_record (id);

update hoso.step_record target
set returned_from = sender.id
from hoso.step_record sender
where sender.id = (
    select last.id from hoso.step_record last
    where last.dossier_id = target.dossier_id and last.seq < target.seq and last.completed_at is not null
    order by last.completed_at desc, last.seq desc
    limit 1)
  and coalesce(sender.corrected, sender.data) ->> 'returnTo' = target.step_id;

alter table hoso.work_item
    add column sent_back boolean not null default false,
    add column sent_back_reason text;

update hoso.work_item item
set sent_back = true,
    sent_back_reason = coalesce(sender.corrected, sender.data) ->> 'reason'
from hoso.step_record step
join hoso.step_record sender on sender.id = step.returned_from
where step.id = item.id;
