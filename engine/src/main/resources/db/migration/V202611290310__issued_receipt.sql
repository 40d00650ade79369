-- What the receipt in the applicant's hand says: later papers quote it, whatever is corrected since.
alter table hoso.dossier
    add column receipt_copy        int,
    add column receipt_issued_on   date,
    add column receipt_received_on date,
    add column receipt_promised_on date,
    add check ((receipt_copy is null) = (receipt_issued_on is null)),
    add check ((receipt_copy is null) = (receipt_received_on is null));

-- Receipts printed so far named the day of the print as the day of receipt.
update hoso.dossier d
set receipt_copy        = 1,
    receipt_issued_on   = printed.day,
    receipt_received_on = printed.day,
    receipt_promised_on = (
        select cast(h.payload ->> 'promisedOn' as date)
        from hoso.history_entry h
        where h.dossier_id = d.id and h.kind = 'DossierReceived'
        order by h.seq desc limit 1)
from (
    select distinct on (dossier_id) dossier_id, cast(uploaded_at at time zone 'Asia/Ho_Chi_Minh' as date) as day
    from hoso.document
    where kind = 'OFFICIAL' and requirement_code = '01' and removed_at is null
    order by dossier_id, uploaded_at desc) printed
where printed.dossier_id = d.id;
