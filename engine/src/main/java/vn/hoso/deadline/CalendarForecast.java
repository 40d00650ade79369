package vn.hoso.deadline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calendars as they would be with more rows; nothing is written. */
public final class CalendarForecast {

  private final List<CalendarEntry> more;
  private final String scopePath;
  private final CalendarEntries entries;
  private final Map<List<CalendarEntry>, WorkingCalendar> made = new HashMap<>();

  CalendarForecast(List<CalendarEntry> more, String scopePath, CalendarEntries entries) {
    this.more = more;
    this.scopePath = scopePath;
    this.entries = entries;
  }

  /**
   * The calendar of a unit inside the scope of the rows.
   *
   * @param unitPath as everywhere; null = every unit
   * @throws DeadlineProblem where the rows do not make a calendar
   */
  public WorkingCalendar of(String unitPath) {
    var line = UnitLine.of(unitPath);
    var rows = entries.of(line).with(more);
    return made.computeIfAbsent(rows.entries(), missing -> calendar(rows, line));
  }

  /** Path of the unit the rows are for; null = every unit. */
  public String scopePath() {
    return scopePath;
  }

  private WorkingCalendar calendar(CalendarRows rows, List<UUID> line) {
    var version = new CalendarVersion(new UUID(0, 0), null, 1, Instant.EPOCH, null);
    var calendar = rows.asKnown(version, line, Instant.MAX);
    if (calendar == null) {
      throw DeadlineProblem.noCalendar(null);
    }
    return calendar;
  }
}
