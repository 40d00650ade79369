package vn.hoso.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what transactions of any node announce as they are committed ({@code pg_notify}), on one
 * connection beside the pool: it is never given back. A connection that is lost is made again.
 */
public final class Announcements implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

  /** After so much silence the connection is tried: one that is cut tells nothing of it. */
  private static final int SILENCE_MILLIS = 20_000;

  private static final int TRY_SECONDS = 5;
  private static final int LONGEST_PAUSE = 30;
  private static final int SECOND = 1000;

  private final DataSource database;
  private final String channel;
  private final Consumer<String> heard;
  private final Runnable missed;
  private final Thread ear;
  private volatile @Nullable Connection connection;
  private volatile boolean listening;
  private volatile boolean closed;

  /**
   * @param channel a plain name
   * @param heard what is announced, in the thread that listens
   * @param missed when listening begins, the first time and again: what was announced before is
   *     lost
   */
  public Announcements(
      DataSource database, String channel, Consumer<String> heard, Runnable missed) {
    this.database = database;
    this.channel = channel;
    this.heard = heard;
    this.missed = missed;
    this.ear = new Thread(this::listen, "announcements " + channel);
    ear.setDaemon(true);
    ear.start();
  }

  /** Whether what is announced now is heard. */
  public boolean listening() {
    return listening;
  }

  private void listen() {
    for (int pause = 1; !closed; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try (Connection own = connect()) {
        connection = own;
        try (Statement statement = own.createStatement()) {
          statement.execute("listen " + channel);
        }
        pause = 1;
        listening = true;
        missed.run();
        hear(own);
      } catch (SQLException lost) {
        if (!closed && listening) {
          LOG.warn(
              "DATABASE-007 what other nodes announce is not heard for the moment (SQL state {})",
              lost.getSQLState());
        }
      }
      listening = false;
      pause(pause);
    }
  }

  private void hear(Connection own) throws SQLException {
    PGConnection server = own.unwrap(PGConnection.class);
    while (!closed) {
      PGNotification[] said = server.getNotifications(SILENCE_MILLIS);
      if (said == null || said.length == 0) {
        if (!own.isValid(TRY_SECONDS)) {
          throw new SQLException("silent", "08006");
        }
        continue;
      }
      for (PGNotification each : said) {
        heard.accept(each.getParameter());
      }
    }
  }

  private Connection connect() throws SQLException {
    HikariDataSource pool = database.unwrap(HikariDataSource.class);
    Properties properties = new Properties();
    properties.putAll(pool.getDataSourceProperties());
    properties.setProperty("user", pool.getUsername());
    properties.setProperty("password", pool.getPassword());
    return DriverManager.getConnection(pool.getJdbcUrl(), properties);
  }

  private void pause(int seconds) {
    try {
      for (int left = seconds; left > 0 && !closed; left--) {
        Thread.sleep(SECOND);
      }
    } catch (InterruptedException stop) {
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    ear.interrupt();
    Connection own = connection;
    if (own != null) {
      try {
        own.abort(Runnable::run);
      } catch (SQLException gone) {
        LOG.debug("the connection was gone already", gone);
      }
    }
  }
}
