package vn.hoso.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;

/** Who holds and held what, with days. */
@Repository
class HoldingRows {

  private static final String SELECT =
      """
      select h.id, h.official_id, o.full_name, u.id as unit_id, u.kind, u.name, p.role,
             h.from_day, h.to_day
      from position_holding h
      join official o on o.id = h.official_id
      join position p on p.id = h.position_id
      join unit_on(:day) u on u.id = p.unit_id where\
      """;
  private static final String ORDER =
      " order by (h.to_day is null or h.to_day >= :day) desc, u.path, p.role, h.from_day desc, h.id";

  private final JdbcClient jdbc;

  HoldingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<HoldingView> ofUnit(UUID unitId, LocalDate day) {
    return rows(" p.unit_id = :id", Map.of("day", day, "id", unitId));
  }

  List<HoldingView> ofOfficials(Set<UUID> officialIds, LocalDate day) {
    return officialIds.isEmpty()
        ? List.of()
        : rows(" h.official_id in (:ids)", Map.of("day", day, "ids", officialIds));
  }

  Optional<HoldingView> get(UUID holdingId, LocalDate day) {
    return rows(" h.id = :id", Map.of("day", day, "id", holdingId)).stream().findFirst();
  }

  /** One position after the other is given to him: each sees those before it. */
  void lock(UUID officialId) {
    jdbc.sql("select id from official where id = ? for no key update")
        .param(officialId)
        .query(UUID.class)
        .optional();
  }

  /** Whether he holds the position already on one of these days. */
  boolean overlaps(UUID officialId, UUID positionId, LocalDate from, LocalDate to) {
    return jdbc.sql(
            "select exists (select from position_holding where official_id = ? and position_id = ?"
                + " and daterange(from_day, to_day, '[]') && daterange(?, ?, '[]'))")
        .params(officialId, positionId, from, to)
        .query(Boolean.class)
        .single();
  }

  void end(UUID holdingId, LocalDate lastDay) {
    jdbc.sql("update position_holding set to_day = ? where id = ?")
        .params(lastDay, holdingId)
        .update();
  }

  /** What was given but has not begun by then never begins; what lasts longer ends then. */
  void endAllOf(UUID unitId, LocalDate lastDay) {
    jdbc.sql(
            "delete from position_holding h using position p where p.id = h.position_id"
                + " and p.unit_id = ? and h.from_day > ?")
        .params(unitId, lastDay)
        .update();
    jdbc.sql(
            "update position_holding h set to_day = ? from position p where p.id = h.position_id"
                + " and p.unit_id = ? and (h.to_day is null or h.to_day > ?)")
        .params(lastDay, unitId, lastDay)
        .update();
  }

  private List<HoldingView> rows(String where, Map<String, ?> parameters) {
    return jdbc.sql(SELECT + where + ORDER).params(parameters).query(HoldingRows::row).list();
  }

  private static HoldingView row(ResultSet row, int number) throws SQLException {
    Role role = Role.valueOf(row.getString("role"));
    String unitName = row.getString("name");
    return new HoldingView(
        row.getObject("id", UUID.class),
        row.getObject("official_id", UUID.class),
        row.getString("full_name"),
        row.getObject("unit_id", UUID.class),
        unitName,
        role,
        role.labelIn(UnitKind.valueOf(row.getString("kind")), unitName),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class));
  }
}
