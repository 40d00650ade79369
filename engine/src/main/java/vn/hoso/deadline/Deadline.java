package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The result of {@link Deadlines#compute}.
 *
 * @param start the event day, not counted; null when NOT_STARTED without a known start
 * @param due the last day of the period, always a working day; null when there is no start, or
 *     while paused with days still to be counted
 * @param expectedDue as {@code due}, but while paused as if resumed on {@code asOf}; null without a
 *     start
 * @param total days to be counted in all: working days, or calendar days for calendar units (months
 *     counted out); 0 without a start
 * @param used counted days up to and including {@code asOf}, never more than {@code total}
 * @param unpublishedYears years touched whose days off are not announced: the date may still move
 * @param calendarVersion the version it was computed with
 */
public record Deadline(
    TimeLimit limit,
    State state,
    LocalDate start,
    LocalDate due,
    LocalDate expectedDue,
    int total,
    int used,
    List<Integer> unpublishedYears,
    UUID calendarVersion,
    Explanation explanation) {

  /** Where the clock stands on the day it is looked at. */
  public enum State {
    NOT_STARTED,
    RUNNING,
    PAUSED
  }

  /**
   * Days still to be counted, in the unit of {@code total}; 0 when used up. How late it is, in
   * working days, says {@link WorkingDays}.
   */
  public int remaining() {
    return total - used;
  }

  static Deadline notStarted(TimeLimit limit, UUID calendarVersion) {
    return new Deadline(
        limit,
        State.NOT_STARTED,
        null,
        null,
        null,
        0,
        0,
        List.of(),
        calendarVersion,
        new Explanation(List.of()));
  }

  static Deadline of(Reckoning reckoning, LocalDate asOf) {
    var run = reckoning.run();
    var start = run.start().date();
    var due = reckoning.due();
    var expected = due != null ? due : reckoning.resumedOn(asOf).due();
    int total = reckoning.total();
    // Days past the due day are not asked of the calendar: a late dossier outlives the years it
    // knows.
    boolean over = due != null && !asOf.isBefore(due);
    int used = over ? total : asOf.isAfter(start) ? Math.min(total, reckoning.used(asOf)) : 0;
    return new Deadline(
        reckoning.limit(),
        state(run, asOf),
        start,
        due,
        expected,
        total,
        used,
        reckoning.calendar().unpublishedYears(start, expected),
        reckoning.calendar().version().id(),
        new Explainer(reckoning, asOf).explain());
  }

  private static State state(ClockRun run, LocalDate asOf) {
    if (asOf.isBefore(run.start().date())) {
      return State.NOT_STARTED;
    }
    return run.isPaused() ? State.PAUSED : State.RUNNING;
  }
}
