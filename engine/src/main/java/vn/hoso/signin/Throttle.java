package vn.hoso.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts per username and per address. An attempt is counted before the password is
 * looked at and taken back when it was right, so that a volley of parallel guesses gains nothing.
 */
@Component
class Throttle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_USERNAME = 5;
  private static final int PER_ADDRESS = 20;

  /** Beyond this many names and addresses the old ones are swept before another is added. */
  private static final int SWEEP_AT = 10_000;

  private final Map<String, Deque<Instant>> failures = new HashMap<>();
  private final Clock clock;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts an attempt.
   *
   * @throws SignInProblem {@code SIGNIN-002} where there were too many
   */
  synchronized void attempt(String username, String address) {
    Instant now = clock.instant();
    sweep(now);
    long wait =
        Math.max(
            secondsToWait(byUsername(username), PER_USERNAME, now),
            secondsToWait(byAddress(address), PER_ADDRESS, now));
    if (wait > 0) {
      throw SignInProblem.tooManyAttempts(wait);
    }
    of(byUsername(username)).addLast(now);
    of(byAddress(address)).addLast(now);
  }

  /** Forgets the username's failures; of the address only this attempt, others may be guessing. */
  synchronized void succeeded(String username, String address) {
    failures.remove(byUsername(username));
    of(byAddress(address)).pollLast();
  }

  private long secondsToWait(String key, int allowed, Instant now) {
    Deque<Instant> attempts = of(key);
    drop(attempts, now);
    if (attempts.size() < allowed) {
      return 0;
    }
    return Math.max(1, Duration.between(now, attempts.peekFirst().plus(WINDOW)).toSeconds());
  }

  private void sweep(Instant now) {
    if (failures.size() > SWEEP_AT) {
      failures.values().forEach(attempts -> drop(attempts, now));
      failures.values().removeIf(Deque::isEmpty);
    }
  }

  private static void drop(Deque<Instant> attempts, Instant now) {
    while (!attempts.isEmpty() && !attempts.peekFirst().plus(WINDOW).isAfter(now)) {
      attempts.removeFirst();
    }
  }

  private Deque<Instant> of(String key) {
    return failures.computeIfAbsent(key, absent -> new ArrayDeque<>());
  }

  private static String byUsername(String username) {
    return "username " + username;
  }

  private static String byAddress(String address) {
    return "address " + address;
  }
}
