-- Run by the embedded server alone, on its own data, while it listens to nobody. May be run again.
do $$
begin
  if not exists (select from pg_roles where rolname = 'hoso') then
    create role hoso;
  end if;
end $$;

alter role hoso login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
  password '{password}';

alter role postgres password null;

alter database postgres owner to hoso;

create extension if not exists unaccent with schema public;

create extension if not exists pg_trgm with schema public;

-- What an older release made as the superuser.
do $$
declare
  each text;
begin
  for each in
    select format('alter schema %I owner to hoso', nspname)
    from pg_namespace where nspname in ('hoso', 'camunda')
    union all
    select format('alter %s %s owner to hoso',
                  case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
                                 when 'S' then 'sequence' else 'table' end,
                  c.oid::regclass)
    from pg_class c
    where c.relnamespace::regnamespace::text in ('hoso', 'camunda')
      and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid
                        and d.deptype in ('a', 'i') and c.relkind = 'S')
    union all
    select format('alter routine %s owner to hoso', p.oid::regprocedure)
    from pg_proc p where p.pronamespace::regnamespace::text in ('hoso', 'camunda')
    union all
    select format('alter collation %s owner to hoso', k.oid::regcollation)
    from pg_collation k where k.collnamespace::regnamespace::text in ('hoso', 'camunda')
    union all
    select format('alter type %s owner to hoso', t.oid::regtype)
    from pg_type t
    where t.typnamespace::regnamespace::text in ('hoso', 'camunda') and t.typtype in ('d', 'e', 'r')
  loop
    execute each;
  end loop;
end $$;

