package vn.hoso.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.shared.HosoClock;

class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  private final HosoClock clock = new HosoClock(true);
  private final Throttle throttle = new Throttle(clock);

  @BeforeEach
  void stopTheClock() {
    clock.moveTo(NOON);
  }

  @Test
  void the_sixth_attempt_for_a_username_waits_whatever_its_address() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("ha", "10.0.0." + i);
    }
    assertThat(secondsRefused("ha", "10.0.0.9")).isEqualTo(900);
    assertThatCode(() -> throttle.attempt("son", "10.0.0.9")).doesNotThrowAnyException();
  }

  @Test
  void the_twenty_first_attempt_from_an_address_waits_whatever_the_username() {
    for (int i = 0; i < 20; i++) {
      throttle.attempt("user" + i, "10.0.0.1");
    }
    assertThat(secondsRefused("another", "10.0.0.1")).isEqualTo(900);
    assertThatCode(() -> throttle.attempt("another", "10.0.0.2")).doesNotThrowAnyException();
  }

  @Test
  void the_wait_ends_when_the_first_failure_is_fifteen_minutes_old() {
    throttle.attempt("ha", "10.0.0.1");
    clock.moveTo(NOON.plusSeconds(600));
    for (int i = 0; i < 4; i++) {
      throttle.attempt("ha", "10.0.0.1");
    }
    assertThat(secondsRefused("ha", "10.0.0.1")).isEqualTo(300);
    clock.moveTo(NOON.plusSeconds(899));
    assertThat(secondsRefused("ha", "10.0.0.1")).isEqualTo(1);
    clock.moveTo(NOON.plusSeconds(900));
    assertThatCode(() -> throttle.attempt("ha", "10.0.0.1")).doesNotThrowAnyException();
    assertThat(secondsRefused("ha", "10.0.0.1")).as("the other four still count").isPositive();
  }

  @Test
  void a_success_forgets_the_failures_of_the_username_but_not_those_of_the_address() {
    for (int i = 0; i < 4; i++) {
      throttle.attempt("ha", "10.0.0.1");
    }
    throttle.attempt("ha", "10.0.0.1");
    throttle.succeeded("ha", "10.0.0.1");
    for (int i = 0; i < 5; i++) {
      throttle.attempt("ha", "10.0.0.2");
    }
    for (int i = 0; i < 16; i++) {
      throttle.attempt("guess" + i, "10.0.0.1");
    }
    assertThat(secondsRefused("guess", "10.0.0.1")).isPositive();
  }

  @Test
  void a_refused_attempt_does_not_lengthen_the_wait() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("ha", "10.0.0.1");
    }
    clock.moveTo(NOON.plusSeconds(890));
    assertThat(secondsRefused("ha", "10.0.0.1")).isEqualTo(10);
    clock.moveTo(NOON.plusSeconds(900));
    assertThatCode(() -> throttle.attempt("ha", "10.0.0.1")).doesNotThrowAnyException();
  }

  private long secondsRefused(String username, String address) {
    SignInProblem problem =
        catchThrowableOfType(SignInProblem.class, () -> throttle.attempt(username, address));
    assertThat(problem).isNotNull();
    assertThat(problem.code()).isEqualTo("SIGNIN-002");
    assertThat(problem.status()).isEqualTo(429);
    return (long) problem.properties().get("retryAfter");
  }
}
