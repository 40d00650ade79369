package vn.hoso.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether tables, columns, constraints, unique indexes, triggers and functions are still what the
 * migrations made of them: much that is never told in a history holds only because the database
 * refuses the contrary.
 *
 * <p>{@code schema-shape.tsv} is written by a test from a database fresh from the migrations. How a
 * server spells an expression differs between its versions, and is compared only on one of the
 * version the file was written on; names, types, kinds and texts of functions always are.
 */
@Component
class SchemaShape {

  static final String TRIGGER = "trigger";
  static final String FUNCTION = "hàm";
  private static final String TABLE = "bảng";
  private static final String COLUMNS = "cột";

  /** In the schemas of HoSo and of its engine; without what a table has by its keys alone. */
  private static final String NOW =
      """
      with ours as (
        select n.oid, n.nspname from pg_catalog.pg_namespace n where n.nspname in ('hoso', 'camunda')),
      tables as (
        select c.oid, o.nspname || '.' || c.relname as name, c.relpersistence
        from pg_catalog.pg_class c join ours o on o.oid = c.relnamespace where c.relkind = 'r')
      select kind, owner, name, pg_catalog.left(pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(firm, 'UTF8')), 'hex'), 16) as firm,
        pg_catalog.left(pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
          pg_catalog.regexp_replace(spelled, '\\m(hoso|camunda|pg_catalog)\\.', '', 'g'), 'UTF8')), 'hex'), 16) as spelled
      from (
        select 'bảng' as kind, t.name as owner, '' as name, t.relpersistence::text as firm, '' as spelled from tables t
        union all
        select 'cột', t.name, '',
          pg_catalog.string_agg(pg_catalog.concat(a.attname, ' ', pg_catalog.format_type(a.atttypid, a.atttypmod), ' ', a.attnotnull,
            a.attidentity, a.attgenerated), ',' order by a.attname collate "C"),
          coalesce(pg_catalog.string_agg(a.attname || ' ' || pg_catalog.pg_get_expr(d.adbin, d.adrelid), ',' order by a.attname collate "C"), '')
        from tables t join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
          left join pg_catalog.pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
        group by t.name
        union all
        select 'ràng buộc', t.name, k.conname::text,
          pg_catalog.concat(k.contype, k.convalidated, k.condeferrable, k.confdeltype,
            (select pg_catalog.string_agg(a.attname, ',' order by at.place)
                from pg_catalog.unnest(k.conkey) with ordinality at(number, place)
                join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = at.number),
            (select f.relname from pg_catalog.pg_class f where f.oid = k.confrelid),
            (select pg_catalog.string_agg(g.tgenabled::text, '' order by g.tgtype)
                from pg_catalog.pg_trigger g where g.tgconstraint = k.oid and g.tgisinternal)),
          pg_catalog.pg_get_constraintdef(k.oid)
        from tables t join pg_catalog.pg_constraint k on k.conrelid = t.oid where k.contype in ('c', 'f', 'p', 'u', 'x')
        union all
        select 'chỉ mục duy nhất', t.name, c.relname::text, pg_catalog.concat(i.indisvalid, i.indisready), pg_catalog.pg_get_indexdef(i.indexrelid)
        from tables t join pg_catalog.pg_index i on i.indrelid = t.oid join pg_catalog.pg_class c on c.oid = i.indexrelid
        where i.indisunique and not exists (select from pg_catalog.pg_constraint k where k.conindid = i.indexrelid and k.conrelid = t.oid)
        union all
        select 'trigger', t.name, g.tgname::text, pg_catalog.concat(g.tgtype, g.tgenabled, p.proname), pg_catalog.pg_get_triggerdef(g.oid)
        from tables t join pg_catalog.pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
          join pg_catalog.pg_proc p on p.oid = g.tgfoid
        union all
        select 'hàm', o.nspname || '', p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')',
          pg_catalog.concat(l.lanname, p.provolatile, p.prosecdef, p.proisstrict, p.proconfig, p.prorettype::pg_catalog.regtype, p.prosrc),
          coalesce(pg_catalog.pg_get_function_sqlbody(p.oid), '')
        from pg_catalog.pg_proc p join ours o on o.oid = p.pronamespace join pg_catalog.pg_language l on l.oid = p.prolang
        where not exists (select from pg_catalog.pg_depend t
          where t.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and t.objid = p.oid and t.deptype = 'i')) made
      order by kind collate "C", owner collate "C", name collate "C"
      """;

