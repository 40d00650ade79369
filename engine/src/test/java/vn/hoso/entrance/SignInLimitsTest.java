package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class SignInLimitsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  @Autowired SignInLimits limits;
  @Autowired HosoClock clock;
  private final String ha = "ha" + UUID.randomUUID();
  private final String net = UUID.randomUUID().toString();

  @BeforeEach
  void stopTheClock() {
    clock.moveTo(NOON);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_sixth_failure_for_an_account_from_one_address_waits_and_no_other_address_does() {
    fail(ha, net + 1, 5);
    assertThat(secondsRefused(ha, net + 1)).isEqualTo(180);
    assertThat(secondsRefused(ha, net + 2)).as("the owner, elsewhere").isZero();
    assertThat(secondsRefused("son" + ha, net + 1)).as("another, beside him").isZero();
  }

  @Test
  void one_more_is_let_in_each_three_minutes_and_a_refusal_does_not_lengthen_the_wait() {
    fail(ha, net, 5);
    clock.moveTo(NOON.plusSeconds(170));
    assertThat(secondsRefused(ha, net)).isEqualTo(10);
    clock.moveTo(NOON.plusSeconds(180));
    fail(ha, net, 1);
    assertThat(secondsRefused(ha, net)).isEqualTo(180);
  }

  @Test
  void a_known_browser_is_counted_for_itself_alone() {
    fail(ha, net, 5);
    for (int i = 0; i < 5; i++) {
      limits.begin(ha, net, Optional.of("mark"));
    }
    SignInProblem refused =
        catchThrowableOfType(SignInProblem.class, () -> limits.begin(ha, net, Optional.of("mark")));
    assertThat(refused.code()).isEqualTo("SIGNIN-002");
    assertThat(refused.status()).isEqualTo(429);
    limits.begin(ha, net, Optional.of("another mark"));
  }

  @Test
  void guessed_at_from_everywhere_an_unknown_address_still_has_one_attempt() {
    for (int i = 0; i < 50; i++) {
      fail(ha, net + i, 1);
    }
    fail(ha, net + "owner", 1);
    assertThat(secondsRefused(ha, net + "owner")).isEqualTo(900);
    assertThat(secondsRefused("son" + ha, net + "owner")).as("another account").isZero();
  }

  @Test
  void a_success_forgets_the_failures_of_account_and_address_and_counts_nowhere() {
    for (int i = 0; i < 30; i++) {
      fail(ha, net, 1);
      limits.begin(ha, net, Optional.empty()).succeeded();
    }
    fail(ha, net, 1);
    assertThat(secondsRefused(ha, net)).as("the account is guessed at no more than so").isZero();
  }

  @Test
  void three_hundred_failures_from_one_address_make_strangers_there_wait_a_second() {
    for (int i = 0; i < 300; i++) {
      fail("guess" + i + ha, net, 1);
    }
    assertThat(secondsRefused(ha, net)).isEqualTo(1);
    limits.begin(ha, net, Optional.of("mark")).succeeded();
    clock.moveTo(NOON.plusSeconds(1));
    limits.begin(ha, net, Optional.empty()).succeeded();
  }

  private void fail(String username, String network, int times) {
    for (int i = 0; i < times; i++) {
      limits.begin(username, network, Optional.empty());
    }
  }

  private long secondsRefused(String username, String network) {
    SignInProblem problem =
        catchThrowableOfType(
            SignInProblem.class, () -> limits.begin(username, network, Optional.empty()));
    return problem == null ? 0 : (long) problem.properties().get("retryAfter");
  }
}
