package vn.hoso.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
            + "order by serving.depth, (serving.duty_matter is null), u.code nulls last, u.id",
        parameters);
  }

  private List<UnitView> rows(String sql, Map<String, ?> parameters) {
    return jdbc.sql(sql).params(parameters).query(UnitView.class).list();
  }
}
