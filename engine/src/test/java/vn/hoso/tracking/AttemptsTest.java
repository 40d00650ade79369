package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hoso.shared.HosoClock;

class AttemptsTest {

  private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

  private final HosoClock clock = clock();
  private final Attempts attempts = new Attempts(3, Duration.ofSeconds(10), clock);

  @Test
  void so_many_in_a_row_are_let_in_and_then_one_after_each_pause() {
    for (int i = 0; i < 3; i++) {
      assertThat(attempts.wait("a")).isZero();
      attempts.count("a");
    }
    assertThat(attempts.wait("a")).isEqualTo(10);

    clock.moveTo(START.plusSeconds(4));
    assertThat(attempts.wait("a")).isEqualTo(6);

    clock.moveTo(START.plusSeconds(10));
    assertThat(attempts.wait("a")).isZero();
    attempts.count("a");
    assertThat(attempts.wait("a")).isEqualTo(10);
  }

  @Test
  void one_key_does_not_pay_for_another() {
    for (int i = 0; i < 5; i++) {
      attempts.count("a");
    }
    assertThat(attempts.wait("b")).isZero();
  }

  @Test
  void a_long_rest_fills_the_bucket_and_no_more() {
    attempts.count("a");
    clock.moveTo(START.plus(Duration.ofDays(3)));
    for (int i = 0; i < 3; i++) {
      attempts.count("a");
    }
    assertThat(attempts.wait("a")).isPositive();
  }

  @Test
  void a_clock_set_back_lets_nobody_in_early() {
    for (int i = 0; i < 3; i++) {
      attempts.count("a");
    }
    clock.moveTo(START.minus(Duration.ofDays(1)));
    assertThat(attempts.wait("a")).isEqualTo(10);
  }

  @Test
  void strangers_with_many_keys_push_out_the_oldest_ones_only() {
    for (int i = 0; i < 3; i++) {
      attempts.count("old");
    }
    for (int i = 0; i < 20_000; i++) {
      attempts.count("stranger " + i);
    }
    assertThat(attempts.wait("old")).as("forgotten").isZero();
    assertThat(attempts.wait("stranger 19999")).isZero();
  }

  private static HosoClock clock() {
    var clock = new HosoClock(true);
    clock.moveTo(START);
    return clock;
  }
}
