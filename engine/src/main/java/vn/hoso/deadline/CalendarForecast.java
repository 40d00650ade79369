package vn.hoso.deadline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calendars as they would be with one more row; nothing is written. */
public final class CalendarForecast {

  private final CalendarEntry entry;
  private final String scopePath;
  private final CalendarEntries entries;
  private final Map<List<CalendarEntry>, WorkingCalendar> made = new HashMap<>();

  CalendarForecast(CalendarEntry entry, String scopePath, CalendarEntries entries) {
    this.entry = entry;
    this.scopePath = scopePath;
    this.entries = entries;
  }

  /**
   * The calendar of a unit inside the scope of the row.
   *
   * @param unitPath as everywhere; null = every unit
   * @throws DeadlineProblem where the row does not make a calendar
   */
  public WorkingCalendar of(String unitPath) {
    var line = UnitLine.of(unitPath);
    var rows = entries.of(line).with(entry);
    return made.computeIfAbsent(rows.entries(), missing -> calendar(rows, line));
  }

  /** Path of the unit the row is for; null = every unit. */
  public String scopePath() {
    return scopePath;
  }

  private WorkingCalendar calendar(CalendarRows rows, List<UUID> line) {
    var version = new CalendarVersion(new UUID(0, 0), null, 1, entry.recordedAt(), null);
    var calendar = rows.asKnown(version, line, Instant.MAX);
    if (calendar == null) {
      throw DeadlineProblem.noCalendar(null);
    }
    return calendar;
  }
}
