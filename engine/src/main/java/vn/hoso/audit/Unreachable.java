package vn.hoso.audit;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** That the database is gone or busy is no fault of what stands in it. */
final class Unreachable {

  private Unreachable() {}

  /** Throws it on where that is what it says. */
  static void rethrow(RuntimeException thrown) {
    if (thrown instanceof DataAccessResourceFailureException
        || thrown instanceof TransientDataAccessException
        || thrown instanceof TransactionException) {
      throw thrown;
    }
  }
}
