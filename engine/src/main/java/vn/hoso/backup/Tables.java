package vn.hoso.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import vn.hoso.backup.Manifest.Sequence;

/** The tables of HoSo and of the engine, row by row as the server copies them. */
final class Tables {

  /**
   * Flyway's own; who is signed in; who does just now what recurs; letters on their way, which a
   * copy must not send a second time.
   */
  private static final String LEFT_OUT =
      "'flyway_schema_history', 'spring_session', 'spring_session_attributes', 'scheduled_tasks',"
          + " 'mail_outbox'";

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  List<String> all() throws SQLException {
    return texts(
        "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname in ('hoso', 'camunda') and c.relkind = 'r'"
            + " and c.relname not in ("
            + LEFT_OUT
            + ") order by 1");
  }

  boolean areThere() throws SQLException {
    return !texts("select nspname from pg_namespace where nspname in ('hoso', 'camunda')")
        .isEmpty();
  }

  /** Version and checksum of each migration the tables were made by. */
  List<String> release() throws SQLException {
    return texts(
        "select version || ' ' || coalesce(checksum::text, '-') from hoso.flyway_schema_history"
            + " where version is not null and success order by installed_rank");
  }

  List<Sequence> sequences() throws SQLException {
    List<Sequence> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select schemaname || '.' || sequencename, last_value from pg_sequences"
                    + " where schemaname in ('hoso', 'camunda') and last_value is not null"
                    + " order by 1")) {
      while (row.next()) {
        found.add(new Sequence(row.getString(1), row.getLong(2)));
      }
    }
    return found;
  }

  long copyOut(String table, OutputStream to) throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy " + table + columns(table) + " to stdout", to);
  }

  long copyIn(String table, InputStream from) throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + columns(table) + " from stdin", from);
  }

  /** What the server reckons itself is not copied; both sides have the same migrations. */
  private String columns(String table) throws SQLException {
    return "("
        + String.join(
            ", ",
            texts(
                "select quote_ident(attname) from pg_attribute where attrelid = '"
                    + table
                    + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                    + " order by attname"))
        + ")";
  }

  void set(Sequence sequence) throws SQLException {
    run("select setval('" + sequence.name() + "', " + sequence.last() + ")");
  }

  /** What the migrations themselves have put there comes back with the rest. */
  void empty() throws SQLException {
    run("truncate " + String.join(", ", all()));
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
