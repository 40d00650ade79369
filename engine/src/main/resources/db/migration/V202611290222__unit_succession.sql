-- A unit that ends hands its open dossiers to another one. What was done before bears the name it was done under.
alter table hoso.step_record add column former_unit_name text;
