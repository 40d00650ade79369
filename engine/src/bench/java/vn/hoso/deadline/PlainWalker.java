package vn.hoso.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts working days one by one, as one would write it without a calendar of prefix sums. */
final class PlainWalker {

  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> madeUp = new HashSet<>();

  PlainWalker(WorkingCalendar calendar) {
    for (var row : calendar.daysBetween(calendar.firstDay(), calendar.lastDay())) {
      if (row.kind() == DayKind.DAY_OFF) {
        off.add(row.day());
      } else if (row.kind() == DayKind.MAKE_UP) {
        madeUp.add(row.day());
      }
    }
  }

  LocalDate due(int workingDays, List<ClockEvent> events) {
    var day = events.get(0).date();
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorked(day) && !isPaused(day, events)) {
        left--;
      }
    }
    return day;
  }

  private boolean isWorked(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? madeUp.contains(day) : !off.contains(day);
  }

  private static boolean isPaused(LocalDate day, List<ClockEvent> events) {
    boolean paused = false;
    for (var each : events) {
      if (each.kind() == ClockEvent.Kind.PAUSE && day.isAfter(each.date())) {
        paused = true;
      } else if (each.kind() == ClockEvent.Kind.RESUME && day.isAfter(each.date())) {
        paused = false;
      }
    }
    return paused;
  }
}
