-- What was decided between two days: year plans count from here.
create index dossier_fact_decided on hoso.dossier_fact (fact_date, dossier_id) where name = 'decision';
