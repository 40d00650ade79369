package vn.hoso.standin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.standin.StandInPolicy.Place;
import vn.hoso.unit.UnitKind;

/** Who stands in for whom, with days. */
@Repository
class StandInRows {

  /** A row as it is kept, with the places it is about. */
  record Kept(
      UUID id,
      UUID absentId,
      String absentName,
      UUID deputyId,
      String deputyName,
      LocalDate from,
      LocalDate to,
      String document,
      String setByName,
      Instant endedAt) {

    boolean ended() {
      return endedAt != null;
    }
  }

  private static final String SELECT =
      """
      select s.*, a.full_name as absent_name, d.full_name as deputy_name, b.full_name as set_by_name
      from stand_in s
      join official a on a.id = s.absent_id
      join official d on d.id = s.deputy_id
      join official b on b.id = s.set_by
      where\
      """;

  private final JdbcClient jdbc;

  StandInRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Two who name stand-ins of the same officials at once wait for each other. */
  void lock(UUID one, UUID other) {
    jdbc.sql("select id from official where id in (:ids) order by id for update")
        .param("ids", List.of(one, other))
        .query(UUID.class)
        .list();
  }

  UUID add(StandInDraft draft, Collection<UUID> positionIds, UUID setBy, Instant at) {
    UUID id = Ids.next();
    jdbc.sql(
            "insert into stand_in (id, absent_id, deputy_id, from_day, to_day, document, set_by,"
                + " set_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, draft.absentId(), draft.deputyId(), draft.from(), draft.to())
        .params(draft.document().strip(), setBy, at.atOffset(ZoneOffset.UTC))
        .update();
    positionIds.forEach(
        position ->
            jdbc.sql("insert into stand_in_position (stand_in_id, position_id) values (?, ?)")
                .params(id, position)
                .update());
    return id;
  }

  void end(UUID id, UUID by, Instant at) {
    jdbc.sql("update stand_in set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
        .params(by, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  /** In which he is the absent one or stands in, the latest first; also those that are over. */
  List<Kept> of(UUID officialId) {
    return jdbc.sql(
            SELECT
                + " s.absent_id = :id or s.deputy_id = :id order by s.from_day desc, s.id desc"
                + " limit 50")
        .param("id", officialId)
        .query(StandInRows::row)
        .list();
  }

  /** As {@link #of}, and those he has set for others. */
  List<Kept> around(UUID officialId) {
    return jdbc.sql(
            SELECT
                + " s.absent_id = :id or s.deputy_id = :id or s.set_by = :id"
                + " order by s.from_day desc, s.id desc limit 50")
        .param("id", officialId)
        .query(StandInRows::row)
        .list();
  }

  List<Kept> withId(UUID id) {
    return jdbc.sql(SELECT + " s.id = :id").param("id", id).query(StandInRows::row).list();
  }

  List<Place> places(UUID standInId) {
    return places(
        "join stand_in_position sp on sp.position_id = p.id where sp.stand_in_id = :id",
        Map.of("id", standInId));
  }

  /** The positions of these holdings, as far as that official holds them in that time. */
  List<Place> held(UUID officialId, Collection<UUID> holdingIds, LocalDate from, LocalDate to) {
    return holdingIds.isEmpty()
        ? List.of()
        : places(
            """
            join position_holding h on h.position_id = p.id where h.official_id = :official
              and h.id in (:ids) and daterange(h.from_day, h.to_day, '[]') && daterange(:from, :to, '[]')
            """,
            Map.of("official", officialId, "ids", holdingIds, "from", from, "to", to));
  }

  /** Where he is to act for others on that day or later, the next first. */
  List<Kept> ahead(UUID deputyId, LocalDate day) {
    return jdbc.sql(
            SELECT
                + " s.deputy_id = :id and s.ended_at is null and s.to_day >= :day"
                + " order by s.from_day, s.id")
        .params(Map.of("id", deputyId, "day", day))
        .query(StandInRows::row)
        .list();
  }

  /** Whether in that time somebody stands in for him at one of the positions already. */
  boolean replaced(UUID absentId, Collection<UUID> positionIds, LocalDate from, LocalDate to) {
    return during(
        "s.absent_id = :id and exists (select from stand_in_position sp"
            + " where sp.stand_in_id = s.id and sp.position_id in (:positions))",
        Map.of("id", absentId, "positions", positionIds, "from", from, "to", to));
  }

  /** Whether somebody stands in for him in that time: then he stands in for nobody. */
  boolean absent(UUID officialId, LocalDate from, LocalDate to) {
    return during("s.absent_id = :id", Map.of("id", officialId, "from", from, "to", to));
  }

  boolean standsIn(UUID officialId, LocalDate from, LocalDate to) {
    return during("s.deputy_id = :id", Map.of("id", officialId, "from", from, "to", to));
  }

  /** Whether both are one and the same person, with whichever accounts. */
  boolean same(UUID one, UUID other) {
    return jdbc.sql("select :one in (select hoso.same_official(:other))")
        .params(Map.of("one", one, "other", other))
        .query(Boolean.class)
        .single();
  }

  /** Whether he has a position of his own on that day. */
  boolean holds(UUID officialId, LocalDate day) {
    return jdbc.sql(
            "select exists (select from position_holding h where h.official_id = :id"
                + " and h.from_day <= :day and (h.to_day is null or h.to_day >= :day))")
        .params(Map.of("id", officialId, "day", day))
        .query(Boolean.class)
        .single();
  }

  /** Whether he holds each of the positions himself, all that time. */
  boolean holdsAll(UUID officialId, Collection<UUID> positionIds, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select count(distinct h.position_id) = :many from position_holding h
            where h.official_id = :id and h.position_id in (:positions)
              and h.from_day <= :from and (h.to_day is null or h.to_day >= :to)
            """)
        .param("id", officialId)
        .param("positions", positionIds)
        .param("many", positionIds.size())
        .param("from", from)
        .param("to", to)
        .query(Boolean.class)
        .single();
  }

  private boolean during(String where, Map<String, ?> parameters) {
    return jdbc.sql(
            "select exists (select from stand_in s where s.ended_at is null"
                + " and s.from_day <= :to and s.to_day >= :from and "
                + where
                + ")")
        .params(parameters)
        .query(Boolean.class)
        .single();
  }

  private List<Place> places(String where, Map<String, ?> parameters) {
    return jdbc.sql(
            "select distinct p.id, p.unit_id, u.path, u.kind, p.role from position p"
                + " join unit u on u.id = p.unit_id "
                + where
                + " order by u.path, p.role")
        .params(parameters)
        .query(
            (row, number) ->
                new Place(
                    row.getObject("id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getString("path"),
                    UnitKind.valueOf(row.getString("kind")),
                    Role.valueOf(row.getString("role"))))
        .list();
  }

  private static Kept row(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getObject("absent_id", UUID.class),
        row.getString("absent_name"),
        row.getObject("deputy_id", UUID.class),
        row.getString("deputy_name"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getString("document"),
        row.getString("set_by_name"),
        instant(row.getObject("ended_at", OffsetDateTime.class)));
  }

  private static Instant instant(OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
