-- What is finished today lies behind all that is counted, so nobody waits for who counts. What is finished on another day
-- than the database's, because a clock was wrong or is being mended, may lie in a month that is being counted.
create or replace function hoso.month_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.completed_at is not null
        or new.completed_at not between now() - interval '1 day' and now() + interval '1 day' then
        perform pg_advisory_xact_lock_shared(hashtext('hoso.finished_month'));
    end if;
    if tg_op <> 'INSERT' then
        delete from hoso.finished_month m
        where m.month = date_trunc('month', old.completed_at at time zone 'Asia/Ho_Chi_Minh') and m.through > old.completed_at;
    end if;
    if tg_op <> 'DELETE' then
        delete from hoso.finished_month m
        where m.month = date_trunc('month', new.completed_at at time zone 'Asia/Ho_Chi_Minh') and m.through > new.completed_at;
    end if;
    return null;
end $$;
