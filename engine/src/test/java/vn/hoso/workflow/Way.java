package vn.hoso.workflow;

import java.util.List;
import java.util.Set;

/**
 * One way out of a step.
 *
 * @param returnTo null where the outcome sends nothing back
 * @param to id of the next step, or {@link #END}
 * @param decided what must have been decided before the shared process was called for this way out
 *     of it; null where the way asks for nothing of the kind
 * @param acts verbs performed on it
 * @param opened ids of the steps it opens; {@code to} names those that were open already, too
 */
record Way(
    String stepId,
    String outcome,
    String returnTo,
    String to,
    String decided,
    Set<String> acts,
    Set<String> opened) {

  static final String END = "end";

  /** Between the ids of steps that are open together. */
  static final String AND = "+";

  /** Ids of the steps that are open afterwards. */
  List<String> open() {
    return ends() ? List.of() : steps(to);
  }

  static List<String> steps(String together) {
    return List.of(together.split("\\+"));
  }

  boolean ends() {
    return to.equals(END);
  }

  Way whateverDecided() {
    return new Way(stepId, outcome, returnTo, to, null, acts, opened);
  }

  /** Whether it leads back onto the way already gone, be it to a wait that was put off. */
  boolean loops() {
    return returnTo != null || acts.contains("requestSupplement") || to.equals(stepId);
  }

  /** Whether the office takes the dossier in. */
  boolean receives() {
    return acts.contains("receive");
  }

  @Override
  public String toString() {
    return stepId + "·" + outcome + (returnTo == null ? "" : "·" + returnTo) + "→" + to;
  }
}
