package vn.hoso.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL of our own, with its data in a directory, for whoever has no server at hand.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final int ATTEMPTS = 4;

  private final int port;
  private final AutoCloseable server;

  private EmbeddedServer(int port, AutoCloseable server) {
    this.port = port;
    this.server = server;
  }

  static EmbeddedServer start(DatabaseProperties properties) {
    Path data = properties.data();
    OrphanedServer.stop(data);
    prepare(properties);
    EmbeddedServer started =
        UnprivilegedServer.isNeeded() ? startUnprivileged(properties) : startWithRetry(properties);
    LOG.info("DATABASE-001 PostgreSQL runs on 127.0.0.1:{}, data in {}", started.port, data);
    return started;
  }

  private static void prepare(DatabaseProperties properties) {
    try {
      if (properties.temporary()) {
        FileSystemUtils.deleteRecursively(properties.data());
      }
      Files.createDirectories(properties.data());
      Files.createDirectories(properties.binaries());
    } catch (IOException failed) {
      throw new StartRefused(
          "The directory " + properties.directory() + " cannot be written.",
          "Make it writable, or name another one with hoso.database.directory.",
          failed);
    }
  }

  /** After a crash of everything the shared memory of the old server is held for a second or so. */
  private static EmbeddedServer startWithRetry(DatabaseProperties properties) {
    Exception last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        EmbeddedPostgres postgres = builder(properties).start();
        return new EmbeddedServer(postgres.getPort(), postgres);
      } catch (IOException | IllegalStateException failed) {
        LOG.warn("DATABASE-002 PostgreSQL did not start, attempt {} of {}", attempt, ATTEMPTS);
        last = failed;
        pause(attempt);
        OrphanedServer.stop(properties.data());
      }
    }
    throw refused(properties, last);
  }

  private static EmbeddedServer startUnprivileged(DatabaseProperties properties) {
    try {
      UnprivilegedServer server = UnprivilegedServer.start(properties, builder(properties));
      return new EmbeddedServer(server.port(), server);
    } catch (IOException | InterruptedException failed) {
      throw refused(properties, failed);
    }
  }

  private static StartRefused refused(DatabaseProperties properties, Exception cause) {
    return new StartRefused(
        "The embedded PostgreSQL does not start on " + properties.data() + ".",
        "Read the lines above, or use a server of your own: SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD.",
        cause);
  }

  private static EmbeddedPostgres.Builder builder(DatabaseProperties properties) {
    String durable = properties.temporary() ? "off" : "on";
    return EmbeddedPostgres.builder()
        .setDataDirectory(properties.data())
        .setOverrideWorkingDirectory(properties.binaries().toFile())
        .setCleanDataDirectory(false)
        // Its own hook would stop PostgreSQL under the feet of the pool and of the engine.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        // Without ICU the letters Đ, Ă, Ơ have no lower case. Cannot be changed after the first
        // start.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "vi")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "60")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("fsync", durable)
        .setServerConfig("full_page_writes", durable)
        .setServerConfig("synchronous_commit", durable);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(Duration.ofSeconds(attempt).toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws Exception {
    server.close();
  }
}
