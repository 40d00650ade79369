package vn.hoso.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.unit.UnitKind;

/** Reads who holds what on a day. */
@Repository
class OfficialRows {

  private static final String ON_DAY =
      "h.from_day <= :day and (h.to_day is null or h.to_day >= :day)";

  private static final String BY_NAME =
      " order by vn_given(o.full_name) collate hoso.vn, o.full_name collate hoso.vn, o.id";

  private final JdbcClient jdbc;

  OfficialRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The official and all he acts in, in one statement: it runs on every request. */
  CurrentUser asUser(UUID officialId, LocalDate day) {
    return jdbc.sql(
            """
            select distinct o.full_name, o.person_id, o.selves, p.id, p.role, u.id as unit_id, u.path, u.kind,
              absent.id as absent_id, absent.full_name as absent_name
            from (select *, case when person_id is null then array[id]
                else array(select he from hoso.same_official(id) he) end selves from official where id = :id) o
            left join (
                select h.position_id, null::uuid as absent_id from position_holding h
                where h.official_id = :id and <day>
                union all
                select sp.position_id, s.absent_id from stand_in s
                join stand_in_position sp on sp.stand_in_id = s.id
                join position_holding h on h.official_id = s.absent_id and h.position_id = sp.position_id and <day>
                where s.deputy_id = :id and s.ended_at is null and :day between s.from_day and s.to_day
              ) acts
              join position p on p.id = acts.position_id
              join unit u on u.id = p.unit_id
              left join official absent on absent.id = acts.absent_id
              on true
            order by absent_name nulls first, absent_id, u.path, p.role
            """
                .replace("<day>", ON_DAY))
        .params(Map.of("id", officialId, "day", day))
        .query((ResultSet rows) -> user(officialId, rows));
  }

  List<OfficialName> holders(UUID positionId, LocalDate day) {
    return holders(positionId, day, "");
  }

  /** Those of the {@link #holders} whose account is not blocked. */
  List<OfficialName> unblocked(UUID positionId, LocalDate day) {
    return holders(positionId, day, " and not hoso.blocked(o.id)");
  }

