package vn.hoso.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of calendar versions. They are added and read, never changed. */
@Repository
class CalendarVersions {

  private final JdbcClient jdbc;

  CalendarVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many there are: they are added and never taken away. */
  @Transactional(readOnly = true)
  public long count() {
    return jdbc.sql("select count(*) from hoso.calendar_version").query(Long.class).single();
  }

  /** The highest number of the versions that hold for every unit. */
  @Transactional(readOnly = true)
  public Optional<UUID> newest() {
    return jdbc.sql(
            "select id from hoso.calendar_version where scope_unit_id is null"
                + " order by number desc limit 1")
        .query(UUID.class)
        .optional();
  }

  /**
   * The newest version of the nearest unit that has one, else the newest for every unit.
   *
   * @param line units from the root down
   */
  @Transactional(readOnly = true)
  public Optional<UUID> governing(List<UUID> line) {
    return jdbc.sql(
            """
            select id from hoso.calendar_version
            where scope_unit_id is null or scope_unit_id = any (cast(:line as uuid[]))
            order by array_position(cast(:line as uuid[]), scope_unit_id) desc nulls last, number desc limit 1
            """)
        .param("line", line.toArray(UUID[]::new))
        .query(UUID.class)
        .optional();
  }

  /** Lets one at a time enter rows: each writes versions of what all have entered so far. */
  public void lock() {
    jdbc.sql("lock table hoso.calendar_version in share row exclusive mode").update();
  }

  public int nextNumber(UUID scope) {
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from hoso.calendar_version"
                + " where scope_unit_id is not distinct from cast(? as uuid)")
        .param(scope)
        .query(Integer.class)
        .single();
  }

  /** Paths of the units below that have versions of their own; null = below no unit. */
  public List<String> pathsBelow(String path) {
    return jdbc.sql(
            "select distinct scope_path from hoso.calendar_version"
                + " where scope_path like ? || '_%' order by scope_path")
        .param(path == null ? "" : path)
        .query(String.class)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<WorkingCalendar> read(UUID id) {
    return jdbc.sql("select * from hoso.calendar_version where id = ?")
        .param(id)
        .query(CalendarVersions::version)
        .optional()
        .map(version -> WorkingCalendar.of(version, years(id), days(id)));
  }

  /**
   * Adds the version with its rows.
   *
   * @param scopePath path of the unit it is for; null = every unit
   * @return false, with nothing stored, when its number is taken within its scope
   */
  @Transactional
  public boolean store(WorkingCalendar calendar, String scopePath) {
    var version = calendar.version();
    int added =
        jdbc.sql(
                "insert into hoso.calendar_version"
                    + " (id, scope_unit_id, number, recorded_at, note, scope_path)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(version.id(), version.scopeUnitId(), version.number())
            .params(at(version.recordedAt()), version.note(), scopePath)
            .update();
    if (added > 0) {
      calendar.years().forEach(year -> store(version.id(), year));
      calendar
          .daysBetween(calendar.firstDay(), calendar.lastDay())
          .forEach(day -> store(version.id(), day));
    }
    return added > 0;
  }

  private void store(UUID version, CalendarYear year) {
    jdbc.sql(
            "insert into hoso.calendar_year (version_id, year, published, source)"
                + " values (?, ?, ?, ?)")
        .params(version, year.year(), year.published(), year.source())
        .update();
  }

  private void store(UUID version, CalendarDay row) {
    jdbc.sql(
            "insert into hoso.calendar_day"
                + " (version_id, day, kind, reason, document, confidence, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(version, row.day(), row.kind().name(), row.reason(), row.document())
        .params(row.confidence().code(), at(row.recordedAt()))
        .update();
  }

  private List<CalendarYear> years(UUID version) {
    return jdbc.sql(
            "select year, published, source from hoso.calendar_year"
                + " where version_id = ? order by year")
        .param(version)
        .query(CalendarYear.class)
        .list();
  }

  private List<CalendarDay> days(UUID version) {
    return jdbc.sql("select * from hoso.calendar_day where version_id = ? order by day")
        .param(version)
        .query(CalendarVersions::day)
        .list();
  }

  private static CalendarVersion version(ResultSet row, int number) throws SQLException {
    return new CalendarVersion(
        row.getObject("id", UUID.class),
        row.getObject("scope_unit_id", UUID.class),
        row.getInt("number"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("note"));
  }

  private static CalendarDay day(ResultSet row, int number) throws SQLException {
    return new CalendarDay(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("document"),
        Confidence.of(row.getString("confidence")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
