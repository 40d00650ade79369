package vn.hoso.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.DossierActs;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.Task;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** An official acts for a cell nobody of which can sign in, and says so everywhere. */
@IntegrationTest
class OnBehalfTest {

  private static final Instant MONDAY = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired Openings openings;
  @Autowired DossierActs acts;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Units units;
  @Autowired Histories histories;
  @Autowired CaseFiles files;
  @Autowired Inbox inbox;
  @Autowired HosoClock clock;

  private UnitView cell;
  private CurrentUser clerk;

  @BeforeEach
  void a_cell_without_an_account() {
    clock.moveTo(MONDAY);
    cell = line.newCell(Place.UNDER_PROVINCE);
    line.holder(cell.id(), Role.SECRETARY);
    var office =
        units.withDuty(organisation.province().id(), UnitDuty.INTAKE, LocalDate.now(clock));
    clerk = organisation.holder(office, Role.INTAKE_CLERK);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_intake_clerk_opens_claims_and_completes_for_the_cell() {
    var dossier = open(clerk);
    assertThat(state(clerk, dossier).openedOnBehalfBy()).isEqualTo(clerk.officialId());
    var step = line.current(dossier);
    assertThat(step.holderId()).as("his at once").isEqualTo(clerk.officialId());

    var claimed = tasks.claim(clerk, step.id());
    assertThat(claimed.onBehalf()).isTrue();
    assertThat(offered(clerk, step.id())).contains(TaskAction.COMPLETE, TaskAction.RELEASE);
    var done = tasks.complete(clerk, step.id(), line.request(claimed, "prepared", null));

    assertThat(done.onBehalf()).isTrue();
    assertThat(done.completedBy()).isEqualTo(clerk.officialId());
    assertThat(line.open(dossier)).containsExactly("resolveCell");
    assertThat(histories.of(clerk, dossier))
        .filteredOn(
            entry ->
                entry.kind().equals("DossierOpened")
                    || entry.kind().equals("WorkClaimed")
                    || entry.kind().equals("StepCompleted"))
        .hasSize(4)
        .extracting(HistoryLine::onBehalfOf)
        .containsOnly(cell.name());
    assertThat(histories.of(clerk, dossier))
        .filteredOn(entry -> entry.kind().equals("StepCompleted"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.positionLabel()).contains("Cán bộ tiếp nhận"));
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  @Test
  void the_office_finds_what_it_opened_for_a_cell_among_what_waits_elsewhere() {
    var dossier = open(clerk);
    var waiting = new InboxQuery(InboxView.WAITING, null, null, InboxQuery.Sort.CREATED, null, 200);
    assertThat(inbox.list(clerk, waiting).items())
        .extracting(WorkItemView::id)
        .contains(line.current(dossier).id());
  }

  @Test
  void the_secretary_of_the_committee_directly_above_acts_for_it_too() {
    var dossier = line.open(cell);
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    var step = line.current(dossier);
    assertThat(offered(above, step.id())).contains(TaskAction.CLAIM);
    assertThat(files.view(above, dossier).steps().get(0))
        .returns(List.of("work"), DossierView.StepView::actions);
    assertThat(tasks.claim(above, step.id()).onBehalf()).isTrue();
  }

  @Test
  void nobody_acts_for_a_cell_whose_secretary_can_sign_in() {
    organisation.account(line.holder(cell.id(), Role.SECRETARY).officialId());
    refused("DOSSIER-002", () -> open(clerk));

    var dossier = line.open(cell);
    var step = line.current(dossier);
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    assertThat(offered(above, step.id())).doesNotContain(TaskAction.CLAIM);
    assertThat(files.view(above, dossier).steps())
        .allSatisfy(each -> assertThat(each.actions()).isEmpty());
    refused("TASK-005", () -> tasks.claim(above, step.id()));
  }

  @Test
  void what_was_begun_for_a_cell_is_not_gone_on_with_once_it_has_an_account() {
    var dossier = open(clerk);
    var claimed = tasks.claim(clerk, line.current(dossier).id());
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    organisation.account(secretary.officialId());
    assertThat(offered(clerk, claimed.id())).containsOnly(TaskAction.OPEN);
    refused(
        "TASK-005",
        () -> tasks.complete(clerk, claimed.id(), line.request(claimed, "prepared", null)));
    assertThat(offered(secretary, claimed.id())).contains(TaskAction.CLAIM);
    assertThat(tasks.claim(secretary, claimed.id()).onBehalf()).isFalse();
  }

  @Test
  void what_was_sent_on_for_a_cell_is_not_taken_back_for_it_once_it_has_an_account() {
    var dossier = open(clerk);
    for (var outcome : List.of("prepared", "proposed")) {
      var claimed = tasks.claim(clerk, line.current(dossier).id());
      tasks.complete(clerk, claimed.id(), line.request(claimed, outcome, null));
    }
    var sent = sent(dossier);
    assertThat(sent.onBehalf()).isTrue();
    assertThat(state(clerk, dossier).recallable()).as("while it has none").isEqualTo(sent.id());

    organisation.account(line.holder(cell.id(), Role.SECRETARY).officialId());

    assertThat(state(clerk, dossier).recallable()).isNull();
    refused("DOSSIER-004", () -> tasks.recall(clerk, sent.id()));
    assertThat(line.open(dossier)).containsExactly("submitDossier");
  }

  @Test
  void what_was_sent_on_for_a_cell_is_taken_back_for_it_as_long_as_it_has_none() {
    var dossier = open(clerk);
    for (var outcome : List.of("prepared", "proposed")) {
      var claimed = tasks.claim(clerk, line.current(dossier).id());
      tasks.complete(clerk, claimed.id(), line.request(claimed, outcome, null));
    }
    tasks.recall(clerk, sent(dossier).id());
    assertThat(line.open(dossier)).containsExactly("resolveCell");
  }

  private StepRecordView sent(UUID dossier) {
    return steps.of(dossier).stream()
        .filter(step -> step.completedAt() != null)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  @Test
  void another_office_another_committee_and_the_province_itself_may_not() {
    var dossier = line.open(cell);
    var step = line.current(dossier);
    var elsewhere = line.newCell(Place.UNDER_COMMITTEE);
    var strangers =
        new CurrentUser[] {
          line.holder(elsewhere.parentId(), Role.SECRETARY),
          line.holder(organisation.province().id(), Role.SECRETARY),
          line.holder(cell.parentId(), Role.STANDING_COMMITTEE)
        };
    for (var stranger : strangers) {
      var problem = catchThrowableOfType(Problem.class, () -> tasks.claim(stranger, step.id()));
      assertThat(problem.code()).isIn("TASK-005", "DOSSIER-009");
    }
    refused("DOSSIER-002", () -> open(line.holder(elsewhere.parentId(), Role.INTAKE_CLERK)));
  }

  @Test
  void who_takes_in_appraises_and_decides_is_never_acted_for() {
    var dossier = line.open(cell);
    line.advanceTo(dossier, "decideDossier");
    var step = line.current(dossier);
    assertThat(offered(clerk, step.id())).containsExactly(TaskAction.OPEN);
    refused("TASK-005", () -> tasks.claim(clerk, step.id()));
  }

  @Test
  void a_cell_acted_for_withdraws_by_the_clerk_as_well() {
    var dossier = open(clerk);
    var state = state(clerk, dossier);
    assertThat(state.actions()).contains("withdraw");
    acts.withdraw(clerk, dossier, "Người xin vào Đảng xin rút.", state.version());
    assertThat(state(clerk, dossier).status()).isEqualTo(DossierStatus.WITHDRAWN);
  }

  private UUID open(CurrentUser by) {
    return openings
        .open(by, new OpenDossierRequest("admission", cell.id(), line.person(cell)))
        .id();
  }

  private WholeDossier state(CurrentUser by, UUID dossier) {
    return states.of(by, dossier);
  }

  private java.util.Set<TaskAction> offered(CurrentUser by, UUID taskId) {
    Task task = tasks.get(by, taskId);
    return task.actions();
  }

  private static void refused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThat(catchThrowableOfType(Problem.class, act).code()).isEqualTo(code);
  }
}
