package vn.hoso.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hoso.shared.Problem;

/** The engine wraps what listeners throw; a refusal must come out as what it is. */
final class EngineRefusals {

  private EngineRefusals() {}

  static void unwrapped(Runnable engine) {
    try {
      engine.run();
    } catch (OptimisticLockingException collision) {
      // In words that everybody outside understands: tried again by whoever can, else a conflict.
      throw new OptimisticLockingFailureException("the engine was faster elsewhere", collision);
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
