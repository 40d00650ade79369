package vn.hoso.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the key of the act this thread carries out into the first transaction of it that writes:
 * the act and its key are committed together or not at all, whatever dies in between.
 */
@Component
class RunningAct implements TransactionExecutionListener {

  private static final ThreadLocal<State> CURRENT = new ThreadLocal<>();

  private final IdempotencyKeys keys;

  RunningAct(IdempotencyKeys keys) {
    this.keys = keys;
  }

  static void begin(IdempotentRequest request) {
    CURRENT.set(new State(request));
  }

  static State end() {
    State state = CURRENT.get();
    CURRENT.remove();
    return state;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    State act = CURRENT.get();
    // One begun within another, and those after the one that took the key, are parts of the act.
    if (act != null && failure == null && !act.within && !act.committed) {
      act.within = true;
      TransactionSynchronizationManager.registerSynchronization(taking(act));
    }
  }

  private TransactionSynchronization taking(State act) {
    return new TransactionSynchronization() {
      private boolean taken;

      @Override
      public void beforeCommit(boolean readOnly) {
        if (!readOnly) {
          taken = keys.take(act.request);
          act.overtaken = !taken;
        }
        if (act.overtaken) {
          throw WebProblem.carriedOut();
        }
      }

      @Override
      public void afterCompletion(int status) {
        act.within = false;
        act.committed = taken && status == STATUS_COMMITTED;
      }
    };
  }

  /** How far the act of a thread has come. */
  static final class State {

    private final IdempotentRequest request;
    private boolean within;
    private boolean committed;
    private boolean overtaken;

    private State(IdempotentRequest request) {
      this.request = request;
    }

    /** Whether something of it, and its key, has been written for good. */
    boolean committed() {
      return committed;
    }

    /** Whether another request with the same key was carried out in the meantime. */
    boolean overtaken() {
      return overtaken;
    }
  }
}
