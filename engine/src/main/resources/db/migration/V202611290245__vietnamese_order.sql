-- Names in the order of the Vietnamese alphabet, whatever the server's own locale is.
create collation hoso.vn (provider = icu, locale = 'vi');

-- The given name, by which lists of people are sorted; it comes last in a full name.
create function hoso.vn_given(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace($1, '^.*\s', '');

create index dossier_subject_name on hoso.dossier_subject
    (hoso.vn_given(full_name) collate hoso.vn, full_name collate hoso.vn, dossier_id) where seq = 0;
