package vn.hoso.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.calendar.CalendarYearView.CalendarTrialView;
import vn.hoso.calendar.CalendarYearView.CalendarUnitView;
import vn.hoso.deadline.CalendarYear;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.Units;

/**
 * The working calendar on the screen. Every official reads it: his dates are counted by it. Rows
 * are entered with the document that orders them; what a day does to open dossiers is shown and
 * chosen before ({@link CalendarPublications}).
 */
@Service
@Transactional
public class WorkingCalendars {

  /** Committees decide about days off; their rooms and cells follow. */
  private static final Set<UnitKind> WITH_DAYS =
      EnumSet.complementOf(EnumSet.of(UnitKind.ROOM, UnitKind.CELL));

  private final Calendars calendars;
  private final CalendarPolicy policy;
  private final CalendarYears years;
  private final Units units;
  private final Clock clock;

  WorkingCalendars(
      Calendars calendars, CalendarPolicy policy, CalendarYears years, Units units, Clock clock) {
    this.calendars = calendars;
    this.policy = policy;
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
    var actions = new ArrayList<String>();
    if (policy.mayEnter(by, years.path(unitId))) {
      actions.add("enterDay");
    }
    if (policy.mayEnter(by, null)) {
      actions.add("announceYear");
    }
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
    var reaches = policy.reaches(by);
    if (reaches.isEmpty()) {
      throw CalendarProblem.mayNot();
    }
    return units.all(LocalDate.now(clock)).stream()
        .filter(unit -> WITH_DAYS.contains(unit.kind()))
        .filter(unit -> reaches.stream().anyMatch(unit.path()::startsWith))
        .map(unit -> new CalendarUnitView(unit.id(), unit.name()))
        .toList();
  }

  /**
   * Adds the next year, or says of a year that its days off are announced.
   *
   * @throws CalendarProblem CALENDAR-001 (403), CALENDAR-003 (422) for a year beyond the next
   */
  public CalendarYearView announceYear(
      CurrentUser by, int year, boolean published, String document) {
    policy.requireMayEnter(by, null);
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
}
