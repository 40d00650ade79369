-- Asked where the holders of a position are read, so that one statement tells who of them can work.
create function hoso.signs_in(official uuid) returns boolean language sql stable parallel safe
begin atomic
    select exists (select from hoso.account a where a.official_id = official and a.blocked_at is null);
end;

create function hoso.blocked(official uuid) returns boolean language sql stable parallel safe
begin atomic
    select exists (select from hoso.account a where a.official_id = official and a.blocked_at is not null);
end;
