package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A folder for servers of a test's own, where also those may enter who are not root. */
final class OwnServer implements AutoCloseable {

  final Path home;
  final Path binaries;
  private EmbeddedServer running;

  OwnServer() throws IOException {
    home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server");
    binaries =
        Path.of(System.getProperty("hoso.database.binaries", "target/postgres-binaries"))
            .toAbsolutePath();
  }

  Path data() {
    return home.resolve("postgres");
  }

  EmbeddedServer start() {
    return start(false);
  }

  /** Quicker: its data are thrown away and do not wait for the disk. */
  EmbeddedServer startTemporary() {
    return start(true);
  }

  private EmbeddedServer start(boolean temporary) {
    running = EmbeddedServer.start(new DatabaseProperties(home, temporary, binaries));
    return running;
  }

  void stop() throws IOException {
    running.close();
    running = null;
  }

  /** Forgets it as its application does that is killed: it goes on. */
  void abandon() throws IOException {
    running.abandon();
    running = null;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        running.getJdbcUrl(), running.getUsername(), running.getPassword());
  }

  /** Of a product that runs on this folder, past its pool. */
  Connection connect(ApplicationContext product) throws SQLException {
    var details = product.getBean(JdbcConnectionDetails.class);
    return DriverManager.getConnection(
        details.getJdbcUrl(), details.getUsername(), details.getPassword());
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    if (running != null) {
      running.close();
    }
    FileSystemUtils.deleteRecursively(home);
  }
}
