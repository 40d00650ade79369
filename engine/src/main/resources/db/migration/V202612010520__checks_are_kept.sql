-- Numbers that somebody took before they were given are passed over: a check that cannot be begun finds nothing.
create or replace function hoso.number_left(checked regclass) returns boolean language plpgsql as
$$
declare
    numbers text := pg_catalog.pg_get_serial_sequence(checked::text, 'number');
    given   bigint;
    last    bigint;
    taken   boolean;
begin
    -- Two that begin at once are not to be given the same number, nor to begin twice.
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext(numbers));
    execute pg_catalog.format('select last_value from %s', numbers) into given;
    execute pg_catalog.format('select coalesce(max(number), 1) from %s where number between 1 and $1', checked) into last using given;
    if given - last > 1000000 then
        perform pg_catalog.setval(numbers, last);
        given := last;
    end if;
    loop
        exit when given = 9223372036854775807;
        execute pg_catalog.format('select exists (select from %s where number = $1)', checked) into taken using given + 1;
        exit when not taken;
        perform pg_catalog.setval(numbers, given + 1);
        given := given + 1;
    end loop;
    return given < 9223372036854775807;
end
$$;

-- Of those that were left open only the newest is taken up again.
update hoso.history_check c set ended_at = started_at, broken_off = true
    where ended_at is null and exists (select from hoso.history_check l where l.number > c.number);

-- A result of the files stands once it is written; it goes when thirty newer ones stand.
create function hoso.sweep_is_kept() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.ended_at is null and new.id = old.id and new.number = old.number then
        return new;
    end if;
    if tg_op = 'DELETE' and 30 <= (select pg_catalog.count(*) from hoso.file_sweep
            where number > old.number and number <= (select last_value from hoso.file_sweep_number_seq)) then
        return old;
    end if;
    raise exception 'rows of % are added, never changed', tg_table_name;
end
$$;
create trigger file_sweep_kept before update or delete on hoso.file_sweep
    for each row execute function hoso.sweep_is_kept();
create trigger file_sweep_never_emptied before truncate on hoso.file_sweep
    for each statement execute function hoso.refuse_emptying();

create function hoso.fault_is_kept() returns trigger language plpgsql as
$$
begin
    -- With its sweep.
    if tg_op = 'DELETE' and not exists (select from hoso.file_sweep where id = old.sweep_id) then
        return old;
    end if;
    raise exception 'rows of % are added, never changed', tg_table_name;
end
$$;
create trigger file_fault_kept before update or delete on hoso.file_fault
    for each row execute function hoso.fault_is_kept();
create trigger file_fault_never_emptied before truncate on hoso.file_fault
    for each statement execute function hoso.refuse_emptying();
