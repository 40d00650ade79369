package vn.hoso.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoso.deadline.ClockEvent.Kind;

/**
 * The same rules walked day by day, on purpose without any of the code under test: no prefix
 * arrays, no pauses as spans, no months of the library.
 */
public final class DayWalker {

  private static final int[] MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> madeUp = new HashSet<>();
  private final Map<LocalDate, Boolean> worked = new HashMap<>();
  private final LocalDate last;

  public DayWalker(Collection<CalendarDay> rows, LocalDate last) {
    this.last = last;
    for (var row : rows) {
      switch (row.kind()) {
        case DAY_OFF -> off.add(row.day());
        case MAKE_UP -> madeUp.add(row.day());
        case UNDECIDED -> {}
      }
    }
  }

  /** Thrown where the walk leaves the years of the calendar. */
  static final class LeftCalendar extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The last day of the period; null when the walk ends in an open pause. */
  public LocalDate due(TimeLimit limit, List<ClockEvent> events) {
    int total = total(limit, events);
    var counted = countedDays(limit, events, total);
    return counted.size() < total ? null : moved(limit, events, counted.get(total - 1));
  }

  /**
   * The day by which so much of the period is used up; null when the walk ends in an open pause.
   */
  public LocalDate warn(TimeLimit limit, List<ClockEvent> events, int percent) {
    int day = (total(limit, events) * percent + 99) / 100;
    var counted = countedDays(limit, events, day);
    return counted.size() < day ? null : moved(limit, events, counted.get(day - 1));
  }

  /** The first k counted days; fewer when the walk ends in an open pause. */
  List<LocalDate> countedDays(TimeLimit limit, List<ClockEvent> events, int k) {
    var counted = new ArrayList<LocalDate>();
    var day = start(events);
    while (counted.size() < k && !pausedForGood(events, day)) {
      day = next(day);
      if (counts(limit, events, day)) {
        counted.add(day);
      }
    }
    return counted;
  }

  LocalDate moved(TimeLimit limit, List<ClockEvent> events, LocalDate lastCounted) {
    var day = lastCounted;
    while (limit.unit() != LimitUnit.WORKING_DAYS && (!worked(day) || paused(events, day))) {
      if (pausedForGood(events, day)) {
        return null;
      }
      day = next(day);
    }
    return day;
  }

  int used(TimeLimit limit, List<ClockEvent> events, LocalDate asOf) {
    int used = 0;
    for (var day = start(events).plusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
      used += counts(limit, events, day) ? 1 : 0;
    }
    return used;
  }

  int total(TimeLimit limit, List<ClockEvent> events) {
    int amount = limit.amount();
    for (var each : events) {
      amount += each.kind() == Kind.EXTEND ? each.amount() : 0;
    }
    return limit.unit() == LimitUnit.CALENDAR_MONTHS ? daysOfMonths(start(events), amount) : amount;
  }

  public boolean worked(LocalDate day) {
    // A day is asked about by many walks.
    return worked.computeIfAbsent(day, this::isWorked);
  }

  private boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return madeUp.contains(day) || (!weekend && !off.contains(day));
  }

  LocalDate addWorkingDays(LocalDate from, int n) {
    var day = from;
    for (int counted = 0; counted < n; ) {
      day = next(day);
      counted += worked(day) ? 1 : 0;
    }
    return day;
  }

  /** Paused on that day: the last pause or resumption of an earlier day was a pause. */
  static boolean paused(List<ClockEvent> events, LocalDate day) {
    for (int i = events.size() - 1; i >= 0; i--) {
      var each = events.get(i);
      if (each.kind() != Kind.EXTEND && each.date().isBefore(day)) {
        return each.kind() == Kind.PAUSE;
      }
    }
    return false;
  }

  private boolean counts(TimeLimit limit, List<ClockEvent> events, LocalDate day) {
    return !paused(events, day) && (limit.unit() != LimitUnit.WORKING_DAYS || worked(day));
  }

  private static boolean pausedForGood(List<ClockEvent> events, LocalDate day) {
    var after = day.plusDays(1);
    for (var each : events) {
      if (!each.date().isBefore(after)) {
        return false;
      }
    }
    return paused(events, after);
  }

  private static LocalDate start(List<ClockEvent> events) {
    return events.get(0).date();
  }

  private LocalDate next(LocalDate day) {
    if (!day.isBefore(last)) {
      throw new LeftCalendar();
    }
    return day.plusDays(1);
  }

  private static int daysOfMonths(LocalDate start, int months) {
    int month = start.getMonthValue() - 1 + months;
    int year = start.getYear() + month / 12;
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int length = MONTH[month % 12] + (leap && month % 12 == 1 ? 1 : 0);
    int number = Math.min(start.getDayOfMonth(), length);
    int days = 0;
    for (var day = start;
        day.getYear() != year
            || day.getMonthValue() != month % 12 + 1
            || day.getDayOfMonth() != number;
        day = day.plusDays(1)) {
      days++;
    }
    return days;
  }
}
