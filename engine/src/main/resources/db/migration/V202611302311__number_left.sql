-- The numbers of checks go on from the last row, where the sequence was set far ahead or to its end: a check that cannot be
-- begun finds nothing. False where no number is left behind that row either.
create function hoso.number_left(checked regclass) returns boolean language plpgsql as
$$
declare
    numbers text := pg_get_serial_sequence(checked::text, 'number');
    given   bigint;
    last    bigint;
begin
    execute format('select last_value from %s', numbers) into given;
    execute format('select coalesce(max(number), 1) from %s where number between 1 and $1', checked) into last using given;
    if given - last > 1000000 then
        -- Two that begin at once are not to be given the same number.
        perform pg_advisory_xact_lock(hashtext(numbers));
        execute format('select last_value from %s', numbers) into given;
        execute format('select coalesce(max(number), 1) from %s where number between 1 and $1', checked) into last using given;
        if given - last > 1000000 then
            perform setval(numbers, last);
            given := last;
        end if;
    end if;
    return given < 9223372036854775807;
end
$$;
