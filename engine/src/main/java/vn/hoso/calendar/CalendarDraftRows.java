package vn.hoso.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.calendar.CalendarDraft.State;

/** Days proposed for the calendar, and what became of them. */
@Repository
class CalendarDraftRows {

  private static final TypeReference<List<DayEntry>> DAYS = new TypeReference<>() {};
  private static final String COLUMNS =
      "select id, scope_unit_id, days, by_officials, version, state, changed_at, recount_id"
          + " from hoso.calendar_draft ";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  CalendarDraftRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Nobody's yet: who types nothing has drafted nothing. */
  void add(UUID id, @Nullable UUID unitId) {
    jdbc.sql(
            """
            insert into hoso.calendar_draft
              (id, scope_unit_id, days, by_officials, version, state, changed_at)
            values (?, ?, '[]', '{}', 1, 'OPEN', ?)
            """)
        .params(id, unitId, now())
        .update();
  }

  Optional<CalendarDraft> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::row).optional();
  }

  /** The same, kept from others until the transaction is over. */
  Optional<CalendarDraft> locked(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(this::row).optional();
  }

  Optional<CalendarDraft> open(@Nullable UUID unitId) {
    return jdbc.sql(COLUMNS + "where scope_unit_id is not distinct from ? and state = 'OPEN'")
        .param(unitId)
        .query(this::row)
        .optional();
  }

  List<CalendarDraft> open() {
    return jdbc.sql(COLUMNS + "where state = 'OPEN' and days <> '[]' order by id")
        .query(this::row)
        .list();
  }

  /** What was entered last, the newest first. */
  List<CalendarDraft> entered(int most) {
    return jdbc.sql(COLUMNS + "where state = 'PUBLISHED' order by changed_at desc, id desc limit ?")
        .param(most)
        .query(this::row)
        .list();
  }

  void save(UUID id, List<DayEntry> days, UUID by) {
    jdbc.sql(
            """
            update hoso.calendar_draft set days = cast(? as jsonb), version = version + 1,
              changed_at = ?, by_officials = case when ? = any (by_officials) then by_officials
                else by_officials || cast(? as uuid) end
            where id = ?
            """)
        .params(json.writeValueAsString(days), now(), by, by, id)
        .update();
  }

  void discard(UUID id) {
    jdbc.sql("update hoso.calendar_draft set state = 'DISCARDED', changed_at = ? where id = ?")
        .params(now(), id)
        .update();
  }

  /**
   * @param recountId the decision about open dossiers
   * @param at as its rows were entered
   */
  void published(UUID id, UUID recountId, Instant at) {
    jdbc.sql(
            """
            update hoso.calendar_draft set state = 'PUBLISHED', recount_id = ?, changed_at = ?
            where id = ?
            """)
        .params(recountId, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private CalendarDraft row(ResultSet row, int number) throws SQLException {
    return new CalendarDraft(
        row.getObject("id", UUID.class),
        row.getObject("scope_unit_id", UUID.class),
        json.readValue(row.getString("days"), DAYS),
        Set.of((UUID[]) row.getArray("by_officials").getArray()),
        row.getInt("version"),
        State.valueOf(row.getString("state")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getObject("recount_id", UUID.class));
  }
}
