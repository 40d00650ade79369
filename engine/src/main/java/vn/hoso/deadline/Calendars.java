package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * The working calendars. What is entered is a row for a unit with all units below, or for every
 * unit, with the document that ordered it and the time of entry; a unit's own rows go before those
 * of the units above it, these before the ones for every unit. Each entry makes new versions of the
 * calendars it changes. A version never changes, so each is read once and kept; a dossier keeps the
 * id of the version that governs it, and a later entry leaves its dates alone.
 */
@Service
public class Calendars {

  private final CalendarVersions versions;
  private final CalendarEntries entries;
  private final CalendarKeeping keeping;
  private final Map<UUID, WorkingCalendar> known = new ConcurrentHashMap<>();
  private final NewestCalendars newest;

  Calendars(
      CalendarVersions versions,
      CalendarEntries entries,
      CalendarKeeping keeping,
      NewestCalendars newest) {
    this.versions = versions;
    this.entries = entries;
    this.keeping = keeping;
    this.newest = newest;
  }

  /**
   * The newest version that holds for every unit.
   *
   * @throws DeadlineProblem DEADLINE-006 while there is none
   */
  public WorkingCalendar current() {
    return version(versions.newest().orElseThrow(() -> DeadlineProblem.noCalendar(null)));
  }

  /**
   * The newest version for a unit: its own where it or a unit above it has rows, else that for
   * every unit.
   *
   * @param unitPath {@code /<uuid>/<uuid>/}, the root first; null = every unit
   * @throws DeadlineProblem DEADLINE-006 while there is none
   */
  public WorkingCalendar governing(String unitPath) {
    return version(
        versions
            .governing(UnitLine.of(unitPath))
            .orElseThrow(() -> DeadlineProblem.noCalendar(null)));
  }

  /**
   * The calendar under that version.
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

  /**
   * The calendar of a unit made again from the rows entered up to that instant, whatever was
   * entered since.
   *
   * @param unitPath as in {@link #governing}
   * @throws DeadlineProblem DEADLINE-006 where nothing was entered yet
   */
  public WorkingCalendar asKnown(String unitPath, Instant at) {
    var line = UnitLine.of(unitPath);
    var scope = line.isEmpty() ? null : line.get(line.size() - 1);
    var version = new CalendarVersion(new UUID(0, 0), scope, 1, at, null);
    var calendar = entries.of(line).asKnown(version, line, at);
    if (calendar == null) {
      throw DeadlineProblem.noCalendar(null);
    }
    return calendar;
  }

  /** The rows behind {@link #asKnown}, by day. */
  public Collection<CalendarEntry> inForce(String unitPath, Instant at) {
    var line = UnitLine.of(unitPath);
    return entries.of(line).inForce(line, at);
  }

  /** Every row ever entered for the unit, the units above it or every unit, in order of entry. */
  public List<CalendarEntry> entered(String unitPath) {
    return entries.of(UnitLine.of(unitPath)).entries();
  }

  /**
   * The calendars as they would be with more rows. Writes nothing.
   *
   * @throws DeadlineProblem as {@link #enter}
   */
  public CalendarForecast foresee(List<CalendarEntry> more, String scopePath) {
    return keeping.foresee(more, scopePath);
  }

  /** From here to the end of the transaction nobody else enters a row. */
  public void lock() {
    keeping.lock();
  }

  /**
   * The days between two others, the first not included, on which the unit's calendar of today
   * differs from that version: what was entered later and is not counted by it.
   */
  public List<LaterDay> later(UUID versionId, String unitPath, LocalDate from, LocalDate to) {
    var now = newest.of(unitPath, () -> governing(unitPath));
    return now.version().id().equals(versionId)
        ? List.of()
        : LaterDay.between(version(versionId), now, from, to);
  }

  /** Whether the days off of that year are announced, by the unit's calendar of today. */
  public boolean isPublished(String unitPath, int year) {
    return newest.of(unitPath, () -> governing(unitPath)).years().stream()
        .anyMatch(each -> each.year() == year && each.published());
  }

  /**
   * Enters rows of one unit, all of them in one new version. Asks nobody for a right: the caller
   * has.
   *
   * @param more at least one, each of another day
   * @param scopePath path of the unit of the entries; null = every unit
   * @return the new version for the units of the entries
   * @throws DeadlineProblem DEADLINE-001 (a day outside the years known), DEADLINE-007 (a make-up
   *     day that is no weekend), DEADLINE-009 (nothing to take back), DEADLINE-010 (entered before)
   */
  public CalendarVersion enter(List<CalendarEntry> more, String scopePath) {
    var version = keeping.enter(more, scopePath);
    newest.forget();
    return version;
  }

  /**
   * Adds a year, or says that the days off of a known one are announced. Asks nobody for a right.
   *
   * @param by the official
   * @throws DeadlineProblem DEADLINE-007 where a year in between is missing
   */
  public CalendarVersion announce(CalendarYear year, Instant at, UUID by) {
    var version = keeping.announce(year, at, by);
    newest.forget();
    return version;
  }
}
