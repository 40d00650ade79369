package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;
import vn.hoso.shared.OwnerOnly;

/**
 * A real PostgreSQL of our own, with its data in a directory, for whoever has no server at hand.
 * The application signs in as a role that owns its tables and nothing else.
 */
final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final int ATTEMPTS = 4;

  private final ServerPlace place;
  private final HeldHome held;
  private final String password;
  private final Postmaster postmaster;
  private final int port;
  private final ServerWatch watch;

  private EmbeddedServer(ServerPlace place, HeldHome held, String password, Postmaster postmaster) {
    this.place = place;
    this.held = held;
    this.password = password;
    this.postmaster = postmaster;
    this.port = startWithRetry();
    this.watch = new ServerWatch(place.data(), postmaster, port);
  }

  static EmbeddedServer start(DatabaseProperties properties) {
    ServerAccount account = ServerAccount.ours();
    try {
      ServerPlace place = ServerPlace.of(properties, account);
      EmbeddedServer started = start(properties, account, place);
      started.watch.begin();
      LOG.info(
          "DATABASE-001 PostgreSQL runs on 127.0.0.1:{}, data in {}", started.port, place.data());
      return started;
    } catch (IOException failed) {
      throw new StartRefused(
          "The embedded PostgreSQL does not start in " + properties.directory() + ".",
          "Read the lines above and server.log beside its data, look whether the directory is"
              + " writable and has room, or use a server of your own: SPRING_DATASOURCE_URL,"
              + " _USERNAME, _PASSWORD.",
          failed);
    }
  }

  private static EmbeddedServer start(
      DatabaseProperties properties, ServerAccount account, ServerPlace place) throws IOException {
    Path data = place.data();
    HeldHome held = HeldHome.of(place.home(), data);
    boolean started = false;
    try {
      OrphanedServer.stop(data);
      if (properties.temporary()) {
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(place.home().resolve("postgres-password"));
      }
      OwnerOnly.folders(data);
      Path bin = PostgresPrograms.unpacked(place.binaries());
      DataFolder folder = new DataFolder(bin, data, account, properties.temporary());
      String password = folder.prepared(new RolePassword(place.home()));
      Postmaster postmaster = new Postmaster(bin, data, account, properties.temporary());
      EmbeddedServer server = new EmbeddedServer(place, held, password, postmaster);
      started = true;
      return server;
    } finally {
      if (!started) {
        held.close();
        place.leave();
      }
    }
  }

  /** After a crash of everything the shared memory of the old server is held for a second or so. */
  private int startWithRetry() {
    for (int attempt = 1; ; attempt++) {
      try {
        int free = Postmaster.freePort();
        postmaster.start(free);
        return free;
      } catch (IOException failed) {
        LOG.warn("DATABASE-002 PostgreSQL did not start, attempt {} of {}", attempt, ATTEMPTS);
        if (attempt == ATTEMPTS) {
          throw new StartRefused(
              "The embedded PostgreSQL does not start on " + place.data() + ".",
              "Read server.log there, or use a server of your own: SPRING_DATASOURCE_URL,"
                  + " _USERNAME, _PASSWORD.",
              failed);
        }
        ServerWatch.pause(attempt);
        OrphanedServer.stop(place.data());
      }
    }
  }

  @Override
  public String getUsername() {
    return DataFolder.ROLE;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DataFolder.DATABASE;
  }

  /** Lets go of it and lets it run, as the end of a killed application does. */
  void abandon() throws IOException {
    watch.end();
    held.close();
  }

  @Override
  public void close() throws IOException {
    watch.end();
    postmaster.stop();
    held.close();
    place.leave();
  }
}
