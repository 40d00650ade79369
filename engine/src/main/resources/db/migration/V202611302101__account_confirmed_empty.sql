-- Who asked for the link that was confirmed while the account opened nothing: he does not fill it alone.
alter table hoso.account add column empty_for uuid references hoso.official;
