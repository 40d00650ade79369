package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.acts.CancelDecisionRequest;
import vn.hoso.acts.DossierActs;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.workflow.AdmissionWalker.Answer;

/** The body that decided to admit cancels its decision, before and after it is carried out. */
@IntegrationTest
class CancelDecisionTest {

  private static final List<Answer> TO_THE_DECISION =
      Answer.of(
          "prepared",
          "proposed",
          "submitted",
          "received",
          "eligible",
          "admitted",
          "drafted",
          "initialled",
          "signed",
          "numbered",
          "issued");

  private static final List<Answer> AFTER_IT = Answer.of("delivered", "held", "completed");

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired ProcedureWalker anyWalker;
  @Autowired WalkedRoutes routes;
  @Autowired DossierChecks checks;
  @Autowired RolledBack rolledBack;
  @Autowired Dossiers dossiers;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired Histories histories;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_decision_to_admit_is_cancelled_at_every_step_after_it_and_when_all_is_over() {
    Set<String> tried = new HashSet<>();
    UUID dossier = decided();
    for (Answer answer : AFTER_IT) {
      String step = line.current(dossier).stepId();
      cancelled(dossier, step);
      tried.add(step);
      walker.go(dossier, answer);
    }
    checks.hasEnded(dossier);
    cancelled(dossier, Way.END);
    assertThat(tried)
        .containsExactlyInAnyOrder("returnResult", "holdCeremony", "completeMemberFile");
  }

  @Test
  void
      a_recognition_is_cancelled_by_whoever_decided_it_at_every_step_after_it_and_when_all_is_over() {
    WalkedRoute route = routes.of("recognition").get(0);
    UUID dossier = anyWalker.open(route);
    Set<String> tried = new HashSet<>();
    boolean decided = false;
    for (Way way : recognised(route)) {
      decided |= way.stepId().equals("returnResult");
      if (decided) {
        cancelled(dossier, way.stepId());
        tried.add(way.stepId());
      }
      anyWalker.go(dossier, way);
    }
    cancelled(dossier, Way.END);
    assertThat(tried)
        .containsExactlyInAnyOrder(
            "returnResult", "announce", "sendCardList", "obtainCard", "handOverCard");
  }

  /** A short path to the card. */
  private List<Way> recognised(WalkedRoute route) {
    return new Paths(routes.ways(route), false)
        .opening(new HashSet<>(Set.of("handOverCard")))
        .get(0);
  }

  private void cancelled(UUID dossier, String step) {
    CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    WholeDossier seen = states.of(decider, dossier);
    assertThat(seen.actions()).as("at %s", step).contains("cancelDecision");
    Problem refusal =
        rolledBack.attempt(
            () -> acts.cancelDecision(decider, dossier, request(seen.version())),
            () -> {
              checks.hasEnded(dossier);
              assertThat(checks.status(dossier)).isEqualTo(DossierStatus.DECISION_CANCELLED);
              assertThat(line.open(dossier)).isEmpty();
              assertThat(histories.of(decider, dossier))
                  .filteredOn(entry -> entry.kind().equals("DecisionCancelled"))
                  .singleElement()
                  .extracting(HistoryLine::sentence)
                  .isEqualTo("Không đủ tiêu chuẩn.");
              assertThat(states.of(decider, dossier).cancellation().ground())
                  .isEqualTo("WRONG_STANDARD");
            });
    assertThat(refusal).as("at %s", step).isNull();
  }

  @Test
  void what_is_not_decided_yet_is_not_cancelled() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    for (Answer answer : TO_THE_DECISION) {
      CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
      if (dossiers.visible(decider, dossier)) {
        WholeDossier seen = states.of(decider, dossier);
        assertThat(seen.actions()).doesNotContain("cancelDecision");
        assertThat(refusal(decider, dossier, request(seen.version())).code())
            .isEqualTo("DOSSIER-005");
      }
      walker.go(dossier, answer);
    }
  }

  @Test
  void a_refusal_is_not_cancelled() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    AdmissionWalker.TO_THE_REFUSAL.forEach(answer -> walker.go(dossier, answer));
    CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    assertThat(states.of(decider, dossier).actions()).doesNotContain("cancelDecision");
    assertThat(refusal(decider, dossier, request(states.of(decider, dossier).version())).code())
        .isEqualTo("DOSSIER-005");
  }

  @Test
  void only_the_deciding_body_cancels_what_it_decided() {
    UUID dossier = decided();
    for (CurrentUser other :
        List.of(
            line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY),
            line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK),
            line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER))) {
      WholeDossier seen = states.of(other, dossier);
      assertThat(seen.actions()).doesNotContain("cancelDecision");
      assertThat(refusal(other, dossier, request(seen.version())).code()).isEqualTo("DOSSIER-004");
    }
  }

  @Test
  void number_and_day_are_checked_by_field_and_a_stale_screen_is_told() {
    UUID dossier = decided();
    CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    int version = states.of(decider, dossier).version();
    LocalDate today = LocalDate.now(clock);
    assertThat(errors(decider, dossier, "không số", today, version))
        .containsExactly("number pattern");
    assertThat(errors(decider, dossier, "12/QĐ-UBND", today.plusDays(1), version))
        .containsExactly("decidedOn future");
    assertThat(errors(decider, dossier, "12-QĐ/TU", today.minusYears(1), version))
        .containsExactly("decidedOn tooEarly");
    assertThat(refusal(decider, dossier, request(version - 1)).code()).isEqualTo("DOSSIER-006");
  }

  private List<String> errors(
      CurrentUser by, UUID dossier, String number, LocalDate day, int version) {
    Problem refusal =
        refusal(
            by,
            dossier,
            new CancelDecisionRequest(number, day, "WRONG_PERSON", "Nhầm người.", version));
    assertThat(refusal.code()).isEqualTo("DOSSIER-044");
    return refusal.errors().stream().map(each -> each.field() + " " + each.code()).toList();
  }

  private Problem refusal(CurrentUser by, UUID dossier, CancelDecisionRequest request) {
    return catchThrowableOfType(Problem.class, () -> acts.cancelDecision(by, dossier, request));
  }

  private CancelDecisionRequest request(int version) {
    return new CancelDecisionRequest(
        "99-QĐ/TU", LocalDate.now(clock), "WRONG_STANDARD", "Không đủ tiêu chuẩn.", version);
  }

  private UUID decided() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    TO_THE_DECISION.forEach(answer -> walker.go(dossier, answer));
    checks.standsAt(dossier, "returnResult");
    return dossier;
  }
}
