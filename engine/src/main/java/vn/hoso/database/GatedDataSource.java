package vn.hoso.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the server cannot be reached, one at a time finds that out the slow way; for a moment after
 * it whoever asks is told at once. Else one request would wait several times over (for its session,
 * for its work), and all threads would wait with it.
 */
final class GatedDataSource extends DelegatingDataSource {

  private static final long SHUT_FOR = TimeUnit.SECONDS.toNanos(1);

  private final AtomicLong shutUntil = new AtomicLong(System.nanoTime());

  GatedDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (System.nanoTime() - shutUntil.get() < 0) {
      throw new SQLTransientConnectionException("not reached a moment ago", "08001");
    }
    try {
      return super.getConnection();
    } catch (SQLTransientConnectionException unreachable) {
      // Without a cause every connection was merely in use.
      if (unreachable.getCause() != null) {
        shutUntil.set(System.nanoTime() + SHUT_FOR);
      }
      throw unreachable;
    }
  }
}
