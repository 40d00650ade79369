package vn.hoso.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.calendar.CalendarYearView.CalendarRowView;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.ShippedWords;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;
import vn.hoso.unit.Units;

/** Puts one year of a calendar together, as it is or as it was known. */
@Component
class CalendarYears {

  private static final Text EVERYBODY = new Text("Mọi đơn vị", "Every unit");

  private final Calendars calendars;
  private final Units units;
  private final Officials officials;
  private final Clock clock;

  CalendarYears(Calendars calendars, Units units, Officials officials, Clock clock) {
    this.calendars = calendars;
    this.units = units;
    this.officials = officials;
    this.clock = clock;
  }

  CalendarYearView view(UUID unitId, int year, LocalDate asKnownOn, List<String> actions) {
    var path = path(unitId);
    var at = at(asKnownOn);
    var calendar = calendars.asKnown(path, at);
    var known =
        calendar.years().stream()
            .filter(each -> each.year() == year)
            .findFirst()
            .orElseThrow(
                () ->
                    CalendarProblem.unknownYear(
                        year, calendar.firstDay().getYear(), calendar.lastDay().getYear()));
    return new CalendarYearView(
        year,
        known.published(),
        ShippedWords.asked(known.source()),
        unitId,
        unitName(unitId),
        calendar.firstDay().getYear(),
        calendar.lastDay().getYear(),
        asKnownOn,
        rows(calendars.inForce(path, at), year),
        rows(entered(path, at), year),
        actions);
  }

  /**
   * @param unitId null = every unit
   */
  String unitName(UUID unitId) {
    return unitId == null
        ? AskersLanguage.say(EVERYBODY)
        : units.nameOn(unitId, LocalDate.now(clock));
  }

  /** Null for every unit; an unknown unit is refused. */
  String path(UUID unitId) {
    return unitId == null ? null : units.get(unitId, LocalDate.now(clock)).path();
  }

  /** The last instant of that day in Vietnam; now for today, later days and none. */
  Instant at(LocalDate asKnownOn) {
    return asKnownOn == null || !asKnownOn.isBefore(LocalDate.now(clock))
        ? clock.instant()
        : Deadlines.dueAt(asKnownOn).minusNanos(1);
  }

  private List<CalendarEntry> entered(String path, Instant at) {
    return calendars.entered(path).stream()
        .filter(each -> !each.recordedAt().isAfter(at))
        .sorted(Comparator.comparing(CalendarEntry::recordedAt).reversed())
        .toList();
  }

  private List<CalendarRowView> rows(Collection<CalendarEntry> entries, int year) {
    var shown = entries.stream().filter(each -> each.day().getYear() == year).toList();
    var scopes =
        shown.stream()
            .map(CalendarEntry::scopeUnitId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var scopeNames = units.names(scopes, LocalDate.now(clock));
    var people = new HashMap<UUID, String>();
    return shown.stream().map(each -> row(each, scopeNames, people)).toList();
  }

  private CalendarRowView row(
      CalendarEntry entry, Map<UUID, String> scopeNames, Map<UUID, String> people) {
    var scope = entry.scopeUnitId();
    var by = entry.recordedBy();
    return new CalendarRowView(
        entry.day(),
        entry.kind(),
        ShippedWords.asked(entry.reason()),
        entry.document(),
        entry.confidence(),
        scope,
        scope == null ? AskersLanguage.say(EVERYBODY) : scopeNames.get(scope),
        entry.recordedAt(),
        by == null ? null : people.computeIfAbsent(by, officials::name));
  }
}
