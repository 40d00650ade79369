package vn.hoso.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadlines;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.procedure.Step;

/**
 * By when a step is to be done, and when its holder is reminded. All null where it has no limit
 * (yet).
 */
public record StepDue(LocalDate dueOn, Instant dueAt, Instant warnAt) {

  static final StepDue NONE = new StepDue(null, null, null);

  /** Whether nothing but the day it began, its limit and the calendar says when it is due. */
  public static boolean fromItsStart(Step step) {
    return step.limitFrom() == null || Step.FROM_TASK.equals(step.limitFrom());
  }

  /**
   * @param from the day the limit counts from
   * @param asOf the day it is counted on
   * @param extensions of the limit the step carries, all of days gone by
   */
  static StepDue of(
      Step step,
      LocalDate from,
      LocalDate asOf,
      WorkingCalendar calendar,
      List<ClockEvent> extensions) {
    var events = new ArrayList<>(List.of(ClockEvent.start(from, step.legalBasis())));
    events.addAll(extensions);
    var due = Deadlines.dueOn(step.limit(), calendar, events, asOf);
    var warn = Deadlines.warnOn(step.limit(), calendar, events, step.warnAtPercent(), asOf);
    return new StepDue(due, Deadlines.dueAt(due), Deadlines.warnAt(warn));
  }
}
