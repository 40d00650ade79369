-- Who hands a file in that lies already under a paper kept from him hands in a paper of his own.
drop index hoso.document_once;
create unique index document_once
    on hoso.document (dossier_id, sha256, coalesce(requirement_code, '')) where removed_at is null;
