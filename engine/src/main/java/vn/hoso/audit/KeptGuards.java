package vn.hoso.audit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database still refuses to change, delete and empty what is kept, and nothing stands
 * beside what the migrations made. Of votes no digest is kept elsewhere: a guard that is gone is
 * all that shows.
 */
@Component
class KeptGuards {

  /**
   * What nobody's migration put on a table of ours or beside it: it may swallow what is written,
   * hide what is there, or show rows that no guard keeps as if they were there. One of the
   * migrations' names that does something else is told of as gone.
   */
  private static final String BESIDE =
      """
      select c.relname, 'trigger ' || t.tgname as beside
      from pg_catalog.pg_class c join pg_catalog.pg_trigger t on t.tgrelid = c.oid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('hoso', 'camunda') and not t.tgisinternal
        and n.nspname || '.' || c.relname || '.' || t.tgname <> all (cast(:known as text[]))
      union all
      select c.relname, 'rule ' || r.rulename from pg_catalog.pg_class c join pg_catalog.pg_rewrite r on r.ev_class = c.oid
      where c.relnamespace in (pg_catalog.to_regnamespace('hoso'), pg_catalog.to_regnamespace('camunda')) and c.relkind in ('r', 'p')
      union all
      select c.relname, 'row security' from pg_catalog.pg_class c
      where c.relnamespace in (pg_catalog.to_regnamespace('hoso'), pg_catalog.to_regnamespace('camunda')) and (c.relrowsecurity or c.relforcerowsecurity)
      union all
      select p.relname, 'inheriting table ' || n.nspname || '.' || k.relname
      from pg_catalog.pg_inherits i join pg_catalog.pg_class p on p.oid = i.inhparent join pg_catalog.pg_class k on k.oid = i.inhrelid
        join pg_catalog.pg_namespace n on n.oid = k.relnamespace
      where (n.nspname = 'hoso' or p.relnamespace in (pg_catalog.to_regnamespace('hoso'), pg_catalog.to_regnamespace('camunda'))) and p.relkind in ('r', 'p', 'f')
      union all
      select c.relname,
        case c.relkind when 'f' then 'foreign table' when 'p' then 'partitioned table' else 'view' end
      from pg_catalog.pg_class c
      where c.relnamespace in (pg_catalog.to_regnamespace('hoso'), pg_catalog.to_regnamespace('camunda')) and c.relkind in ('v', 'm', 'f', 'p')
      order by 1, 2
      """;

  /**
   * Another function than those the migrations made is found in place of the server's own where its
   * arguments are of closer types: any in our schemas, and beside them those of a name the server
   * has too. Those that the server makes with a type are its own, those of an extension its.
   */
  private static final String MADE =
      """
      select made from (
        select case when n.nspname in ('hoso', 'camunda') then '' else n.nspname || '.' end
          || p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')' as made
        from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where (n.nspname in ('hoso', 'camunda')
            or n.nspname = any (pg_catalog.current_schemas(false)) and exists (select from pg_catalog.pg_proc own
              where own.proname = p.proname and own.pronamespace = 'pg_catalog'::pg_catalog.regnamespace))
          and not exists (select from pg_catalog.pg_depend t
            where t.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and t.objid = p.oid and t.deptype in ('i', 'e'))
        union all
        select 'operator ' || o.oprname from pg_catalog.pg_operator o
        where o.oprnamespace in (select n.oid from pg_catalog.pg_namespace n
            where n.nspname in ('hoso', 'camunda') or n.nspname = any (pg_catalog.current_schemas(false)))
          and not exists (select from pg_catalog.pg_depend t
            where t.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass and t.objid = o.oid and t.deptype = 'e')) m
      where made <> all (cast(:known as text[])) order by made
      """;

  private final JdbcClient jdbc;
  private final SchemaShape shape;

  KeptGuards(JdbcClient jdbc, SchemaShape shape) {
    this.jdbc = jdbc;
    this.shape = shape;
  }

  /**
   * The tables whose guard is gone or asleep, and what stands beside guards or functions, as
   * sentences.
   */
  List<String> faults() {
    return Stream.of(shape.faults().stream(), beside(), functions()).flatMap(each -> each).toList();
  }

  private Stream<String> beside() {
    var known = shape.made(SchemaShape.TRIGGER).map(part -> part.owner() + '.' + part.name());
    return jdbc
        .sql(BESIDE)
        .param("known", known.toArray(String[]::new))
        .query(
            (row, number) ->
                "Bảng %s: có thêm %s trong cơ sở dữ liệu, không phải của HoSo."
                    .formatted(row.getString("relname"), row.getString("beside")))
        .list()
        .stream();
  }

  private Stream<String> functions() {
    var known = shape.made(SchemaShape.FUNCTION).map(SchemaShape.Part::name);
    return jdbc
        .sql(MADE)
        .param("known", known.toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map("Cơ sở dữ liệu có thêm hàm hoặc toán tử %s, không phải của HoSo."::formatted);
  }
}
