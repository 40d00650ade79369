package vn.hoso.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts and stops the server on prepared data. */
final class Postmaster {

  private static final long LONGEST_LOG = 5_000_000;

  private final Path bin;
  private final Path data;
  private final ServerAccount account;
  private final boolean temporary;

  Postmaster(Path bin, Path data, ServerAccount account, boolean temporary) {
    this.bin = bin;
    this.data = data;
    this.account = account;
    this.temporary = temporary;
  }

  void start(int port) throws IOException {
    Path log = data.resolve("server.log");
    if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
      Files.delete(log);
    }
    account.run(
        data,
        "",
        bin.resolve("pg_ctl"),
        List.of(
            "-D",
            data.toString(),
            "-w",
            "-t",
            "60",
            "-l",
            log.toString(),
            "-o",
            options(port),
            "start"));
  }

  /** Whoever is still signed in is sent away. */
  void stop() throws IOException {
    if (PidFile.in(data).flatMap(PidFile::server).isPresent()) {
      account.run(
          data,
          "",
          bin.resolve("pg_ctl"),
          List.of("-D", data.toString(), "-w", "-m", "fast", "stop"));
    }
  }

  private String options(int port) {
    String durable = temporary ? "off" : "on";
    return "-p "
        + port
        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60"
        + " -c timezone=UTC -c password_encryption=scram-sha-256"
        // Refused statements quote names and numbers; the application tells of them by its codes.
        + " -c log_min_messages=log -c log_min_error_statement=panic -c log_error_verbosity=terse"
        + (" -c fsync=" + durable)
        + (" -c full_page_writes=" + durable)
        + (" -c synchronous_commit=" + durable);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
