package vn.hoso.tracking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of attempts per key, in the memory of this process: a restart forgets them, and each of
 * several nodes counts for itself. The longest unused keys are forgotten first, so strangers cannot
 * fill the memory.
 */
final class Attempts {

  private static final int KEYS_LIMIT = 20_000;

  private record Bucket(double left, Instant at) {}

  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);
  private final int most;
  private final Duration refill;
  private final Clock clock;

  /**
   * @param most attempts in a row
   * @param refill after which one more is let in
   */
  Attempts(int most, Duration refill, Clock clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
  }

  /** Seconds until this key is let in again; 0 where it is let in now. */
  synchronized long wait(String key) {
    double missing = 1 - left(key);
    return missing <= 0 ? 0 : Math.max(1, (long) Math.ceil(missing * refill.toSeconds()));
  }

  synchronized void count(String key) {
    buckets.put(key, new Bucket(left(key) - 1, clock.instant()));
    if (buckets.size() > KEYS_LIMIT) {
      buckets.remove(buckets.keySet().iterator().next());
    }
  }

  synchronized void forget() {
    buckets.clear();
  }

  private double left(String key) {
    Bucket bucket = buckets.get(key);
    if (bucket == null) {
      return most;
    }
    double gained =
        (double) Duration.between(bucket.at(), clock.instant()).toMillis() / refill.toMillis();
    return Math.min(most, bucket.left() + Math.max(0, gained));
  }
}
