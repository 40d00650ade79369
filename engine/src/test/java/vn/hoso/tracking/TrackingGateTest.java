package vn.hoso.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class TrackingGateTest {

  private static final Instant NOON = Instant.parse("2026-03-03T05:00:00Z");

  @Autowired TrackingGate gate;
  @Autowired HosoClock clock;
  private final String code = UUID.randomUUID().toString();
  private final String office = UUID.randomUUID().toString();

  @BeforeEach
  void stopTheClock() {
    clock.moveTo(NOON);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void ten_wrong_secrets_make_the_guesser_wait_and_not_the_owner_elsewhere() {
    for (int i = 0; i < 10; i++) {
      gate.enter("9.9.9.9" + code, code);
    }
    assertThat(secondsRefused("9.9.9.9" + code, code)).isEqualTo(60);
    assertThat(secondsRefused(office, code)).isZero();

    clock.moveTo(NOON.plusSeconds(60));
    assertThat(secondsRefused("9.9.9.9" + code, code)).isZero();
  }

  @Test
  void who_finds_his_dossier_may_look_as_often_as_he_likes() {
    for (int i = 0; i < 40; i++) {
      gate.enter(office, code);
      gate.found(office, code);
    }
    assertThat(secondsRefused(office, code)).isZero();
  }

  @Test
  void one_who_tries_everything_behind_an_address_shuts_out_nobody_who_has_a_receipt() {
    for (int i = 0; i < 300; i++) {
      gate.enter(office, "code " + i + code);
      assertThat(gate.failed(office).code()).isEqualTo("TRACKING-001");
    }
    gate.enter(office, "one more" + code);
    TrackingProblem refused = gate.failed(office);
    assertThat(refused.code()).isEqualTo("TRACKING-002");
    assertThat(refused.properties()).containsEntry("retryAfter", 1L);

    gate.enter(office, code);
    gate.found(office, code);
    clock.moveTo(NOON.plusSeconds(1));
    assertThat(gate.failed(office).code()).isEqualTo("TRACKING-001");
  }

  private long secondsRefused(String network, String code) {
    TrackingProblem problem =
        catchThrowableOfType(TrackingProblem.class, () -> gate.enter(network, code));
    return problem == null ? 0 : (long) problem.properties().get("retryAfter");
  }
}