  private final JdbcClient jdbc;
  private final int version;
  private final Map<String, Part> made;

  SchemaShape(JdbcClient jdbc) {
    this.jdbc = jdbc;
    var lines = lines();
    version = Integer.parseInt(lines.get(0));
    made = byName(lines.stream().skip(1).map(Part::read));
  }

  /** One thing the migrations made; {@code owner} is its table, or the schema of a function. */
  record Part(String kind, String owner, String name, String firm, String spelled) {

    static Part read(String line) {
      var cells = line.split("\t", -1);
      return new Part(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    String line() {
      return String.join("\t", kind, owner, name, firm, spelled);
    }

    private String key() {
      return String.join("\t", kind, owner, name);
    }

    private String table() {
      return owner.substring(owner.indexOf('.') + 1);
    }

    /** Whether it keeps rows from being changed, deleted or emptied. */
    private boolean keeps() {
      return name.endsWith("_kept")
          || name.endsWith("_never_emptied")
          || name.endsWith("_append_only");
    }

    private String said() {
      return switch (kind) {
        case TABLE -> "Bảng %s: không còn như HoSo đã tạo".formatted(table());
        case COLUMNS -> "Bảng %s: các cột không còn như HoSo đã tạo".formatted(table());
        case TRIGGER ->
            (keeps()
                    ? "Bảng %s: khóa chống sửa, xóa trong cơ sở dữ liệu đã bị gỡ"
                    : "Bảng %s: trigger %s không còn như HoSo đã tạo")
                .formatted(table(), name);
        case FUNCTION -> "Hàm %s trong cơ sở dữ liệu không còn như HoSo đã tạo".formatted(name);
        default -> "Bảng %s: %s %s không còn như HoSo đã tạo".formatted(table(), kind, name);
      };
    }
  }

  /** The names of one kind as the migrations made them, those of a table behind its own. */
  Stream<Part> made(String kind) {
    return made.values().stream().filter(part -> part.kind().equals(kind));
  }

  /** What is gone, is another, or refuses what nobody's migration refuses, as sentences. */
  List<String> faults() {
    var now = byName(now().stream());
    boolean spelt = version == version();
    Set<String> gone = new HashSet<>(made(TABLE).map(Part::owner).toList());
    now.values().forEach(part -> gone.remove(part.owner()));
    var changed =
        made.values().stream()
            .filter(part -> part.kind().equals(TABLE) || !gone.contains(part.owner()))
            .filter(part -> !same(part, now.get(part.key()), spelt))
            .map(part -> part.said() + ".")
            .distinct();
    var more =
        now.values().stream()
            .filter(part -> refuses(part) && !made.containsKey(part.key()))
            .filter(part -> made.containsKey(TABLE + "\t" + part.owner() + "\t"))
            .map(
                part ->
                    "Bảng %s: có thêm %s %s trong cơ sở dữ liệu, không phải của HoSo."
                        .formatted(part.table(), part.kind(), part.name()));
    return Stream.concat(changed, more).toList();
  }

  /** As the server has it now. */
  List<Part> now() {
    return jdbc.sql(NOW)
        .query(
            (row, number) ->
                new Part(
                    row.getString("kind"),
                    row.getString("owner"),
                    row.getString("name"),
                    row.getString("firm"),
                    row.getString("spelled")))
        .list();
  }

  /** The major version of the server. */
  int version() {
    return jdbc.sql("select pg_catalog.current_setting('server_version_num')::int / 10000")
        .query(Integer.class)
        .single();
  }

  private static boolean same(Part made, Part now, boolean spelt) {
    return now != null
        && made.firm().equals(now.firm())
        && (!spelt || made.spelled().equals(now.spelled()));
  }

  private static boolean refuses(Part part) {
    return part.kind().equals("ràng buộc") || part.kind().equals("chỉ mục duy nhất");
  }

  private static Map<String, Part> byName(Stream<Part> parts) {
    return parts.collect(
        Collectors.toMap(
            Part::key, Function.identity(), (one, two) -> one, java.util.LinkedHashMap::new));
  }

  private static List<String> lines() {
    try {
      return new ClassPathResource("vn/hoso/audit/schema-shape.tsv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
