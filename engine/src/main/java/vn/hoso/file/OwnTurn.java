package vn.hoso.file;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Of what one account sends, one file at a time is looked at here: who sends many waits for
 * himself, and there is a place for the others.
 */
final class OwnTurn {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Map<UUID, Semaphore> turns = new ConcurrentHashMap<>();

  /**
   * @throws FileProblem FILE-005 (503) where what he sent before takes too long
   */
  <T> T in(UUID account, Supplier<T> look) {
    Semaphore turn = turns.computeIfAbsent(account, first -> new Semaphore(1, true));
    try {
      if (!turn.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw FileProblem.busy();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw FileProblem.busy();
    }
    try {
      return look.get();
    } finally {
      turn.release();
      turns.computeIfPresent(account, (same, last) -> last.hasQueuedThreads() ? last : null);
    }
  }
}
