package vn.hoso.workflow;

import java.time.Duration;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an act in a transaction, again when the engine or the database says that somebody else was
 * faster. The lock on the dossier keeps officials apart; the engine's own jobs do not ask for it.
 */
@Component
public class Attempts {

  static final int MOST = 3;

  /** At once: the next attempt reads what the other one wrote. */
  private final RetryTemplate again =
      new RetryTemplate(
          RetryPolicy.builder()
              .maxRetries(MOST - 1)
              .delay(Duration.ZERO)
              .includes(OptimisticLockingException.class, ConcurrencyFailureException.class)
              .build());

  private final TransactionTemplate transaction;

  Attempts(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /** Runs an act for what it would refuse; nothing of it stays. */
  public void tryOut(Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          act.run();
          status.setRollbackOnly();
        });
  }

  /**
   * @throws WorkflowProblem TASK-007 (409) when the last attempt collided too
   */
  public <T> T run(Supplier<T> act) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // Part of a larger act: only whoever began the transaction can begin it again.
      return transaction.execute(status -> act.get());
    }
    try {
      return again.invoke(() -> transaction.execute(status -> act.get()));
    } catch (OptimisticLockingException | ConcurrencyFailureException collision) {
      throw WorkflowProblem.busy();
    }
  }
}
