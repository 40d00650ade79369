package vn.hoso.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something in the database and takes all of it back. Inside a transaction it goes back to
 * where that stood, over its own connection: whoever holds one must never wait for a second.
 */
@Component
class Momentary {

  private final DataSource database;
  private final TransactionTemplate transaction;

  Momentary(DataSource database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  <T> T of(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return back(work);
    }
    // Not rolled back as a whole: the engine would then want a connection more, to tidy up.
    AtomicReference<T> done = new AtomicReference<>();
    try {
      transaction.executeWithoutResult(status -> done.set(back(work)));
    } catch (UnexpectedRollbackException refusedOnTheWay) {
      // What the engine refuses in the midst of it marks the whole, which was to be taken back.
    }
    return done.get();
  }

  private <T> T back(Supplier<T> work) {
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      Savepoint before = connection.setSavepoint();
      try {
        return work.get();
      } finally {
        connection.rollback(before);
      }
    } catch (SQLException broken) {
      throw new DataAccessResourceFailureException("no way back", broken);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }
}
