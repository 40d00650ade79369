package vn.hoso.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.Ids;

/**
 * Enters rows and writes the calendars they change down as new versions: the one of the units they
 * are entered for, and those of units below that have rows of their own.
 */
@Component
class CalendarKeeping {

  private final CalendarEntries entries;
  private final CalendarVersions versions;

  CalendarKeeping(CalendarEntries entries, CalendarVersions versions) {
    this.entries = entries;
    this.versions = versions;
  }

  /** The shipped calendar as the first version of a new installation. */
  @Transactional
  public void begin(WorkingCalendar shipped) {
    var at = shipped.version().recordedAt();
    if (!versions.store(shipped, null)) {
      return;
    }
    shipped.years().forEach(year -> entries.add(new YearEntry(Ids.next(), year, at, null)));
    shipped
        .daysBetween(shipped.firstDay(), shipped.lastDay())
        .forEach(day -> entries.add(entry(day)));
  }

  private static CalendarEntry entry(CalendarDay day) {
    return new CalendarEntry(
        Ids.next(),
        null,
        day.day(),
        CalendarEntry.Kind.valueOf(day.kind().name()),
        day.reason(),
        day.document(),
        day.confidence(),
        day.recordedAt(),
        null);
  }

  /** Lets one at a time enter rows, until the transaction ends. */
  @Transactional
  public void lock() {
    versions.lock();
  }

  /** What {@link #enter} would refuse, refused now; the rows of the scope with the new ones. */
  @Transactional(readOnly = true)
  public CalendarForecast foresee(List<CalendarEntry> more, String scopePath) {
    check(more, scopePath);
    var forecast = new CalendarForecast(more, scopePath, entries);
    forecast.of(scopePath);
    return forecast;
  }

  private void check(List<CalendarEntry> more, String scopePath) {
    var rows = entries.of(UnitLine.of(scopePath));
    more.forEach(entry -> check(entry, rows.own(entry.scopeUnitId(), entry.day())));
  }

  private static void check(CalendarEntry entry, CalendarEntry own) {
    if (entry.kind() == CalendarEntry.Kind.WITHDRAWN && own == null) {
      throw DeadlineProblem.nothingToWithdraw(entry.day());
    }
    if (own != null && same(own, entry)) {
      throw DeadlineProblem.alreadyEntered(entry.day());
    }
  }

  @Transactional
  public CalendarVersion enter(List<CalendarEntry> more, String scopePath) {
    versions.lock();
    check(more, scopePath);
    more.forEach(entries::add);
    var days = more.stream().map(entry -> WorkingDays.dateVi(entry.day())).toList();
    return write(scopePath, more.get(0).recordedAt(), "Nhập ngày " + String.join(", ", days));
  }

  @Transactional
  public CalendarVersion announce(CalendarYear year, Instant at, UUID by) {
    versions.lock();
    entries.add(new YearEntry(Ids.next(), year, at, by));
    return write(null, at, "Công bố lịch năm " + year.year());
  }

  private static boolean same(CalendarEntry one, CalendarEntry other) {
    return one.kind() == other.kind()
        && one.reason().equals(other.reason())
        && Objects.equals(one.document(), other.document());
  }

  /** The version of the scope itself. */
  private CalendarVersion write(String scopePath, Instant at, String note) {
    var first = version(scopePath, at, note);
    versions.pathsBelow(scopePath).forEach(path -> version(path, at, note));
    return first;
  }

  private CalendarVersion version(String path, Instant at, String note) {
    var line = UnitLine.of(path);
    var scope = line.isEmpty() ? null : line.get(line.size() - 1);
    var version = new CalendarVersion(Ids.next(), scope, versions.nextNumber(scope), at, note);
    versions.store(entries.of(line).asKnown(version, line, Instant.MAX), path);
    return version;
  }
}
