package vn.hoso.tracking;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * Slows lookups that find nothing; what is found costs nothing, so that a family that reloads the
 * page, and the many behind one address of an office, are never shut out.
 *
 * <ul>
 *   <li>Code and address: 10 wrong in a row, then one each minute, whether the code exists or not.
 *       So guesses made elsewhere do not close a receipt to its owner.
 *   <li>Address, over all codes: 300 wrong in a row, then one each second. Beyond that a wrong
 *       lookup is answered with the time to wait; the right one is still answered.
 * </ul>
 *
 * A secret has 59 bits, some 6 × 10<sup>17</sup>: a million addresses that guess at one code for a
 * year, each 1,440 times a day, come upon it with a chance of one in a million. The limits keep the
 * machine for those who look something up; they are not what keeps the secret.
 */
@Component
class TrackingGate {

  private static final Limit PAIR =
      new Limit("tracking by code and address", 10, Duration.ofMinutes(1));
  private static final Limit ADDRESS = new Limit("tracking by address", 300, Duration.ofSeconds(1));

  private final Throttles throttle;

  TrackingGate(Throttles throttle) {
    this.throttle = throttle;
  }

  /**
   * Counts a lookup.
   *
   * @throws TrackingProblem TRACKING-002 (429)
   */
  void enter(String network, String code) {
    long wait = throttle.take(PAIR, code + "\0" + network);
    if (wait > 0) {
      throw TrackingProblem.tooMany(wait);
    }
  }

  /** It was none that is limited. */
  void found(String network, String code) {
    throttle.giveBack(PAIR, code + "\0" + network);
  }

  /** What whoever found nothing is told. */
  TrackingProblem failed(String network) {
    long wait = throttle.take(ADDRESS, network);
    return wait > 0 ? TrackingProblem.tooMany(wait) : TrackingProblem.notFound();
  }
}
