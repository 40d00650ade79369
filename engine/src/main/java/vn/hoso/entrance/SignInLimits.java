package vn.hoso.entrance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * Slows guessing without shutting the owner out. An attempt is counted before the password is
 * looked at and given back when it was right, so that a volley of parallel guesses gains nothing.
 *
 * <ul>
 *   <li>Account and address: 5 in a row, then one each 3 minutes, which is 485 on the first day. So
 *       guesses made elsewhere cost the owner nothing.
 *   <li>A browser he has signed in from before is counted for itself, in place of its address: who
 *       guesses beside him, behind the same address, does not shut him out.
 *   <li>Account, over all addresses: 50 in a row, then one each 5 minutes. Beyond that an address
 *       nobody knows has one attempt each 15 minutes instead of five: the right password gets in at
 *       once, and a thousand addresses have 96,000 guesses a day. The weakest password that is
 *       taken ({@link CommonPasswords}) stands behind 300 million: nine years.
 *   <li>Address, over all accounts: 300 in a row, then one each second, since an address is an
 *       office, not a person; known browsers are not counted. That is 86,700 a day at all accounts
 *       together, and what bounds the hashing one caller can ask for.
 * </ul>
 */
@Component
class SignInLimits {

  private static final Limit PAIR =
      new Limit("sign-in by account and address", 5, Duration.ofMinutes(3));
  private static final Limit DEVICE =
      new Limit("sign-in by account and browser", 5, Duration.ofMinutes(3));
  private static final Limit ACCOUNT = new Limit("sign-in by account", 50, Duration.ofMinutes(5));
  private static final Limit LAST =
      new Limit("sign-in by account under attack", 1, Duration.ofMinutes(15));
  private static final Limit ADDRESS = new Limit("sign-in by address", 300, Duration.ofSeconds(1));
  private static final Limit CURRENT = new Limit("current password", 5, Duration.ofMinutes(3));

  private final Throttles throttle;

  SignInLimits(Throttles throttle) {
    this.throttle = throttle;
  }

  private record Taken(Limit limit, String key) {}

  /** An attempt that was let in, to be given back where the password was right. */
  final class Attempt {

    private final List<Taken> taken = new ArrayList<>();

    /** The pair's failures are forgotten; of what others count on, only this attempt. */
    void succeeded() {
      Taken own = taken.get(taken.size() - 1);
      throttle.forget(own.limit(), own.key());
      back(taken.subList(0, taken.size() - 1));
    }

    private boolean take(Limit limit, String key) {
      boolean letIn = throttle.take(limit, key) == 0;
      if (letIn) {
        taken.add(new Taken(limit, key));
      }
      return letIn;
    }

    /** Refuses; a refused attempt does not lengthen any wait. */
    private void require(Limit limit, String key) {
      long wait = throttle.take(limit, key);
      if (wait > 0) {
        back(taken);
        throw SignInProblem.tooManyAttempts(wait);
      }
      taken.add(new Taken(limit, key));
    }

    private void back(List<Taken> counted) {
      counted.forEach(each -> throttle.giveBack(each.limit(), each.key()));
    }
  }

  /**
   * Counts an attempt.
   *
   * @param device the mark of a browser that is known for the account
   * @throws SignInProblem {@code SIGNIN-002} where there were too many
   */
  Attempt begin(String username, String network, Optional<String> device) {
    Attempt attempt = new Attempt();
    if (device.isPresent()) {
      attempt.require(DEVICE, username + "\0" + device.get());
      return attempt;
    }
    attempt.require(ADDRESS, network);
    boolean quiet = attempt.take(ACCOUNT, username);
    attempt.require(quiet ? PAIR : LAST, username + "\0" + network);
    return attempt;
  }

  /**
   * Of somebody who is signed in and says his password once more: nobody else is counted with him.
   */
  Attempt again(String username) {
    Attempt attempt = new Attempt();
    attempt.require(CURRENT, username);
    return attempt;
  }
}
