package vn.hoso.shared;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks what an act will ask again, before something takes its time that must hold no lock: opening
 * a file that was sent, printing. Nothing of it is committed, so it is no part of the act; a
 * transaction that goes on already is left as it is.
 */
@Component
public class Beforehand {

  private final TransactionTemplate transaction;

  public Beforehand(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  public <T> T asked(Supplier<T> question) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return question.get();
    }
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          return question.get();
        });
  }
}
