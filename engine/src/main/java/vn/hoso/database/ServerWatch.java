package vn.hoso.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again, on the same port, when it has ended without being asked to. */
final class ServerWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
  private static final int LONGEST_PAUSE_SECONDS = 10;

  private final Path data;
  private final Postmaster postmaster;
  private final int port;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition end = lock.newCondition();
  private boolean ended;

  ServerWatch(Path data, Postmaster postmaster, int port) {
    this.data = data;
    this.postmaster = postmaster;
    this.port = port;
  }

  void begin() {
    Optional<ProcessHandle> server = server();
    if (server.isPresent()) {
      server.get().onExit().thenRun(this::died);
    } else {
      died();
    }
  }

  private Optional<ProcessHandle> server() {
    try {
      return PidFile.in(data).flatMap(PidFile::server);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** What waits for the end of a process must not be kept waiting itself. */
  private void died() {
    Thread reviver = new Thread(this::revive, "database-watch");
    reviver.setDaemon(true);
    reviver.start();
  }

  private void revive() {
    lock.lock();
    try {
      for (int attempt = 1; !ended; attempt++) {
        LOG.error("DATABASE-004 PostgreSQL has ended; it is started again, attempt {}", attempt);
        if (started()) {
          LOG.info("DATABASE-005 PostgreSQL runs again on 127.0.0.1:{}", port);
          begin();
          return;
        }
        end.await(Math.min(attempt, LONGEST_PAUSE_SECONDS), TimeUnit.SECONDS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private boolean started() {
    try {
      OrphanedServer.stop(data);
      postmaster.start(port);
      return true;
    } catch (IOException | StartRefused notYet) {
      return false;
    }
  }

  /** A start that is under way is waited for, so that the server can be stopped after it. */
  void end() {
    lock.lock();
    try {
      ended = true;
      end.signalAll();
    } finally {
      lock.unlock();
    }
  }

  static void pause(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
