package vn.hoso.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A server that outlived its application, because that one was killed. It holds the data directory,
 * so it must be gone before the next server starts there.
 */
final class OrphanedServer {

  private OrphanedServer() {}

  static void stop(Path data) {
    refuseSecondInstance(data);
    try {
      Path pidFile = data.resolve("postmaster.pid");
      if (Files.exists(pidFile)) {
        stop(Long.parseLong(Files.readAllLines(pidFile).get(0).trim()));
      }
    } catch (IOException | NumberFormatException unreadable) {
      throw new StartRefused(
          "The file postmaster.pid in " + data + " cannot be read.",
          "Stop the PostgreSQL server that runs on this directory, then delete the file.",
          unreadable);
    }
  }

  private static void stop(long pid) {
    Optional<ProcessHandle> server =
        ProcessHandle.of(pid)
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    server.ifPresent(
        process -> {
          process.destroy();
          try {
            process.onExit().get(30, TimeUnit.SECONDS);
          } catch (Exception stuck) {
            throw new StartRefused(
                "A PostgreSQL server left over from an earlier run (process "
                    + pid
                    + ") does not stop.",
                "Stop that process and start again.",
                stuck);
          }
        });
  }

  /**
   * The application holds a lock on this file as long as it lives; the lock dies with it, unlike
   * its server.
   */
  private static void refuseSecondInstance(Path data) {
    Path lockFile = data.resolve("epg-lock");
    if (!Files.exists(lockFile)) {
      return;
    }
    try (FileOutputStream stream = new FileOutputStream(lockFile.toFile());
        FileChannel channel = stream.getChannel();
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new StartRefused(
            "Another HoSo is running on the data in " + data + ".",
            "Stop it first, or give this one a directory of its own with hoso.database.directory.");
      }
    } catch (IOException failed) {
      throw new StartRefused(
          "The data directory " + data + " cannot be locked.", "Check who owns it.", failed);
    }
  }
}