  private List<OfficialName> holders(UUID positionId, LocalDate day, String and) {
    return jdbc.sql(
            "select o.id, o.full_name from official o where exists (select 1 from position_holding h"
                + " where h.official_id = o.id and h.position_id = :id and "
                + ON_DAY
                + ")"
                + and
                + BY_NAME)
        .params(Map.of("id", positionId, "day", day))
        .query((row, number) -> new OfficialName(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }

  /** Those whose account is not blocked and whom that dossier is not about. */
  List<OfficialName> unblocked(UUID positionId, LocalDate day, UUID dossierId) {
    return free(List.of(positionId), day, dossierId, " and not hoso.blocked(o.id)")
        .getOrDefault(positionId, List.of());
  }

  /** By position: who holds it, can sign in, and is not whom that dossier is about. */
  Map<UUID, List<OfficialName>> able(Collection<UUID> positionIds, LocalDate day, UUID dossierId) {
    return free(positionIds, day, dossierId, " and hoso.signs_in(o.id)");
  }

  /** As {@link #able}, of the position of that role in a unit of that day. */
  Officials.Place ableAt(UnitRole at, LocalDate day, UUID dossierId) {
    List<OfficialName> able = new ArrayList<>();
    Set<UUID> position = new HashSet<>();
    jdbc.sql(
            """
            select p.id position_id, o.id, o.full_name
            from position p join unit_on(:day) u on u.id = p.unit_id
            left join lateral (select o.id, o.full_name from official o
              where exists (select from position_holding h
                            where h.official_id = o.id and h.position_id = p.id and <day>)
                and not concerns(:dossier, o.id) and hoso.signs_in(o.id)) o on true
            where p.unit_id = :unit and p.role = :role
            """
                    .replace("<day>", ON_DAY)
                + BY_NAME)
        .params(
            Map.of("day", day, "dossier", dossierId, "unit", at.unitId(), "role", at.role().name()))
        .query(
            row -> {
              position.add(row.getObject(1, UUID.class));
              if (row.getObject(2) != null) {
                able.add(new OfficialName(row.getObject(2, UUID.class), row.getString(3)));
              }
            });
    return new Officials.Place(position.stream().findFirst().orElse(null), able);
  }

  private Map<UUID, List<OfficialName>> free(
      Collection<UUID> positionIds, LocalDate day, UUID dossierId, String and) {
    Map<UUID, List<OfficialName>> held = new HashMap<>();
    jdbc.sql(
            "select h.position_id, o.id, o.full_name from official o join (select distinct"
                + " position_id, official_id from position_holding h where position_id in (:ids)"
                + " and "
                + ON_DAY
                + ") h on h.official_id = o.id where not concerns(:dossier, o.id)"
                + and
                + BY_NAME)
        .params(Map.of("ids", Set.copyOf(positionIds), "day", day, "dossier", dossierId))
        .query(
            row -> {
              held.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                  .add(new OfficialName(row.getObject(2, UUID.class), row.getString(3)));
            });
    return held;
  }

  /** By official: which of the positions he holds. */
  Map<UUID, Set<UUID>> holders(Collection<UUID> positionIds, LocalDate day) {
    Map<UUID, Set<UUID>> held = new HashMap<>();
    jdbc.sql(
            "select h.official_id, h.position_id from position_holding h"
                + " where h.position_id in (:ids) and "
                + ON_DAY)
        .params(Map.of("ids", Set.copyOf(positionIds), "day", day))
        .query(
            row -> {
              held.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                  .add(row.getObject(2, UUID.class));
            });
    return held;
  }

  /** Ends the holdings that would last longer; returns how many. */
  int end(UUID officialId, UUID positionId, LocalDate lastDay) {
    return jdbc.sql(
            "update position_holding set to_day = :day where official_id = :official"
                + " and position_id = :position and from_day <= :day"
                + " and (to_day is null or to_day > :day)")
        .params(Map.of("official", officialId, "position", positionId, "day", lastDay))
        .update();
  }

  private static CurrentUser user(UUID officialId, ResultSet rows) throws SQLException {
    String fullName = null;
    UUID personId = null;
    Set<UUID> selves = Set.of();
    List<HeldPosition> held = new ArrayList<>();
    while (rows.next()) {
      fullName = rows.getString("full_name");
      personId = rows.getObject("person_id", UUID.class);
      selves = Set.of((UUID[]) rows.getArray("selves").getArray());
      if (rows.getObject("id") != null) {
        held.add(position(rows));
      }
    }
    if (fullName == null) {
      throw OrganisationProblem.officialNotFound();
    }
    return new CurrentUser(officialId, fullName, personId, selves, held);
  }

  private static HeldPosition position(ResultSet row) throws SQLException {
    UUID absent = row.getObject("absent_id", UUID.class);
    return new HeldPosition(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getString("path"),
        UnitKind.valueOf(row.getString("kind")),
        Role.valueOf(row.getString("role")),
        absent == null ? null : new OfficialName(absent, row.getString("absent_name")));
  }

  NamesOfThen namesOfThen(Collection<UUID> officialIds) {
    UUID[] ids = officialIds.toArray(UUID[]::new);
    Map<UUID, String> today = new HashMap<>();
    jdbc.sql("select id, full_name from official where id = any (?)")
        .param(ids)
        .query(
            row -> {
              today.put(row.getObject("id", UUID.class), row.getString("full_name"));
            });
    Map<UUID, List<NamesOfThen.Until>> before = new HashMap<>();
    jdbc.sql(
            """
            select official_id, at, details ->> 'before' name from organisation_event
            where kind = 'OFFICIAL_RENAMED' and official_id = any (?)
              and details ->> 'before' is not null
            order by at, id
            """)
        .param(ids)
        .query(
            row -> {
              before
                  .computeIfAbsent(
                      row.getObject("official_id", UUID.class), first -> new ArrayList<>())
                  .add(
                      new NamesOfThen.Until(
                          row.getTimestamp("at").toInstant(), row.getString("name")));
            });
    return new NamesOfThen(today, before);
  }
}
