package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.hoso.shared.HosoClock;

/**
 * The arithmetic of time limits: a pure function from limit, calendar version and clock events to a
 * date and its explanation. Reads no clock and no database.
 *
 * <p>Rules (Civil Code 147–148, used as a borrowed rule; confidence {@code known}): the event day
 * is not counted; working days end on a working day by themselves; a period in calendar days or
 * months that ends on a day off moves to the next working day; a period in months ends on the day
 * of the same number, or on the last day of a shorter month.
 */
public final class Deadlines {

  /** Days are those of Vietnam whatever the zone of the machine. */
  public static final ZoneId ZONE = HosoClock.ZONE;

  private Deadlines() {}

  /**
   * The deadline with its explanation.
   *
   * <p>All events are checked; those dated after {@code asOf} are then left out (except the start),
   * so a past day gives the deadline as the facts stood on that day. An extension counts whenever
   * it was decided; a pause that begins after the limit is used up changes nothing.
   *
   * @param events of one clock, in any order (those of one day in the order they happened); empty
   *     or without effect gives NOT_STARTED
   * @throws DeadlineProblem DEADLINE-001 when the count leaves the calendar, DEADLINE-005 when the
   *     events contradict each other
   */
  public static Deadline compute(
      TimeLimit limit, WorkingCalendar calendar, List<ClockEvent> events, LocalDate asOf) {
    var run = ClockRun.of(events, asOf);
    return run.start() == null
        ? Deadline.notStarted(limit, calendar.version().id())
        : Deadline.of(new Reckoning(limit, calendar, run), asOf);
  }

  /**
   * The due day of {@link #compute} without its explanation, for large numbers of clocks.
   *
   * @return null without a start, and while paused with days still to be counted
   */
  public static LocalDate dueOn(
      TimeLimit limit, WorkingCalendar calendar, List<ClockEvent> events, LocalDate asOf) {
    var run = ClockRun.of(events, asOf);
    return run.start() == null ? null : new Reckoning(limit, calendar, run).due();
  }

  /**
   * The working day on which the reminder falls: the day that uses up {@code percent} of the total,
   * rounded up to whole days, moved like a due day when it is off. Never later than the due day.
   *
   * @param percent 1 to 100
   * @return null where {@link #dueOn} would be null before that day
   * @throws DeadlineProblem DEADLINE-008 for another percentage
   */
  public static LocalDate warnOn(
      TimeLimit limit,
      WorkingCalendar calendar,
      List<ClockEvent> events,
      int percent,
      LocalDate asOf) {
    if (percent < 1 || percent > 100) {
      throw DeadlineProblem.percentOutOfRange(percent);
    }
    var run = ClockRun.of(events, asOf);
    if (run.start() == null) {
      return null;
    }
    var reckoning = new Reckoning(limit, calendar, run);
    int day = (int) (((long) reckoning.total() * percent + 99) / 100);
    return reckoning.settle(reckoning.dayOf(day));
  }

  /**
   * The day that lies a period after another one. It is a day, not the end of a limit: on a day off
   * it stays where it is.
   *
   * @throws DeadlineProblem DEADLINE-001 when working days leave the calendar
   */
  public static LocalDate after(LocalDate day, TimeLimit period, WorkingCalendar calendar) {
    return switch (period.unit()) {
      case WORKING_DAYS -> calendar.addWorkingDays(day, period.amount());
      case CALENDAR_DAYS -> day.plusDays(period.amount());
      case CALENDAR_MONTHS -> day.plusMonths(period.amount());
    };
  }

  /**
   * The day that lies so long before another one.
   *
   * @throws DeadlineProblem DEADLINE-001 when working days leave the calendar
   */
  static LocalDate before(LocalDate day, TimeLimit period, WorkingCalendar calendar) {
    return switch (period.unit()) {
      case WORKING_DAYS -> calendar.subtractWorkingDays(day, period.amount());
      case CALENDAR_DAYS -> day.minusDays(period.amount());
      case CALENDAR_MONTHS -> day.minusMonths(period.amount());
    };
  }

  /**
   * The instant from which a period that ends on {@code due} is overdue: the exclusive end of that
   * day in Vietnam. Store this instant; overdue means {@code now >= dueAt}.
   */
  public static Instant dueAt(LocalDate due) {
    return due.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** The due day behind an instant made by {@link #dueAt}. */
  public static LocalDate dueDay(Instant dueAt) {
    return dueAt.minusNanos(1).atZone(ZONE).toLocalDate();
  }

  /**
   * The instant a reminder falling on {@code day} becomes due: the start of that day in Vietnam.
   */
  public static Instant warnAt(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  public static boolean isOverdue(Instant dueAt, Instant now) {
    return !now.isBefore(dueAt);
  }
}
