package vn.hoso.inbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.hoso.inbox.WorkItemView.DueGroup;

/**
 * The borders of the groups by due day, in Hanoi. A step due on a day is overdue from the first
 * instant after it, so "due today" means overdue from the midnight that ends today.
 *
 * @param now what is due by now is overdue
 * @param today the midnight that ends today
 * @param week the midnight that ends the coming Sunday, today if it is one
 */
public record DueDays(Instant now, Instant today, Instant week) {

  public static DueDays of(Clock clock) {
    LocalDate day = LocalDate.now(clock);
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return new DueDays(
        clock.instant(),
        day.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        sunday.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  /** The group of what is overdue from that instant on, or of what has no due date. */
  DueGroup group(@Nullable Instant dueAt) {
    if (dueAt == null) {
      return DueGroup.NONE;
    }
    if (!dueAt.isAfter(now)) {
      return DueGroup.OVERDUE;
    }
    if (!dueAt.isAfter(today)) {
      return DueGroup.TODAY;
    }
    return dueAt.isAfter(week) ? DueGroup.LATER : DueGroup.WEEK;
  }

  /** The instants a group lies between: after the first, not after the second. */
  Instant[] between(InboxQuery.Due due) {
    return switch (due) {
      case OVERDUE -> new Instant[] {Instant.EPOCH, now};
      case TODAY -> new Instant[] {now, today};
      case WEEK -> new Instant[] {today, week};
    };
  }
}
