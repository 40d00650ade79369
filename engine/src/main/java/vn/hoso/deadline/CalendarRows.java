package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rows entered so far, and which of them hold for a unit at an instant: of one unit and day the
 * row entered last; a unit's own row before those of the units above it, these before the ones for
 * every unit.
 */
record CalendarRows(List<CalendarEntry> entries, List<YearEntry> years) {

  private static final Comparator<CalendarEntry> BY_ENTRY =
      Comparator.comparing(CalendarEntry::recordedAt).thenComparing(CalendarEntry::id);

  CalendarRows {
    entries = entries.stream().sorted(BY_ENTRY).toList();
    years =
        years.stream()
            .sorted(Comparator.comparing(YearEntry::recordedAt).thenComparing(YearEntry::id))
            .toList();
  }

  /** As if those had been entered too. */
  CalendarRows with(List<CalendarEntry> more) {
    return new CalendarRows(Stream.concat(entries.stream(), more.stream()).toList(), years);
  }

  /**
   * @param line the units from the root down to the one asked for
   */
  Collection<CalendarEntry> inForce(List<UUID> line, Instant at) {
    var days = new TreeMap<LocalDate, CalendarEntry>();
    inForce(null, at, days);
    line.forEach(unit -> inForce(unit, at, days));
    return days.values();
  }

  /** The last own row of a unit for that day; null where there is none or it was taken back. */
  CalendarEntry own(UUID unit, LocalDate day) {
    return own(unit, Instant.MAX).get(day);
  }

  /** The calendar as it was known; null where nothing was known yet. */
  WorkingCalendar asKnown(CalendarVersion version, List<UUID> line, Instant at) {
    var known = new TreeMap<Integer, CalendarYear>();
    years.stream()
        .filter(each -> !each.recordedAt().isAfter(at))
        .forEach(each -> known.put(each.year().year(), each.year()));
    return known.isEmpty()
        ? null
        : WorkingCalendar.of(
            version,
            List.copyOf(known.values()),
            inForce(line, at).stream().map(CalendarEntry::asDay).toList());
  }

  private void inForce(UUID scope, Instant at, Map<LocalDate, CalendarEntry> days) {
    days.putAll(own(scope, at));
  }

  private Map<LocalDate, CalendarEntry> own(UUID scope, Instant at) {
    var days = new TreeMap<LocalDate, CalendarEntry>();
    for (var each : entries) {
      boolean counts = Objects.equals(each.scopeUnitId(), scope) && !each.recordedAt().isAfter(at);
      if (counts && each.kind() == CalendarEntry.Kind.WITHDRAWN) {
        days.remove(each.day());
      } else if (counts) {
        days.put(each.day(), each);
      }
    }
    return days;
  }
}
