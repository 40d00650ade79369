-- The register of dossiers is kept by the day they were handed in.
create index dossier_fact_submission on hoso.dossier_fact (fact_date, dossier_id) where name = 'submission';
