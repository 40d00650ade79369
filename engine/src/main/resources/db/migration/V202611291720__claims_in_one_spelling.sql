-- What is to be there once is there once however it is typed: capitals and blanks part nothing any more. Where two
-- spellings of one stood side by side, both stay, in places of their own.
create temporary table claim_spelled on commit drop as
    select s.spelled limit_key, row_number() over (partition by s.spelled order by c.place, c.item_id) place,
           c.limit_name, c.item_id
    from hoso.item_claim c
    cross join lateral (select lower(regexp_replace(regexp_replace(normalize(c.limit_key, nfc),
        '\s+', ' ', 'g'), ' ?(\||$) ?', '\1', 'g')) spelled) s;
delete from hoso.item_claim;
insert into hoso.item_claim (limit_key, place, limit_name, item_id)
    select limit_key, place, limit_name, item_id from claim_spelled;
