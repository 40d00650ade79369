package vn.hoso.file;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Few files are opened at one time: what opening one may cost in memory is then the most there is.
 * Nobody waits long for a place, nor for a file that keeps its place.
 *
 * @param places a place is free again when the look truly ended, so there are never more threads
 * @param patience for a place
 * @param longest until a look is given up
 */
record InspectionRoom(Semaphore places, Duration patience, Duration longest) {

  private static final Logger LOG = LoggerFactory.getLogger(InspectionRoom.class);
  private static final InspectionRoom ONLY =
      new InspectionRoom(new Semaphore(2), Duration.ofSeconds(10), Duration.ofSeconds(60));

  /** What may fail as files fail. */
  interface Look<T> {
    T look() throws IOException;
  }

  /**
   * @param damaged what to refuse the file with when the library stumbles over it
   */
  static <T> T in(UnsafeReason damaged, Look<T> look) {
    return ONLY.looked(damaged, look);
  }

  <T> T looked(UnsafeReason damaged, Look<T> look) {
    CompletableFuture<T> end = new CompletableFuture<>();
    try {
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw FileProblem.busy();
      }
      Thread looking = begun(damaged, look, end);
      try {
        return end.get(longest.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException keepsUsBusy) {
        LOG.warn("FILE-005 a file takes too long to open");
        throw FileProblem.unsafe(UnsafeReason.TOO_SLOW);
      } finally {
        looking.interrupt();
      }
    } catch (ExecutionException refused) {
      throw refused.getCause() instanceof FileProblem problem
          ? problem
          : new IllegalStateException(refused.getCause());
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw FileProblem.busy();
    }
  }

  private <T> Thread begun(UnsafeReason damaged, Look<T> look, CompletableFuture<T> end) {
    Thread looking = new Thread(() -> look(damaged, look, end), "inspection");
    looking.setDaemon(true);
    try {
      looking.start();
    } catch (OutOfMemoryError noThread) {
      places.release();
      throw FileProblem.busy();
    }
    return looking;
  }

  private <T> void look(UnsafeReason damaged, Look<T> look, CompletableFuture<T> end) {
    T seen = null;
    Throwable refused = null;
    try {
      seen = look.look();
    } catch (FileProblem problem) {
      refused = problem;
    } catch (OutOfMemoryError tooMuch) {
      LOG.warn("FILE-001 a file takes more memory to open than there is");
      refused = FileProblem.unsafe(UnsafeReason.TOO_BIG_INSIDE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      refused = FileProblem.unsafe(damaged);
    } catch (Throwable ours) {
      refused = ours;
    } finally {
      places.release();
    }
    if (refused == null) {
      end.complete(seen);
    } else {
      end.completeExceptionally(refused);
    }
  }
}
