package vn.hoso.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Usually it is put into a user namespace; where the machine
 * forbids those (many containers do), it is run as the user nobody.
 */
final class UnprivilegedServer implements AutoCloseable {

  private static final String NOBODY = "65534";

  private final Path bin;
  private final Path data;
  private final int port;
  private FileChannel lock;

  private UnprivilegedServer(Path bin, Path data, int port) {
    this.bin = bin;
    this.data = data;
    this.port = port;
  }

  /** Whether we are root and may not make a user namespace. */
  static boolean isNeeded() {
    return succeeds("sh", "-c", "test \"$(id -u)\" = 0") && !succeeds("unshare", "-U", "id", "-u");
  }

  /**
   * @param unpacker is started only for its side effect: it unpacks the binaries before it fails as
   *     root
   */
  static UnprivilegedServer start(DatabaseProperties properties, EmbeddedPostgres.Builder unpacker)
      throws IOException, InterruptedException {
    try {
      unpacker.start().close();
    } catch (IllegalStateException refusedAsRoot) {
      // Expected: initdb or postgres says that it does not run as root.
    }
    UnprivilegedServer server =
        new UnprivilegedServer(binaries(properties.binaries()), properties.data(), freePort());
    server.own();
    if (Files.notExists(server.data.resolve("PG_VERSION"))) {
      server.initialise();
    }
    server.lock();
    server.run(
        "pg_ctl",
        "-D",
        server.data.toString(),
        "-w",
        "-t",
        "60",
        "-l",
        server.data.resolve("server.log").toString(),
        "-o",
        server.options(properties),
        "start");
    return server;
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
    lock.close();
  }

  /**
   * The same lock as in the usual case, so that {@link OrphanedServer} can tell the living from the
   * dead.
   */
  private void lock() throws IOException {
    lock =
        FileChannel.open(
            data.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      throw new IOException("another instance took the data directory");
    }
  }

  private void own() throws IOException, InterruptedException {
    Files.deleteIfExists(data.resolve("epg-lock"));
    execute(List.of("chown", "-R", NOBODY + ":" + NOBODY, data.toString()));
    execute(List.of("chmod", "700", data.toString()));
  }

  private void initialise() throws IOException, InterruptedException {
    run(
        "initdb",
        "-A",
        "trust",
        "-U",
        "postgres",
        "-D",
        data.toString(),
        "-E",
        "UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=vi");
  }

  private String options(DatabaseProperties properties) {
    String durable = properties.temporary() ? "off" : "on";
    return "-p "
        + port
        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60"
        + " -c timezone=UTC -c fsync="
        + durable
        + " -c synchronous_commit="
        + durable;
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    execute(command);
  }

  private static void execute(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroy();
      throw new IOException("failed: " + String.join(" ", command));
    }
  }

  private static boolean succeeds(String... command) {
    try {
      execute(List.of(command));
      return true;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Path binaries(Path unpacked) throws IOException {
    try (Stream<Path> found =
        Files.find(unpacked, 4, (path, file) -> path.endsWith("bin/initdb"))) {
      return found
          .findFirst()
          .orElseThrow(() -> new IOException("no binaries in " + unpacked))
          .getParent();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
