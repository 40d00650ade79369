package vn.hoso.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.calendar.CalendarYearView.CalendarTrialView;
import vn.hoso.calendar.CalendarYearView.CalendarUnitView;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.deadline.CalendarYear;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.Units;

/**
 * The working calendar on the screen. Every official reads it: his dates are counted by it. Only
 * procedure administrators enter rows, always with the document that orders them. Dossiers that are
 * open keep the calendar they were opened with.
 */
@Service
@Transactional
public class WorkingCalendars {

  /** Committees decide about days off; their rooms and cells follow. */
  private static final Set<UnitKind> WITH_DAYS =
      EnumSet.complementOf(EnumSet.of(UnitKind.ROOM, UnitKind.CELL));

  private final Calendars calendars;
  private final CalendarYears years;
  private final Units units;
  private final Clock clock;

  WorkingCalendars(Calendars calendars, CalendarYears years, Units units, Clock clock) {
    this.calendars = calendars;
    this.years = years;
    this.units = units;
    this.clock = clock;
  }

  /**
   * One year of a unit's calendar.
   *
   * @param unitId null = every unit
   * @param asKnownOn as it was known at the end of that day; null = now
   * @throws CalendarProblem CALENDAR-002 (404) for a year that was not known
   */
  @Transactional(readOnly = true)
  public CalendarYearView year(CurrentUser by, UUID unitId, int year, LocalDate asKnownOn) {
    var actions = mayEnter(by) ? List.of("enterDay", "announceYear") : List.<String>of();
    return years.view(unitId, year, asKnownOn, actions);
  }

  /**
   * "Từ … cộng … ngày": the date and its explanation, by the calendar of that unit.
   *
   * @throws vn.hoso.deadline.DeadlineProblem where the count leaves the calendar
   */
  @Transactional(readOnly = true)
  public CalendarTrialView tryOut(
      UUID unitId, LocalDate from, TimeLimit limit, LocalDate asKnownOn, Locale locale) {
    var calendar = calendars.asKnown(years.path(unitId), years.at(asKnownOn));
    calendar.day(from); // a day no calendar knows is refused before anything is added to it
    var deadline = Deadlines.compute(limit, calendar, List.of(ClockEvent.start(from, null)), from);
    return new CalendarTrialView(deadline.due(), deadline.explanation().in(locale));
  }

  /** The units one may enter days for, each after the one above it. */
  @Transactional(readOnly = true)
  public List<CalendarUnitView> units(CurrentUser by) {
    if (!by.holds(Role.SYSTEM_ADMIN)) {
      requireMayEnter(by);
    }
    return units.all(LocalDate.now(clock)).stream()
        .filter(unit -> WITH_DAYS.contains(unit.kind()))
        .map(unit -> new CalendarUnitView(unit.id(), unit.name()))
        .toList();
  }

  /**
   * Enters a day for a unit with all units below, or for every unit.
   *
   * @param unitId null = every unit
   * @param document the document that orders it, required
   * @throws CalendarProblem CALENDAR-001 (403); refusals of {@link Calendars#enter}
   */
  public CalendarYearView enterDay(
      CurrentUser by,
      UUID unitId,
      LocalDate day,
      CalendarEntry.Kind kind,
      String reason,
      String document) {
    requireMayEnter(by);
    var entry =
        new CalendarEntry(
            Ids.next(),
            unitId,
            day,
            kind,
            reason.strip(),
            document.strip(),
            Confidence.SOURCED,
            now(),
            by.officialId());
    calendars.enter(entry, years.path(unitId));
    return year(by, unitId, day.getYear(), null);
  }

  /**
   * Adds the next year, or says of a year that its days off are announced.
   *
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-003 (422) for a year beyond the next
   */
  public CalendarYearView announceYear(
      CurrentUser by, int year, boolean published, String document) {
    requireMayEnter(by);
    var known = calendars.current();
    int first = known.firstDay().getYear();
    int next = known.lastDay().getYear() + 1;
    if (year < first || year > next) {
      throw CalendarProblem.yearTooFar(first, next);
    }
    calendars.announce(new CalendarYear(year, published, document.strip()), now(), by.officialId());
    return year(by, null, year, null);
  }

  private Instant now() {
    return clock.instant();
  }

  private static boolean mayEnter(CurrentUser by) {
    return by.holds(Role.PROCEDURE_ADMIN);
  }

  private static void requireMayEnter(CurrentUser by) {
    if (!mayEnter(by)) {
      throw CalendarProblem.mayNot();
    }
  }
}
