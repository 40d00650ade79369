package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;

/** The case guards its own state: it moves by its verbs alone. */
@WithMocks
class DossierTest {

  private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private final LockedDossier dossier = TestDossier.opened("1", "Lê Văn Thử");

  @Test
  void nothing_of_it_can_be_written_from_outside() {
    assertThat(
            Stream.of(Dossier.class, DossierDays.class, DossierIdentity.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isPrivate(field.getModifiers())))
        .isEmpty();
  }

  @Test
  void a_verb_that_its_status_does_not_allow_is_refused_and_leaves_it_as_it_was() {
    assertThatThrownBy(dossier::received).isInstanceOf(DossierProblem.class);
    assertThatThrownBy(() -> dossier.decided("admitted")).isInstanceOf(DossierProblem.class);
    assertThatThrownBy(() -> dossier.decisionCancelled("cancelled"))
        .isInstanceOf(DossierProblem.class);
    assertThat(dossier.status()).isEqualTo(DossierStatus.DRAFT);
    assertThat(dossier.decidedOutcome()).isNull();
    assertThat(dossier.conditions()).isEmpty();
  }

  @Test
  void what_was_sent_back_before_the_receipt_is_a_draft_again_and_awaits_a_supplement_after_it() {
    dossier.submitted();
    dossier.sentBack(true);
    assertThat(dossier.status()).isEqualTo(DossierStatus.DRAFT);
    dossier.submitted();
    dossier.received();
    dossier.happened(DossierFacts.RECEIPT, DAY, NOW, UUID.randomUUID(), null);
    dossier.sentBack(true);
    assertThat(dossier.status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
  }

  @Test
  void the_reason_said_first_is_the_one_it_ends_for() {
    dossier.endsFor("Chuyển nơi ở");
    dossier.brokenOff(LockedDossier.BreakOff.WITHDRAW, "Lý do của biểu mẫu");
    assertThat(dossier.status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(dossier.endReason()).isEqualTo("Chuyển nơi ở");
  }

  @Test
  void a_corrected_day_holds_tells_what_it_was_and_is_as_old_as_the_first_entry() {
    var step = UUID.randomUUID();
    dossier.happened("meeting", DAY, NOW, UUID.randomUUID(), step);
    dossier.corrected("meeting", DAY.plusDays(1), NOW.plusSeconds(60), UUID.randomUUID());
    dossier.corrected("meeting", DAY.plusDays(2), NOW.plusSeconds(90), UUID.randomUUID());
    var fact = dossier.fact("meeting").orElseThrow();
    assertThat(fact.factDate()).isEqualTo(DAY.plusDays(2));
    assertThat(fact.correctedFrom()).isEqualTo(DAY.plusDays(1));
    assertThat(fact.knownSince()).isEqualTo(NOW);
    assertThat(fact.stepRecordId()).isEqualTo(step);
  }

  @Test
  void what_is_read_of_it_is_a_copy() {
    dossier.known(Map.of("married", true));
    assertThatThrownBy(() -> dossier.conditions().put("married", false))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> dossier.facts().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
