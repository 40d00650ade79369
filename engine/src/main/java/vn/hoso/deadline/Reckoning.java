package vn.hoso.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A started run counted out on a calendar. */
record Reckoning(TimeLimit limit, WorkingCalendar calendar, ClockRun run) {

  /**
   * Days to be counted in all; months are counted out from the start, clamped to a shorter month.
   */
  int total() {
    int amount = limit.amount() + run.extendedBy();
    if (limit.unit() != LimitUnit.CALENDAR_MONTHS) {
      return amount;
    }
    var start = run.start().date();
    return (int) ChronoUnit.DAYS.between(start, start.plusMonths(amount));
  }

  /** The k-th counted day, k at least 1; null when the clock is paused before it. */
  LocalDate dayOf(int k) {
    var after = run.start().date();
    int left = k;
    for (var pause : run.pauses()) {
      int counted = count(after, pause.after());
      if (left <= counted) {
        break;
      }
      if (pause.isOpen()) {
        return null;
      }
      left -= counted;
      after = pause.through();
    }
    return isWorking() ? calendar.addWorkingDays(after, left) : after.plusDays(left);
  }

  /** The last counted day, before it is moved off a day off; null while paused. */
  LocalDate lastCounted() {
    return dayOf(total());
  }

  /** The day the period ends; null while paused. */
  LocalDate due() {
    return settle(lastCounted());
  }

  /**
   * The first day from {@code day} on that is worked and not paused; null when a pause is in the
   * way.
   */
  LocalDate settle(LocalDate day) {
    if (day == null || isWorking()) {
      return day;
    }
    var settled = calendar.onOrAfter(day);
    for (var pause : run.pauses()) {
      if (pause.covers(settled)) {
        if (pause.isOpen()) {
          return null;
        }
        settled = calendar.onOrAfter(pause.through().plusDays(1));
      }
    }
    return settled;
  }

  /** Counted days up to and including {@code day}. */
  int used(LocalDate day) {
    var after = run.start().date();
    int used = 0;
    for (var pause : run.pauses()) {
      if (!day.isAfter(pause.after())) {
        break;
      }
      used += count(after, pause.after());
      after = pause.isOpen() ? day : pause.through();
    }
    return day.isAfter(after) ? used + count(after, day) : used;
  }

  /** Counted days after {@code after} up to and including {@code to}, whatever the pauses. */
  int count(LocalDate after, LocalDate to) {
    return isWorking()
        ? calendar.workingDaysBetween(after, to)
        : (int) ChronoUnit.DAYS.between(after, to);
  }

  boolean isWorking() {
    return limit.unit() == LimitUnit.WORKING_DAYS;
  }

  Reckoning resumedOn(LocalDate day) {
    return new Reckoning(limit, calendar, run.resumedOn(day));
  }
}
