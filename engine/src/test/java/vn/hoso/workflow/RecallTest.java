package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.workflow.AdmissionWalker.Answer;

/** What was sent on by mistake is taken back, until a receiver has looked at it. */
@IntegrationTest
class RecallTest {

  /** Where a dossier may be fetched from: nothing was printed or promised on the way there. */
  private static final Set<String> TAKEN_BACK_FROM =
      Set.of(
          "resolveCell",
          "appraiseSection",
          "resolveCommittee",
          "submitDossier",
          "receiveDossier",
          "decideDossier");

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired TestOrganisation organisation;
  @Autowired DossierChecks checks;
  @Autowired CaseFiles files;
  @Autowired Dossiers dossiers;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void every_step_is_taken_back_where_going_back_is_lawful_and_nowhere_else() {
    var taken = new TreeSet<String>();
    UUID dossier = walker.open(AdmissionRoute.WIDEST);
    for (Answer answer : AdmissionWalker.TWICE_THROUGH) {
      StepRecordView sent = line.current(dossier);
      DossierStatus before = checks.status(dossier);
      walker.go(dossier, answer);
      if (line.open(dossier).isEmpty()) {
        break;
      }
      CurrentUser sender = line.worker(steps.get(sent.id()));
      StepRecordView received = line.current(dossier);
      boolean lawful =
          TAKEN_BACK_FROM.contains(received.stepId()) && !answer.outcome().equals("sendBack");
      assertThat(offered(sender, sent.id())).as("after %s", answer).isEqualTo(lawful);
      if (!lawful) {
        assertThat(refusal(sender, sent.id()).code())
            .as("after %s", answer)
            .isEqualTo("DOSSIER-043");
        continue;
      }
      tasks.recall(sender, sent.id());
      checks.standsAt(dossier, sent.stepId());
      assertThat(checks.status(dossier)).as("back at %s", sent.stepId()).isEqualTo(before);
      assertThat(steps.get(received.id()).cancelled()).isTrue();
      assertThat(steps.get(sent.id()).completedAt()).isNotNull();
      taken.add(received.stepId());
      walker.go(dossier, answer);
      checks.standsAt(dossier, received.stepId());
    }
    checks.hasEnded(dossier);
    assertThat(taken).isEqualTo(new TreeSet<>(TAKEN_BACK_FROM));
    assertThat(histories.of(line.holder(steps.of(dossier).get(0).positionId()), dossier))
        .filteredOn(entry -> entry.kind().equals("WorkRecalled"))
        .hasSizeGreaterThanOrEqualTo(TAKEN_BACK_FROM.size());
  }

  @Test
  void on_a_short_route_the_handing_in_leads_back_to_the_cells_meeting() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    walker.go(dossier, "prepared", null);
    StepRecordView meeting = line.current(dossier);
    walker.go(dossier, "proposed", null);
    checks.standsAt(dossier, "submitDossier");
    tasks.recall(line.worker(steps.get(meeting.id())), meeting.id());
    checks.standsAt(dossier, "resolveCell");
  }

  @Test
  void what_a_receiver_has_read_is_not_taken_back_and_the_refusal_says_who_and_when() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    CurrentUser sender = line.worker(steps.get(sent.id()));
    CurrentUser clerk = line.holder(line.current(dossier).positionId());
    assertThat(offered(sender, sent.id())).isTrue();
    assertThat(recallable(sender, dossier)).containsExactly(sent.id());

    files.view(clerk, dossier);

    assertThat(offered(sender, sent.id())).isFalse();
    assertThat(recallable(sender, dossier)).isEmpty();
    Problem refusal = refusal(sender, sent.id());
    assertThat(refusal.code()).isEqualTo("DOSSIER-042");
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.properties())
        .containsEntry("openedBy", clerk.fullName())
        .containsEntry("openedAt", clock.instant());
  }

  @Test
  void what_a_receiver_has_claimed_is_not_taken_back() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    StepRecordView claimed = line.claim(dossier);
    Problem refusal = refusal(line.worker(steps.get(sent.id())), sent.id());
    assertThat(refusal.code()).isEqualTo("DOSSIER-042");
    assertThat(refusal.properties()).containsEntry("openedBy", claimed.holderName());
  }

  @Test
  void whoever_else_looks_at_it_hinders_nothing() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    CurrentUser sender = line.worker(steps.get(sent.id()));
    files.view(sender, dossier);
    files.view(line.holder(line.current(dossier).unitId(), Role.UNIT_HEAD), dossier);
    assertThat(offered(sender, sent.id())).isTrue();
  }

  @Test
  void only_who_sent_it_on_takes_it_back() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    CurrentUser colleague =
        organisation.holder(
            line.cell(AdmissionRoute.FROM_208_CELL_OF_PROVINCE.place()), Role.SECRETARY);
    CurrentUser stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(refusal(colleague, sent.id()).code()).isEqualTo("DOSSIER-004");
    assertThat(refusal(stranger, sent.id()).code()).isEqualTo("DOSSIER-009");
  }

  @Test
  void the_receivers_row_goes_and_the_senders_comes_over_http() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    CurrentUser sender = line.worker(steps.get(sent.id()));
    UUID received = line.current(dossier).id();
    var client = organisation.signedIn(port, sender);
    var answer = client.post("/api/work-items/" + sent.id() + "/recall", Map.of());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("id").asString()).isEqualTo(sent.id().toString());
    checks.standsAt(dossier, "submitDossier");
    assertThat(client.get("/api/work-items/" + received).code()).isEqualTo("TASK-004");
    assertThat(client.post("/api/work-items/" + sent.id() + "/recall", Map.of()).code())
        .isEqualTo("DOSSIER-043");
    assertThat(histories.of(sender, dossier))
        .extracting(HistoryLine::kind)
        .contains("DossierSubmitted", "WorkRecalled");
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  @Test
  void every_line_of_it_names_the_recaller_in_the_position_he_sent_it_on_in() {
    UUID dossier = submitted();
    StepRecordView sent = sent(dossier);
    CurrentUser sender = line.worker(sent);
    tasks.recall(sender, sent.id());
    var lines = histories.of(sender, dossier);
    var his = label(lines, "WorkRecalled");
    assertThat(label(lines, "DossierSubmitted")).isEqualTo(his).isNotBlank();
    assertThat(label(lines, "StepCancelled")).isEqualTo(his);
  }

  private static String label(List<HistoryLine> lines, String kind) {
    return lines.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .positionLabel();
  }

  private UUID submitted() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    List.of("prepared", "proposed", "submitted")
        .forEach(outcome -> walker.go(dossier, outcome, null));
    return dossier;
  }

  /** The step completed last. */
  private StepRecordView sent(UUID dossier) {
    return steps.lastCompleted(dossier).orElseThrow();
  }

  private boolean offered(CurrentUser by, UUID taskId) {
    return tasks.get(by, taskId).actions().contains(TaskAction.RECALL);
  }

  private List<UUID> recallable(CurrentUser by, UUID dossier) {
    return files.view(by, dossier).steps().stream()
        .filter(step -> step.actions().contains("recall"))
        .map(DossierView.StepView::id)
        .toList();
  }

  private Problem refusal(CurrentUser by, UUID taskId) {
    return catchThrowableOfType(Problem.class, () -> tasks.recall(by, taskId));
  }
}
