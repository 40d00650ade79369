package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.Fingerprint;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.acts.DossierActs;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** Dossier, process, work items and history commit together or not at all, wherever it breaks. */
@IntegrationTest
class FaultsTest {

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired Tasks tasks;
  @Autowired Fingerprint fingerprint;
  @Autowired HosoClock clock;

  @BeforeEach
  void aWorkingDay() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitDossier", "receiveDossier", "decideDossier", "issuePaper"})
  void a_completion_that_breaks_at_any_statement_or_at_commit_leaves_nothing(String stepId) {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    StepRecordView step = line.advanceTo(dossier, stepId);
    CurrentUser by = line.worker(step);
    StepRecordView held = step.holderId() == null ? tasks.claim(by, step.id()) : step;
    line.uploadMissing(by, dossier);
    CompleteRequest request = line.request(held, AdmissionLine.happy(stepId), null);
    assertAllOrNothing(() -> tasks.complete(by, step.id(), request));
    assertThat(line.open(dossier)).isNotEmpty().doesNotContain(stepId);
  }

  @Test
  void a_claim_and_a_release_that_break_anywhere_leave_nothing() {
    StepRecordView step = line.current(line.open(line.cell(Place.UNDER_PROVINCE)));
    CurrentUser by = line.holder(step.positionId());
    assertAllOrNothing(() -> tasks.claim(by, step.id()));
    assertAllOrNothing(() -> tasks.release(by, step.id()));
  }

  @Test
  void a_withdrawal_that_breaks_anywhere_leaves_nothing() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.claim(dossier);
    assertAllOrNothing(() -> line.withdraw(dossier));
    assertThat(line.open(dossier)).isEmpty();
  }

  @Test
  void
      branches_that_break_where_they_part_where_one_is_passed_over_or_where_they_join_leave_nothing() {
    line.cell(Place.UNDER_SECTION);
    var cell = line.cell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    List.of("written", "taken").forEach(outcome -> walker.go(dossier, outcome, null));
    completes(line.current(dossier), "consult");
    assertThat(line.open(dossier))
        .containsExactlyInAnyOrder("askBodies", "askBodies", "verifyMatter");

    completes(line.openSteps(dossier).get(0), "agreed");
    clock.moveTo(clock.instant().plus(Duration.ofDays(20)));
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    int version = states.of(lead, dossier).version();
    assertAllOrNothing(() -> acts.closeConsultation(lead, dossier, "Đã đôn đốc.", version));
    assertThat(line.open(dossier)).containsExactly("verifyMatter");

    completes(line.current(dossier), "verified");
    assertThat(line.open(dossier)).containsExactly("weighAnswers");
  }

  @Test
  void the_last_of_the_items_of_a_step_that_breaks_anywhere_leaves_nothing() {
    line.cell(Place.UNDER_SECTION);
    var cell = line.cell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    List.of("written", "taken", "consult").forEach(each -> walker.go(dossier, each, null));
    line.openSteps(dossier)
        .forEach(each -> done(each, each.stepId().equals("askBodies") ? "agreed" : "verified"));
    done(line.current(dossier), "weighed");
    done(line.openSteps(dossier).get(0), "fit");

    completes(line.current(dossier), "unfit");
    assertThat(line.open(dossier)).containsExactly("decideMatter");
  }

  private void done(StepRecordView open, String outcome) {
    CurrentUser by = line.worker(open);
    StepRecordView held = tasks.claim(by, open.id());
    tasks.complete(by, held.id(), line.request(held, outcome, null));
  }

  private void completes(StepRecordView open, String outcome) {
    CurrentUser by = line.worker(open);
    StepRecordView held = tasks.claim(by, open.id());
    CompleteRequest request = line.request(held, outcome, null);
    assertAllOrNothing(() -> tasks.complete(by, held.id(), request));
  }

  @Test
  void the_probe_bites() {
    AtomicBoolean ran = new AtomicBoolean();
    assertThatThrownBy(() -> StatementProbe.failAt(1, fingerprint::take))
        .isInstanceOf(RuntimeException.class);
    assertThat(StatementProbe.failAt(1, () -> ran.set(true))).isFalse();
    assertThat(ran).isTrue();
  }

  /**
   * Breaks the act at its first statement, its second, … until none is left to break at; then it
   * has happened.
   */
  private void assertAllOrNothing(Runnable act) {
    Map<String, String> before = fingerprint.take();
    assertThat(breaks(done -> done.set(StatementProbe.failAtCommit(act)))).isTrue();
    assertThat(fingerprint.take()).as("after a failed commit").isEqualTo(before);
    int statements = 0;
    int n = 1;
    while (breaksAt(n, act)) {
      assertThat(fingerprint.take()).as("after a failure at statement " + n).isEqualTo(before);
      statements = n++;
    }
    assertThat(statements).as("statements of the act").isGreaterThan(4);
    assertThat(fingerprint.take()).as("after the act").isNotEqualTo(before);
  }

  private static boolean breaksAt(int n, Runnable act) {
    return breaks(done -> done.set(StatementProbe.failAt(n, act)));
  }

  /**
   * Whether the failure was ordered in time to be met; an act that met one must not pretend to have
   * worked.
   */
  private static boolean breaks(java.util.function.Consumer<AtomicBoolean> attempt) {
    AtomicBoolean met = new AtomicBoolean();
    Throwable thrown = catchThrowable(() -> attempt.accept(met));
    assertThat(met.get()).as("a failure that was swallowed").isFalse();
    return thrown != null;
  }
}
