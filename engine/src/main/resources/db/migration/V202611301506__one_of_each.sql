-- What a look alone kept from being there twice: two that look at the same moment both see nothing.

-- A position somebody holds twice over, given twice at once. What was ended of it was meant to end; the first one stays.
with told as (
  select id, official_id, position_id, from_day, to_day,
         max(coalesce(to_day, 'infinity')) over (
           partition by official_id, position_id order by from_day, id
           rows between unbounded preceding and 1 preceding) as before
  from hoso.position_holding
), islands as (
  select *, count(*) filter (where before is null or from_day > before) over (
              partition by official_id, position_id order by from_day, id) as island
  from told
), merged as (
  select (array_agg(id order by from_day, id))[1] as kept, array_agg(id) as ids, min(to_day) as to_day
  from islands group by official_id, position_id, island having count(*) > 1
), gone as (
  delete from hoso.position_holding h using merged m where h.id = any (m.ids) and h.id <> m.kept
)
update hoso.position_holding h set to_day = m.to_day from merged m where h.id = m.kept;

-- Compared for equality beside days, without an extension that only an administrator of the database could install.
create type hoso.uuid_range as range (subtype = uuid);

alter table hoso.position_holding add constraint position_holding_once exclude using gist (
  hoso.uuid_range(official_id, official_id, '[]') with =,
  hoso.uuid_range(position_id, position_id, '[]') with =,
  daterange(from_day, to_day, '[]') with &&);

-- An item waits in one list. Where it waits in several, the one something was typed in keeps it.
update hoso.meeting_row r
set postponed = true, postponed_reason = coalesce(r.postponed_reason, 'Đã có trong danh sách khác.')
from (
  select meeting_id, task_id,
         row_number() over (partition by task_id order by (data <> '{}'::jsonb) desc, meeting_id) as place
  from hoso.meeting_row where recorded_at is null and not postponed
) waits
where waits.meeting_id = r.meeting_id and waits.task_id = r.task_id and waits.place > 1;

create unique index meeting_row_waits on hoso.meeting_row (task_id) where recorded_at is null and not postponed;
