package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application, because that one was killed. It holds the data directory,
 * so it must be gone before the next server starts there.
 */
final class OrphanedServer {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

  private OrphanedServer() {}

  static void stop(Path data) {
    try {
      Optional<PidFile> left = PidFile.in(data);
      if (left.isPresent()) {
        stop(left.get());
      }
    } catch (IOException unreadable) {
      throw new StartRefused(
          "The file postmaster.pid in " + data + " cannot be read.",
          "Stop the PostgreSQL server that runs on this directory, then delete the file.",
          unreadable);
    }
  }

  private static void stop(PidFile left) throws IOException {
    Optional<ProcessHandle> server = left.server();
    if (server.isPresent()) {
      stop(server.get());
    } else if (left.namesStranger()) {
      LOG.warn(
          "DATABASE-003 postmaster.pid names process {}, which is no server on this data; it is"
              + " left alone",
          left.pid());
      left.delete();
    } else if (left.process().isPresent()) {
      throw new IOException("nothing can be seen of process " + left.pid());
    }
  }

  private static void stop(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw stuck(server, stop);
    } catch (Exception failed) {
      throw stuck(server, failed);
    }
  }

  private static StartRefused stuck(ProcessHandle server, Exception cause) {
    return new StartRefused(
        "A PostgreSQL server left over from an earlier run (process "
            + server.pid()
            + ") does not stop.",
        "Stop that process and start again.",
        cause);
  }
}
