package vn.hoso.workflow;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.acts.DossierActs;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Withdrawing and stopping tried at every step, before and after the receipt. */
@IntegrationTest
class BreakingOffTest {

  private static final Set<String> BEFORE_HANDING_IN =
      Set.of(
          "prepareDossier", "resolveCell", "appraiseSection", "resolveCommittee", "submitDossier");

  /** Handed in, the dossier lies with an office also before it is received. */
  private static final Set<String> HANDED_IN =
      Set.of(
          "receiveDossier",
          "appraiseDossier",
          "supplyDocuments",
          "decideDossier",
          "draftPaper",
          "initialPaper",
          "signPaper",
          "numberPaper",
          "issuePaper");

  private static final Set<String> UNDECIDED =
      Stream.of(BEFORE_HANDING_IN, HANDED_IN).flatMap(Set::stream).collect(toUnmodifiableSet());

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired DossierChecks checks;
  @Autowired RolledBack rolledBack;
  @Autowired Dossiers dossiers;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired HosoClock clock;

  private final Set<String> tried = new HashSet<>();

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_cell_withdraws_at_every_step_until_the_decision_and_never_after_it() {
    everywhere(this::withdraws);
  }

  @Test
  void the_decider_stops_what_was_handed_in_until_the_decision_and_never_after_it() {
    everywhere(this::stops);
  }

  private interface Attempt {
    void at(UUID dossierId, String stepId, boolean received);
  }

  private void everywhere(Attempt attempt) {
    UUID dossier = walker.open(AdmissionRoute.WIDEST);
    boolean received = false;
    for (var answer : AdmissionWalker.TWICE_THROUGH) {
      at(dossier, received, attempt);
      walker.go(dossier, answer);
      received |= answer.outcome().equals("received");
    }
    attempt.at(dossier, Way.END, received);
    UUID refused = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    AdmissionWalker.TO_THE_REFUSAL.forEach(answer -> walker.go(refused, answer));
    at(refused, true, attempt);
    assertThat(tried).hasSize(UNDECIDED.size() + 4 + 6);
  }

  private void at(UUID dossier, boolean received, Attempt attempt) {
    String step = line.current(dossier).stepId();
    attempt.at(dossier, step, received);
    tried.add(step + received);
    checks.standsAt(dossier, step);
  }

  private void withdraws(UUID dossier, String step, boolean received) {
    CurrentUser secretary = line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
    WholeDossier seen = states.of(secretary, dossier);
    boolean lawful = UNDECIDED.contains(step);
    assertThat(seen.actions().contains("withdraw")).as("withdraw at %s", step).isEqualTo(lawful);
    Problem refusal =
        rolledBack.attempt(
            () -> acts.withdraw(secretary, dossier, "Xin rút.", seen.version()),
            () -> ended(dossier, DossierStatus.WITHDRAWN));
    assertThat(code(refusal)).as("withdraw at %s", step).isEqualTo(expected(lawful, step));
  }

  private void stops(UUID dossier, String step, boolean received) {
    CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    boolean lawful = HANDED_IN.contains(step) || received && UNDECIDED.contains(step);
    int version =
        states.of(line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY), dossier).version();
    if (dossiers.visible(decider, dossier)) {
      assertThat(states.of(decider, dossier).actions().contains("stop"))
          .as("stop at %s", step)
          .isEqualTo(lawful);
    }
    Problem refusal =
        rolledBack.attempt(
            () -> acts.stop(decider, dossier, "Có đơn tố cáo.", version),
            () -> ended(dossier, DossierStatus.STOPPED));
    assertThat(code(refusal)).as("stop at %s", step).isEqualTo(expected(lawful, step));
  }

  private void ended(UUID dossier, DossierStatus status) {
    assertThat(checks.status(dossier)).isEqualTo(status);
    assertThat(line.open(dossier)).isEmpty();
    checks.hasEnded(dossier);
  }

  /** Done, not possible now, over. */
  private static String expected(boolean lawful, String step) {
    return lawful ? "done" : step.equals(Way.END) ? "DOSSIER-008" : "DOSSIER-005";
  }

  private static String code(Problem refusal) {
    return refusal == null ? "done" : refusal.code();
  }
}
