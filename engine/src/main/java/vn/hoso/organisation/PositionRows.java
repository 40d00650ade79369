package vn.hoso.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;

/** Positions with the name their unit had on a day. */
@Repository
class PositionRows {

  private static final String ON_DAY =
      """
      select p.id, p.unit_id, p.role, u.kind, u.name
      from position p join unit_on(:day) u on u.id = p.unit_id
      """;

  private final JdbcClient jdbc;

  PositionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Two callers at once get the same row: the second insert waits for the first and does nothing.
   */
  void makeSure(UUID unitId, Role role) {
    jdbc.sql(
            "insert into position (id, unit_id, role) values (:id, :unit, :role)"
                + " on conflict (unit_id, role) do nothing")
        .params(Map.of("id", Ids.next(), "unit", unitId, "role", role.name()))
        .update();
  }

  List<PositionView> of(UUID unitId, Role role, LocalDate day) {
    return rows(
        "where p.unit_id = :unit and p.role = :role",
        Map.of("day", day, "unit", unitId, "role", role.name()));
  }

  void makeSure(List<UUID> unitIds, List<Role> roles) {
    jdbc.sql(
            """
            insert into position (id, unit_id, role)
            select uuidv7(), a.unit_id, a.role from unnest(cast(? as uuid[]), cast(? as text[])) a(unit_id, role)
            where not exists (select from position p where p.unit_id = a.unit_id and p.role = a.role)
            on conflict (unit_id, role) do nothing
            """)
        .params(unitIds.toArray(UUID[]::new), names(roles))
        .update();
  }

  Map<UUID, UUID> idsOf(List<UUID> unitIds, List<Role> roles) {
    Map<UUID, UUID> byUnit = new HashMap<>();
    jdbc.sql(
            """
            select p.unit_id, p.id from unnest(cast(? as uuid[]), cast(? as text[])) a(unit_id, role)
            join position p on p.unit_id = a.unit_id and p.role = a.role
            """)
        .params(unitIds.toArray(UUID[]::new), names(roles))
        .query(
            row -> {
              byUnit.put(row.getObject("unit_id", UUID.class), row.getObject("id", UUID.class));
            });
    return byUnit;
  }

  /** Those of them that exist on that day. */
  Map<UnitRole, UUID> idsOf(Collection<UnitRole> asked, LocalDate day) {
    return ids(
        """
        select p.unit_id, p.role, p.id from unnest(cast(? as uuid[]), cast(? as text[])) a(unit_id, role)
        join position p on p.unit_id = a.unit_id and p.role = a.role
        join unit_on(?) u on u.id = p.unit_id
        """,
        asked,
        day);
  }

  /**
   * Makes those that do not exist in units of that day.
   *
   * @return those that were made
   */
  Map<UnitRole, UUID> make(Collection<UnitRole> asked, LocalDate day) {
    return ids(
        """
        insert into position (id, unit_id, role)
        select uuidv7(), a.unit_id, a.role from unnest(cast(? as uuid[]), cast(? as text[])) a(unit_id, role)
        join unit_on(?) u on u.id = a.unit_id
        on conflict (unit_id, role) do nothing returning unit_id, role, id
        """,
        asked,
        day);
  }

  private Map<UnitRole, UUID> ids(String sql, Collection<UnitRole> asked, LocalDate day) {
    Map<UnitRole, UUID> found = new HashMap<>();
    jdbc.sql(sql)
        .params(
            asked.stream().map(UnitRole::unitId).toArray(UUID[]::new),
            names(asked.stream().map(UnitRole::role).toList()),
            day)
        .query(
            row -> {
              found.put(
                  new UnitRole(
                      row.getObject("unit_id", UUID.class), Role.valueOf(row.getString("role"))),
                  row.getObject("id", UUID.class));
            });
    return found;
  }

  private static String[] names(List<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }

  List<PositionView> withIds(Collection<UUID> positionIds, LocalDate day) {
    if (positionIds.isEmpty()) {
      return List.of();
    }
    return rows(
        "where p.id in (:ids) order by u.path, p.role", Map.of("day", day, "ids", positionIds));
  }

  boolean actedBetween(UUID officialId, UUID positionId, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select exists (select from position_holding h
                where h.official_id = :official and h.position_id = :position
                  and h.from_day <= :to and (h.to_day is null or h.to_day >= :from))
              or exists (select from stand_in s join stand_in_position p on p.stand_in_id = s.id
                where s.deputy_id = :official and p.position_id = :position
                  and s.from_day <= :to and s.to_day >= :from)
            """)
        .params(Map.of("official", officialId, "position", positionId, "from", from, "to", to))
        .query(Boolean.class)
        .single();
  }

  private List<PositionView> rows(String where, Map<String, ?> parameters) {
    return jdbc.sql(ON_DAY + where).params(parameters).query(PositionRows::row).list();
  }

  private static PositionView row(ResultSet row, int number) throws SQLException {
    Role role = Role.valueOf(row.getString("role"));
    String unitName = row.getString("name");
    return new PositionView(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        role,
        PositionLabel.of(role, UnitKind.valueOf(row.getString("kind")), unitName),
        unitName);
  }
}
