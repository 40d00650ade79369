package vn.hoso.deadline;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * The stored working calendars. A version never changes once stored, so each is read once and kept;
 * a dossier keeps the id of the version that governs it. No transaction of its own: after the first
 * call nothing is asked of the database.
 */
@Service
public class Calendars {

  private final CalendarVersions versions;
  private final Map<UUID, WorkingCalendar> known = new ConcurrentHashMap<>();
  private volatile UUID current;

  Calendars(CalendarVersions versions) {
    this.versions = versions;
  }

  /**
   * The newest version that holds for every unit.
   *
   * @throws DeadlineProblem DEADLINE-006 while there is none
   */
  public WorkingCalendar current() {
    if (current == null) {
      current = versions.newest().orElseThrow(() -> DeadlineProblem.noCalendar(null));
    }
    return version(current);
  }

  /**
   * The calendar as it was known under that version.
   *
   * @throws DeadlineProblem DEADLINE-006 when there is no such version
   */
  public WorkingCalendar version(UUID id) {
    var calendar = known.get(id);
    if (calendar == null) {
      calendar = versions.read(id).orElseThrow(() -> DeadlineProblem.noCalendar(id));
      known.put(id, calendar);
    }
    return calendar;
  }
}
