package vn.hoso.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock of HoSo. Days are those of Hanoi whatever the zone of the machine; instants are cut
 * to microseconds, which is what PostgreSQL keeps, so that what was written equals what is read
 * back.
 *
 * <p>Ask for it as {@link Clock}. Only seeding and tests ask for this type, to move it.
 */
public final class HosoClock extends Clock {

  /** The zone in which a day begins and ends. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final boolean movable;
  private final List<Consumer<Optional<Instant>>> listeners = new CopyOnWriteArrayList<>();
  private volatile Instant stoppedAt;

  /**
   * @param movable whether {@link #moveTo} is allowed; false wherever real dossiers are kept
   */
  public HosoClock(boolean movable) {
    this.movable = movable;
  }

  /**
   * Stops the clock at an instant, past or future, until it is moved again or reset.
   *
   * @throws IllegalStateException where the clock may not be moved
   */
  public void moveTo(Instant instant) {
    stop(instant.truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * Lets the clock run with the machine's again.
   *
   * @throws IllegalStateException where the clock may not be moved
   */
  public void reset() {
    stop(null);
  }

  /**
   * Calls a listener after every move, with the instant it stands at, or empty when it runs again.
   */
  public void onMove(Consumer<Optional<Instant>> listener) {
    listeners.add(listener);
  }

  private void stop(Instant instant) {
    if (!movable) {
      throw new IllegalStateException("the clock moves only where hoso.clock.movable is true");
    }
    stoppedAt = instant;
    listeners.forEach(listener -> listener.accept(Optional.ofNullable(instant)));
  }

  @Override
  public Instant instant() {
    Instant stopped = stoppedAt;
    return Objects.requireNonNullElseGet(
        stopped, () -> Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  /** This clock always speaks of Hanoi's days; convert the instant where another zone is meant. */
  @Override
  public Clock withZone(ZoneId zone) {
    if (ZONE.equals(zone)) {
      return this;
    }
    throw new UnsupportedOperationException("days are those of " + ZONE);
  }
}
