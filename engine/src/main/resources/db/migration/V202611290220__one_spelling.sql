-- Ð (U+00D0) and Ɖ (U+0189) look like Đ, and decomposed letters like composed ones; names written so before are found and sorted as all others.
update hoso.person set full_name = translate(normalize(full_name, nfc), 'ÐƉðɖ', 'ĐĐđđ')
where full_name is distinct from translate(normalize(full_name, nfc), 'ÐƉðɖ', 'ĐĐđđ');
update hoso.person set hometown = translate(normalize(hometown, nfc), 'ÐƉðɖ', 'ĐĐđđ')
where hometown is distinct from translate(normalize(hometown, nfc), 'ÐƉðɖ', 'ĐĐđđ');
update hoso.official set full_name = translate(normalize(full_name, nfc), 'ÐƉðɖ', 'ĐĐđđ')
where full_name is distinct from translate(normalize(full_name, nfc), 'ÐƉðɖ', 'ĐĐđđ');
update hoso.unit_name
set name = translate(normalize(name, nfc), 'ÐƉðɖ', 'ĐĐđđ'), short_name = translate(normalize(short_name, nfc), 'ÐƉðɖ', 'ĐĐđđ')
where (name, short_name) is distinct from (translate(normalize(name, nfc), 'ÐƉðɖ', 'ĐĐđđ'), translate(normalize(short_name, nfc), 'ÐƉðɖ', 'ĐĐđđ'));
