package vn.hoso.workflow;

/**
 * One way out of a step.
 *
 * @param returnTo null where the outcome sends nothing back
 * @param to id of the next step, or {@link #END}
 */
record Way(String stepId, String outcome, String returnTo, String to) {

  static final String END = "end";

  boolean ends() {
    return to.equals(END);
  }

  /** Whether it leads back onto the way already gone. */
  boolean loops() {
    return returnTo != null || outcome.equals("requestSupplement");
  }

  /** Whether the office takes the dossier in. */
  boolean receives() {
    return outcome.equals("received");
  }

  @Override
  public String toString() {
    return stepId + "·" + outcome + (returnTo == null ? "" : "·" + returnTo) + "→" + to;
  }
}
