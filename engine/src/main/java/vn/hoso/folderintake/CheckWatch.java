package vn.hoso.folderintake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets one upload be looked into at a time, for no longer than it may take: what a stranger wrote
 * keeps neither the request nor the others.
 */
@Component
class CheckWatch {

  /** Whoever comes second waits that long. */
  private static final long WAIT_SECONDS = 10;

  /** Deep models are walked down by methods that call themselves. */
  private static final long STACK = 16L * 1024 * 1024;

  private final Semaphore one = new Semaphore(1);
  private final Duration most;

  CheckWatch(UploadBounds bounds) {
    this.most = bounds.checkTime();
  }

  /**
   * @throws UploadProblem UPLOAD-005 (422) where it takes longer, UPLOAD-009 (409) while another is
   *     looked into
   */
  <T> T within(Supplier<T> check) {
    try {
      if (!one.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw UploadProblem.busy();
      }
      return started(check).get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw UploadProblem.tooLong();
    } catch (ExecutionException failed) {
      throw thrown(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw UploadProblem.busy();
    }
  }

  /** The next may begin once it has ended, in time or not. */
  private <T> CompletableFuture<T> started(Supplier<T> check) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(check.get());
              } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
              } finally {
                one.release();
              }
            },
            "check of an upload",
            STACK);
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return UploadProblem.tooLong();
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(cause);
  }
}
