package vn.hoso.workflow;

import java.time.LocalDate;
import java.util.Map;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;

/**
 * Who acts while the engine runs, and on which completed step. The engine runs in the thread of the
 * caller, so that acts and listeners ask the thread; variables must not carry it.
 *
 * @param by never null
 * @param step null at the start and after a message
 * @param targets ids of the steps a dossier is entered at half-way, and since when it lies there:
 *     those before were done on paper and leave no record; null otherwise
 * @param takingBack whether that step was sent on by mistake and is taken back
 */
record Acting(
    CurrentUser by, StepRecordView step, Map<String, LocalDate> targets, boolean takingBack) {

  private static final ThreadLocal<Acting> CURRENT = new ThreadLocal<>();

  /**
   * @throws IllegalStateException when the engine was set going by anything but a door
   */
  static Acting now() {
    Acting acting = CURRENT.get();
    if (acting == null) {
      throw new IllegalStateException("the engine moves only through the doors");
    }
    return acting;
  }

  /** Lets the engine run on behalf of the official. */
  static void as(CurrentUser by, StepRecordView step, Runnable engine) {
    as(new Acting(by, step, null, false), engine);
  }

  /** Lets the engine go back to a step that was sent on by mistake. */
  static void takingBack(CurrentUser by, StepRecordView sent, Runnable engine) {
    as(new Acting(by, sent, null, true), engine);
  }

  /** Lets the engine run to the steps, passing those before. */
  static void passingTo(Map<String, LocalDate> targets, CurrentUser by, Runnable engine) {
    as(new Acting(by, null, targets, false), engine);
  }

  /** Whether the step was done on paper. */
  boolean passes(String stepId) {
    return targets != null && !targets.containsKey(stepId);
  }

  /** Since when the step lay there on paper; null where it begins now. */
  LocalDate since(String stepId) {
    return targets == null ? null : targets.get(stepId);
  }

  private static void as(Acting acting, Runnable engine) {
    Acting before = CURRENT.get();
    CURRENT.set(acting);
    try {
      EngineRefusals.unwrapped(engine);
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }
}
