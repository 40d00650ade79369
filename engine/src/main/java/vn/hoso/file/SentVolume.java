package vn.hoso.file;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * How much one account may send: two gigabytes at a time, then six megabytes a minute; each file is
 * a megabyte at least. What was sent stays in histories, so nobody gives the room back. Asked
 * outside transactions.
 */
@Component
class SentVolume {

  private static final Limit LIMIT =
      new Limit("megabytes by account", 2_000, Duration.ofSeconds(10));

  private static final long MEGABYTE = 1_000_000;

  private final Throttles throttles;

  SentVolume(Throttles throttles) {
    this.throttles = throttles;
  }

  /**
   * Counts a file, before it is looked at and kept.
   *
   * @param size in bytes
   * @throws FileProblem FILE-009 (429)
   */
  void take(UUID account, long size) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return; // as GivenUpLooks says
    }
    int megabytes = (int) Math.max(1, (size + MEGABYTE - 1) / MEGABYTE);
    long wait = throttles.take(LIMIT, account.toString(), megabytes);
    if (wait > 0) {
      throw FileProblem.tooMuch(wait);
    }
  }
}
