package vn.hoso.limitchange;

import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * What a limit is to be.
 *
 * @param place {@code step:<id of the step>} or {@code limit:<name of the limit of the whole>}
 * @param limit {@code P10D}, as {@link TimeLimit#parse} reads it
 * @param unit {@code workingDays}, {@code calendarDays} or {@code calendarMonths}
 * @param warnAt percent of the limit after which to warn, 1 to 99
 */
record LimitEdit(
    String place, String limit, String unit, int warnAt, String legalBasis, Confidence confidence) {

  static final String STEP = "step:";
  static final String WHOLE = "limit:";

  LimitEdit {
    legalBasis = legalBasis.strip();
  }

  /** The step as it stands. */
  static LimitEdit of(Step step) {
    return of(
        STEP + step.id(), step.limit(), step.warnAtPercent(), step.legalBasis(), step.confidence());
  }

  /** The limit of the whole as it stands. */
  static LimitEdit of(ProcedureLimit limit) {
    return of(
        WHOLE + limit.name(),
        limit.limit(),
        limit.warnAtPercent(),
        limit.legalBasis(),
        limit.confidence());
  }

  private static LimitEdit of(
      String place, TimeLimit limit, int warnAt, String legalBasis, Confidence confidence) {
    return new LimitEdit(place, limit.text(), limit.unit().code(), warnAt, legalBasis, confidence);
  }

  boolean ofStep() {
    return place.startsWith(STEP);
  }

  /** Id of the step, or name of the limit. */
  String name() {
    return place.substring(place.indexOf(':') + 1);
  }

  /**
   * @throws vn.hoso.deadline.DeadlineProblem where the two make no limit
   */
  TimeLimit timeLimit() {
    return TimeLimit.parse(limit, unit);
  }
}
