-- Which open items an official has opened since they came to be open: what he has not has a dot in his list. Kept apart from
-- the inbox, which is dropped and made again.
create table hoso.work_item_opened (
    work_item_id uuid not null,
    official_id  uuid not null,
    primary key (work_item_id, official_id)
);
-- Until today nobody wrote it down; who has taken an item up has seen it.
insert into hoso.work_item_opened (work_item_id, official_id)
select id, holder_id from hoso.work_item where holder_id is not null;

-- A step that is opened again is new to everybody. Behind its row in the inbox: whoever opens it holds that row.
create or replace function hoso.close_step() returns trigger language plpgsql as $$
begin
    delete from hoso.work_item where id = new.id;
    delete from hoso.work_item_opened where work_item_id = new.id;
    delete from hoso.task_draft where task_id = new.id;
    delete from hoso.ballot_draft where task_id = new.id;
    delete from hoso.ballot_waiting where task_id = new.id;
    update hoso.notice set over = true where work_item_id = new.id and not over;
    return null;
end $$;
