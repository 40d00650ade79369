package vn.hoso.tracking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets so many lookups in and no more. Per address every one counts: 30 in a row, then one every 10
 * seconds. Per code only the failed ones count, whether the code exists or not: 10 in a row, then
 * one every minute. With a secret of 59 bits that leaves guessing no chance, and a family that
 * reloads the page is not shut out.
 */
@Component
class TrackingGate {

  private final Attempts addresses;
  private final Attempts codes;

  TrackingGate(Clock clock) {
    this.addresses = new Attempts(30, Duration.ofSeconds(10), clock);
    this.codes = new Attempts(10, Duration.ofMinutes(1), clock);
  }

  /**
   * @throws TrackingProblem TRACKING-002 (429)
   */
  void enter(String address, String code) {
    long wait = Math.max(addresses.wait(address), codes.wait(code));
    if (wait > 0) {
      throw TrackingProblem.tooMany(wait);
    }
    addresses.count(address);
  }

  void failed(String code) {
    codes.count(code);
  }

  void forget() {
    addresses.forget();
    codes.forget();
  }
}
