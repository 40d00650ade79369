package vn.hoso.workflow;

import org.camunda.bpm.engine.ProcessEngineException;
import vn.hoso.shared.Problem;

/** The engine wraps what listeners throw; a refusal must come out as what it is. */
final class EngineRefusals {

  private EngineRefusals() {}

  static void unwrapped(Runnable engine) {
    try {
      engine.run();
    } catch (ProcessEngineException wrapped) {
      for (Throwable cause = wrapped.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof Problem refusal) {
          throw refusal;
        }
      }
      throw wrapped;
    }
  }
}
