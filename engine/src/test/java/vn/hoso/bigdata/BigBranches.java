package vn.hoso.bigdata;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of one committee with one cell, five cells to each committee: units with their positions,
 * and whoever holds these. {@code hoso.copied_seat} says what each became in each branch; a branch
 * is a cell with the committee above it.
 */
final class BigBranches {

  private static final String NEW =
      "cast(md5(l.level || case l.level when 'committee' then b / %d else b end || l.id) as uuid)"
          .formatted(BigSize.CELLS);

  private final JdbcClient jdbc;
  private final CopiedRows rows;
  private final UUID committee;
  private final UUID cell;

  BigBranches(JdbcClient jdbc, BigOriginals originals) {
    this.jdbc = jdbc;
    this.rows = new CopiedRows(jdbc);
    this.committee = originals.committee().id();
    this.cell = originals.cell().id();
  }

  void make(int cells) {
    jdbc.sql("drop table if exists hoso.copied_seat").update();
    jdbc.sql(
            """
            create unlogged table hoso.copied_seat as
            with unit(id, level) as (values (cast(:committee as uuid), 'committee'), (cast(:cell as uuid), 'cell')),
            local(id, level, what) as (
              select id, level, 'unit' from unit
              union all select p.id, u.level, 'position' from hoso.position p join unit u on u.id = p.unit_id
              union all select h.official_id, min(u.level), 'official' from hoso.position_holding h
                join hoso.position p on p.id = h.position_id join unit u on u.id = p.unit_id group by 1)
            select b branch, l.id original, <new> id, l.what, n.name was,
              n.name || ' ' || (case l.level when 'committee' then b / <cells> else b end + 1) as name,
              cast(null as text) path, l.level = 'cell' or b % <cells> = 0 first
            from generate_series(0, :last) b cross join local l left join hoso.unit_name n on n.unit_id = l.id
            """
                .replace("<new>", NEW)
                .replace("<cells>", String.valueOf(BigSize.CELLS)))
        .params(Map.of("committee", committee, "cell", cell, "last", cells - 1))
        .update();
    jdbc.sql("create unique index on hoso.copied_seat (branch, original)").update();
    paths();
    jdbc.sql("analyze hoso.copied_seat").update();
    copy();
  }

  private void paths() {
    jdbc.sql(
            """
            update hoso.copied_seat s set path = replace(replace(u.path, g.original::text, g.id::text),
              k.original::text, k.id::text)
            from hoso.unit u, hoso.copied_seat g, hoso.copied_seat k
            where s.what = 'unit' and u.id = s.original and g.branch = s.branch and g.original = ?
              and k.branch = s.branch and k.original = ?
            """)
        .params(committee, cell)
        .update();
  }

  private void copy() {
    var unit = " x join hoso.copied_seat c on c.first and c.original = x.";
    var own = Map.of("id", "cast(md5(x.id::text || c.id) as uuid)", "unit_id", "c.id");
    rows.copy(
        "hoso.unit",
        "hoso.unit"
            + unit
            + "id left join hoso.copied_seat up on up.branch = c.branch and up.original = x.parent_id order by c.path",
        Map.of("id", "c.id", "parent_id", "coalesce(up.id, x.parent_id)", "path", "c.path"));
    rows.copy("hoso.unit_name", "hoso.unit_name" + unit + "unit_id", with(own, "c.name"));
    rows.copy(
        "hoso.unit_code",
        "hoso.unit_code" + unit + "unit_id",
        Map.of(
            "id",
            own.get("id"),
            "unit_id",
            "c.id",
            "code",
            "'77' || lpad((c.branch * 10 + (c.original = '%s')::int)::text, 12, '0')"
                .formatted(cell)));
    rows.copy("hoso.official", "hoso.official" + unit + "id", Map.of("id", "c.id"));
    var at = " join hoso.copied_seat u on u.branch = c.branch and u.original = x.unit_id";
    rows.copy(
        "hoso.position",
        "hoso.position" + unit + "id" + at,
        Map.of("id", "c.id", "unit_id", "u.id"));
    rows.copy(
        "hoso.position_holding",
        "hoso.position_holding"
            + unit
            + "position_id join hoso.copied_seat o on o.branch = c.branch and o.original = x.official_id",
        Map.of("id", own.get("id"), "position_id", "c.id", "official_id", "o.id"));
  }

  private static Map<String, String> with(Map<String, String> own, String name) {
    return Map.of(
        "id", own.get("id"), "unit_id", own.get("unit_id"), "name", name, "short_name", name);
  }
}
