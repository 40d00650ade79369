package vn.hoso.dossier;

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
record StepDue(LocalDate dueOn, Instant dueAt, Instant warnAt) {

  static final StepDue NONE = new StepDue(null, null, null);

  /**
   * @param startedOn the day the step began
   * @param extensions of the limit the step carries, all of days gone by
   */
  static StepDue of(
      Step step,
      Dossier dossier,
      LocalDate startedOn,
      WorkingCalendar calendar,
      List<ClockEvent> extensions) {
    var from = from(step, dossier, startedOn);
    if (step.limit() == null || from == null) {
      return NONE;
    }
    var events = new ArrayList<>(List.of(ClockEvent.start(from, step.legalBasis())));
    events.addAll(extensions);
    var due = Deadlines.dueOn(step.limit(), calendar, events, startedOn);
    var warn = Deadlines.warnOn(step.limit(), calendar, events, step.warnAtPercent(), startedOn);
    return new StepDue(due, Deadlines.dueAt(due), Deadlines.warnAt(warn));
  }

  private static LocalDate from(Step step, Dossier dossier, LocalDate startedOn) {
    return step.limitFrom() == null || step.limitFrom().equals(Step.FROM_TASK)
        ? startedOn
        : dossier.fact(step.limitFrom()).map(Dossier.Fact::factDate).orElse(null);
  }
}
