package vn.hoso.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads units as they stood on a day. */
@Repository
class UnitRows {

  /** Columns are called as the components of {@link UnitView} are. */
  private static final String ON_DAY =
      """
      select id, parent_id as parentId, kind, duty, name, short_name as shortName, code, path
      from unit_on(:day) u\s""";

  private static final String EXISTS =
      " and u.from_day <= :day and (u.to_day is null or u.to_day >= :day) ";

  /** Which of several rooms it is. */
  private static final String NEAREST =
      " serving.depth, (serving.duty_matter is null), u.code nulls last, u.id";

  private final JdbcClient jdbc;

  UnitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UnitView get(UUID unitId, LocalDate day) {
    return rows(ON_DAY + "where u.id = :id", Map.of("day", day, "id", unitId)).stream()
        .findFirst()
        .orElseThrow(UnitProblem::notFound);
  }

  Optional<UnitView> standing(UUID unitId, LocalDate day) {
    return rows(ON_DAY + "where u.id = :id" + EXISTS, Map.of("day", day, "id", unitId)).stream()
        .findFirst();
  }

  List<UnitView> all(LocalDate day) {
    return rows(ON_DAY + "where true" + EXISTS + "order by u.path", Map.of("day", day));
  }

  List<UnitView> search(
      UnitKind kind, Collection<String> prefixes, String text, LocalDate day, int most) {
    return rows(
        ON_DAY
            + "where u.kind = :kind and u.path like any (cast(:prefixes as text[]))"
            + " and (vn_fold(u.name) like (select '%' || vn_fold(:text) || '%') or u.code like :text || '%')"
            + EXISTS
            + "order by length(u.name), u.name collate hoso.vn, u.id limit :most",
        Map.of(
            "kind", kind.name(),
            "prefixes", prefixes.stream().map(path -> path + "%").toArray(String[]::new),
            "text", text,
            "day", day,
            "most", most));
  }

  List<UnitView> withIds(Collection<UUID> unitIds, LocalDate day) {
    return unitIds.isEmpty()
        ? List.of()
        : rows(ON_DAY + "where u.id in (:ids)", Map.of("day", day, "ids", Set.copyOf(unitIds)));
  }

  List<UnitView> root(LocalDate day) {
    return rows(ON_DAY + "where u.parent_id is null", Map.of("day", day));
  }

  /** Those that have ended too. */
  List<UnitView> ever(LocalDate day) {
    return rows(ON_DAY + "where true", Map.of("day", day));
  }

  List<UnitView> ancestors(UUID unitId, LocalDate day) {
    return rows(
        ON_DAY + "where u.id = any (array (select unit_line(:id))) order by length(u.path)",
        Map.of("day", day, "id", unitId));
  }

  /** The unit and what stood above it on that day; ids stay, whatever has moved or ended since. */
  List<UUID> lineOn(UUID unitId, LocalDate day) {
    return jdbc.sql(
            """
            with recursive line as (
              select cast(:id as uuid) as id
              union
              select coalesce((select f.parent_id from unit_former_place f
                    where f.unit_id = u.id and f.last_day >= :day order by f.last_day limit 1), u.parent_id)
              from line join unit u on u.id = line.id)
            select id from line where id is not null
            """)
        .params(Map.of("id", unitId, "day", day))
        .query(UUID.class)
        .list();
  }

  List<UnitView> children(UUID unitId, LocalDate day) {
    return rows(
        ON_DAY
            + "where u.parent_id = :id"
            + EXISTS
            + "order by u.code nulls last, u.name collate hoso.vn, u.id",
        Map.of("day", day, "id", unitId));
  }

  /**
   * The rooms that serve the committee, nearest first, and first those for that matter alone: no
   * other committee stands between.
   *
   * @param matter null for any
   */
  List<UnitView> serving(UUID committeeId, UnitDuty duty, @Nullable Matter matter, LocalDate day) {
    var parameters = new HashMap<String, Object>();
    parameters.put("day", day);
    parameters.put("id", committeeId);
    parameters.put("duty", duty.name());
    parameters.put("matter", matter == null ? null : matter.name());
    return rows(
        """
        with recursive serving as (
          select id, duty_matter, 1 as depth from unit where parent_id = :id and kind in ('BOARD', 'ROOM')
          union all
          select below.id, below.duty_matter, serving.depth + 1 from unit below join serving on below.parent_id = serving.id
          where below.kind in ('BOARD', 'ROOM'))
        """
            + ON_DAY.replace(" u ", " u join serving using (id) ")
            + "where u.duty = :duty and (cast(:matter as text) is null"
            + " or serving.duty_matter is null or serving.duty_matter = :matter)"
            + EXISTS
            + "order by"
            + NEAREST,
        parameters);
  }

  /** Of each committee that has rooms, which of them does what: the first of {@link #serving}. */
  Map<Units.Job, UUID> jobs(LocalDate day) {
    Map<Units.Job, UUID> jobs = new HashMap<>();
    jdbc.sql(
            """
            with recursive serving as (
              select r.id, r.duty_matter, r.parent_id as above, 1 as depth
              from unit r where r.duty is not null and r.kind in ('BOARD', 'ROOM')
              union all
              select s.id, s.duty_matter, b.parent_id, s.depth + 1
              from serving s join unit b on b.id = s.above where b.kind in ('BOARD', 'ROOM'))
            select distinct on (c.id, u.duty, m.matter) c.id as committee, u.duty, m.matter, u.id as unit
            from unit_on(:day) u join serving on serving.id = u.id
            join unit c on c.id = serving.above and c.kind not in ('BOARD', 'ROOM')
            cross join (select null union all select unnest(cast(:matters as text[]))) m(matter)
            where (m.matter is null or serving.duty_matter is null or serving.duty_matter = m.matter)
            """
                + EXISTS
                + "order by c.id, u.duty, m.matter,"
                + NEAREST)
        .param("day", day)
        .param("matters", Stream.of(Matter.values()).map(Matter::name).toArray(String[]::new))
        .query(
            row -> {
              String matter = row.getString("matter");
              jobs.put(
                  new Units.Job(
                      row.getObject("committee", UUID.class),
                      UnitDuty.valueOf(row.getString("duty")),
                      matter == null ? null : Matter.valueOf(matter)),
                  row.getObject("unit", UUID.class));
            });
    return jobs;
  }

  /** Days to come on which rooms with a duty begin, have ended or get another code. */
  List<LocalDate> turns(LocalDate day) {
    return jdbc.sql(
            """
            select t.day from unit u cross join lateral (
              select u.from_day union all select u.to_day + 1
              union all select c.from_day from unit_code c where c.unit_id = u.id) t(day)
            where u.duty is not null and t.day > :day group by t.day
            """)
        .param("day", day)
        .query(LocalDate.class)
        .list();
  }

  private List<UnitView> rows(String sql, Map<String, ?> parameters) {
    return jdbc.sql(sql).params(parameters).query(UnitView.class).list();
  }
}
