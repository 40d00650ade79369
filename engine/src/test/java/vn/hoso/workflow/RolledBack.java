package vn.hoso.workflow;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.shared.Problem;

/** Tries an act, looks at what it did, and takes it back: one dossier serves many tries. */
@Component
class RolledBack {

  private final TransactionTemplate transaction;
  private final EntityManager entities;

  RolledBack(TransactionTemplate transaction, EntityManager entities) {
    this.transaction = transaction;
    this.entities = entities;
  }

  /**
   * @return the refusal; null where the act was done and {@code then} was looked at
   */
  Problem attempt(Runnable act, Runnable then) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          Problem refusal = refusal(act);
          if (refusal == null) {
            entities.flush();
            then.run();
          }
          return refusal;
        });
  }

  private static Problem refusal(Runnable act) {
    try {
      act.run();
      return null;
    } catch (Problem refused) {
      return refused;
    }
  }
}
