package vn.hoso.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows entered into the calendar. They are added and read, never changed. */
@Repository
class CalendarEntries {

  private final JdbcClient jdbc;

  CalendarEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those for every unit and for the units of the line.
   *
   * @param line from the root down
   */
  @Transactional(readOnly = true)
  public CalendarRows of(List<UUID> line) {
    var entries =
        jdbc.sql(
                "select * from hoso.calendar_entry"
                    + " where scope_unit_id is null or scope_unit_id = any (cast(? as uuid[]))")
            .param(line.toArray(UUID[]::new))
            .query(CalendarEntries::entry)
            .list();
    var years =
        jdbc.sql("select * from hoso.calendar_year_entry").query(CalendarEntries::year).list();
    return new CalendarRows(entries, years);
  }

  @Transactional
  public void add(CalendarEntry entry) {
    jdbc.sql(
            """
            insert into hoso.calendar_entry
              (id, scope_unit_id, day, kind, reason, document, confidence, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(entry.id(), entry.scopeUnitId(), entry.day(), entry.kind().name(), entry.reason())
        .params(entry.document(), entry.confidence().code())
        .params(at(entry.recordedAt()), entry.recordedBy())
        .update();
  }

  @Transactional
  public void add(YearEntry entry) {
    jdbc.sql(
            """
            insert into hoso.calendar_year_entry (id, year, published, source, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(entry.id(), entry.year().year(), entry.year().published(), entry.year().source())
        .params(at(entry.recordedAt()), entry.recordedBy())
        .update();
  }

  private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
    return new CalendarEntry(
        row.getObject("id", UUID.class),
        row.getObject("scope_unit_id", UUID.class),
        row.getObject("day", LocalDate.class),
        CalendarEntry.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("document"),
        Confidence.of(row.getString("confidence")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_by", UUID.class));
  }

  private static YearEntry year(ResultSet row, int number) throws SQLException {
    return new YearEntry(
        row.getObject("id", UUID.class),
        new CalendarYear(row.getInt("year"), row.getBoolean("published"), row.getString("source")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_by", UUID.class));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
