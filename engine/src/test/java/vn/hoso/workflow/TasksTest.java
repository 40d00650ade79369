package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.TaskAction;
import vn.hoso.task.TaskDraft;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

@IntegrationTest
class TasksTest {

  private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired TaskService engine;
  @Autowired HosoClock clock;
  @Autowired JsonMapper json;

  private UUID dossier;
  private StepRecordView step;
  private UnitView room;
  private CurrentUser kim;
  private CurrentUser lan;
  private CurrentUser head;
  private CurrentUser stranger;

  @BeforeEach
  void aDossierBeforeTheAppraisers() {
    clock.moveTo(NOW);
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    step = line.advanceTo(dossier, "appraiseDossier");
    room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    lan = organisation.holder(room, Role.APPRAISER);
    head = organisation.holder(room, Role.UNIT_HEAD);
    stranger = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_task_in_the_engine_is_addressed_to_the_position_and_due_with_the_step() {
    var task = engine.createTaskQuery().taskId(step.id().toString()).singleResult();
    assertThat(task.getDueDate()).isEqualTo(step.dueAt());
    assertThat(engine.createTaskQuery().taskOwner(step.positionId().toString()).list())
        .extracting(org.camunda.bpm.engine.task.Task::getId)
        .contains(step.id().toString());
  }

  @Test
  void who_claims_holds_it_here_and_in_the_engine_and_gives_it_back() {
    tasks.claim(kim, step.id());
    assertThat(steps.get(step.id()).holderId()).isEqualTo(kim.officialId());
    assertThat(assignee()).isEqualTo(kim.officialId().toString());
    assertThat(tasks.claim(kim, step.id()).version()).isEqualTo(steps.get(step.id()).version());
    tasks.release(kim, step.id());
    assertThat(steps.get(step.id()).holderId()).isNull();
    assertThat(assignee()).isNull();
  }

  @Test
  void a_claimed_step_is_refused_with_who_and_when() {
    tasks.claim(kim, step.id());
    Problem refusal = refusal(() -> tasks.claim(lan, step.id()));
    assertThat(refusal.code()).isEqualTo("TASK-001");
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.properties())
        .containsEntry("claimedBy", kim.fullName())
        .containsEntry("claimedAt", NOW);
    assertThat(refusal(() -> tasks.release(lan, step.id())).code()).isEqualTo("TASK-001");
    assertThat(refusal(() -> complete(lan, steps.get(step.id()).version())).code())
        .isEqualTo("TASK-001");
  }

  @Test
  void a_completed_step_is_refused_with_who_and_when() {
    int version = tasks.claim(kim, step.id()).version();
    complete(kim, version);
    Problem refusal = refusal(() -> tasks.claim(lan, step.id()));
    assertThat(refusal.code()).isEqualTo("TASK-002");
    assertThat(refusal.properties())
        .containsEntry("completedBy", kim.fullName())
        .containsEntry("completedAt", NOW)
        .containsEntry("dossierId", step.dossierId());
    assertThat(refusal(() -> complete(kim, version)).code()).isEqualTo("TASK-002");
    assertThat(tasks.get(lan, step.id()).actions()).containsExactly(TaskAction.OPEN);
  }

  @Test
  void a_step_must_be_claimed_before_it_is_completed() {
    assertThat(refusal(() -> complete(kim, step.version())).code()).isEqualTo("TASK-006");
    assertThat(refusal(() -> tasks.release(kim, step.id())).code()).isEqualTo("TASK-006");
  }

  @Test
  void a_stale_version_is_refused_with_the_new_one_and_changes_nothing() {
    StepRecordView held = tasks.claim(kim, step.id());
    Problem refusal = refusal(() -> complete(kim, held.version() - 1));
    assertThat(refusal.code()).isEqualTo("TASK-003");
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.properties()).containsEntry("version", held.version());
    assertThat(steps.get(step.id())).isEqualTo(held);
  }

  @Test
  void a_form_with_faults_is_refused_and_the_step_stays_open() {
    StepRecordView held = tasks.claim(kim, step.id());
    var empty =
        new CompleteRequest("notEligible", json.readTree("{\"opinion\": 5}"), held.version());
    assertThat(refusal(() -> tasks.complete(kim, step.id(), empty)).status()).isEqualTo(422);
    var unknown = new CompleteRequest("admitted", json.readTree("{}"), held.version());
    assertThat(refusal(() -> tasks.complete(kim, step.id(), unknown)).status()).isEqualTo(422);
    assertThat(line.open(dossier)).containsExactly("appraiseDossier");
    assertThat(assignee()).isEqualTo(kim.officialId().toString());
  }

  @Test
  void who_does_not_see_the_dossier_learns_nothing_of_its_steps() {
    for (Runnable act : acts(stranger)) {
      Problem refusal = refusal(act);
      assertThat(refusal.status()).isEqualTo(404);
      assertThat(refusal.code()).isEqualTo("DOSSIER-009");
    }
    assertThat(refusal(() -> tasks.claim(kim, UUID.randomUUID())).code()).isEqualTo("DOSSIER-009");
  }

  @Test
  void who_sees_it_without_holding_the_position_may_not_touch_it() {
    CurrentUser secretary = line.holder(steps.of(dossier).get(0).unitId(), Role.SECRETARY);
    assertThat(tasks.get(secretary, step.id()).actions()).containsExactly(TaskAction.OPEN);
    for (Runnable act : acts(secretary)) {
      assertThat(refusal(act).code()).isEqualTo("TASK-005");
    }
  }

  @Test
  void the_head_hands_it_to_a_holder_also_from_another() {
    tasks.claim(kim, step.id());
    tasks.assign(head, step.id(), lan.officialId());
    assertThat(steps.get(step.id()).holderName()).isEqualTo(lan.fullName());
    assertThat(assignee()).isEqualTo(lan.officialId().toString());
    assertThat(refusal(() -> tasks.assign(head, step.id(), stranger.officialId())).code())
        .isEqualTo("TASK-008");
    assertThat(refusal(() -> tasks.assign(kim, step.id(), kim.officialId())).code())
        .isEqualTo("TASK-005");
    assertThat(refusal(() -> tasks.claim(head, step.id())).code()).isEqualTo("TASK-005");
  }

  @Test
  void actions_say_what_the_doors_allow() {
    assertThat(tasks.get(kim, step.id()).actions()).containsOnly(TaskAction.OPEN, TaskAction.CLAIM);
    assertThat(tasks.get(head, step.id()).actions())
        .containsOnly(TaskAction.OPEN, TaskAction.ASSIGN);
    tasks.claim(kim, step.id());
    assertThat(tasks.get(kim, step.id()).actions())
        .containsOnly(TaskAction.OPEN, TaskAction.RELEASE, TaskAction.COMPLETE);
    assertThat(tasks.get(lan, step.id()).actions()).containsOnly(TaskAction.OPEN);
  }

  @Test
  void a_draft_is_kept_for_its_writer_until_the_step_is_completed() {
    int version = tasks.claim(kim, step.id()).version();
    JsonNode typed = json.readTree("{\"opinion\": \"Đang viết dở\"}");
    assertThat(tasks.saveDraft(kim, step.id(), typed, 0).version()).isEqualTo(1);
    assertThat(tasks.draft(kim, step.id()).map(TaskDraft::data)).contains(typed);
    assertThat(tasks.draft(lan, step.id())).isEmpty();
    assertThat(refusal(() -> tasks.saveDraft(lan, step.id(), typed, 0)).code())
        .isEqualTo("TASK-001");
    assertThat(refusal(() -> tasks.saveDraft(kim, step.id(), json.readTree("[]"), 1)).code())
        .isEqualTo("TASK-009");
    assertThat(
            refusal(() -> tasks.saveDraft(kim, step.id(), json.readTree("{\"a\":\"\\u0000\"}"), 1))
                .code())
        .isEqualTo("TASK-009");
    complete(kim, version);
    assertThat(tasks.draft(kim, step.id())).isEmpty();
  }

  @Test
  void a_draft_goes_with_the_step_that_is_broken_off() {
    tasks.claim(kim, step.id());
    tasks.saveDraft(kim, step.id(), json.readTree("{\"opinion\": \"Đang viết dở\"}"), 0);
    line.withdraw(dossier);
    assertThat(tasks.draft(kim, step.id())).isEmpty();
  }

  @Test
  void a_draft_of_another_window_is_not_overwritten() {
    tasks.claim(kim, step.id());
    JsonNode first = json.readTree("{\"opinion\": \"Cửa sổ thứ nhất\"}");
    JsonNode second = json.readTree("{\"opinion\": \"Cửa sổ thứ hai\"}");
    tasks.saveDraft(kim, step.id(), first, 0);
    Problem stale = refusal(() -> tasks.saveDraft(kim, step.id(), second, 0));
    assertThat(stale.code()).isEqualTo("TASK-010");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(tasks.draft(kim, step.id()).map(TaskDraft::data)).contains(first);
    // Sent once more because its answer got lost.
    assertThat(tasks.saveDraft(kim, step.id(), first, 0).version()).isEqualTo(1);
    assertThat(tasks.saveDraft(kim, step.id(), second, 1).version()).isEqualTo(2);
  }

  @Test
  void a_step_the_process_has_left_is_refused() {
    tasks.claim(kim, step.id());
    line.withdraw(dossier);
    assertThat(refusal(() -> complete(kim, steps.get(step.id()).version())).code())
        .isEqualTo("TASK-004");
  }

  @Test
  void of_two_who_claim_at_once_one_wins_and_the_other_learns_who() throws Exception {
    for (int round = 0; round < 5; round++) {
      UUID id = line.advanceTo(line.open(line.cell(Place.UNDER_PROVINCE)), "appraiseDossier").id();
      List<Object> results = atOnce(() -> tasks.claim(kim, id), () -> tasks.claim(lan, id));
      assertOneWins(results, "TASK-001", "claimedBy");
    }
  }

  @Test
  void of_two_who_complete_at_once_one_wins_and_the_other_learns_who() throws Exception {
    for (int round = 0; round < 5; round++) {
      UUID id = line.open(line.cell(Place.UNDER_PROVINCE));
      StepRecordView open = line.advanceTo(id, "appraiseDossier");
      StepRecordView held = tasks.claim(kim, open.id());
      CompleteRequest request = line.request(held, "eligible", null);
      Callable<Object> complete = () -> tasks.complete(kim, open.id(), request);
      assertOneWins(atOnce(complete, complete), "TASK-002", "completedBy");
      assertThat(line.open(id)).containsExactly("decideDossier");
    }
  }

  private static void assertOneWins(List<Object> results, String code, String who) {
    assertThat(results).filteredOn(StepRecordView.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(Problem.class::isInstance)
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(((Problem) refusal).code()).isEqualTo(code);
              assertThat(((Problem) refusal).status()).isEqualTo(409);
              assertThat(((Problem) refusal).properties()).containsKey(who);
            });
  }

  private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Object>> running =
          List.of(threads.submit(held(barrier, one)), threads.submit(held(barrier, other)));
      return List.of(running.get(0).get(), running.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Object> held(CyclicBarrier barrier, Callable<?> act) {
    return () -> {
      barrier.await();
      try {
        return act.call();
      } catch (Exception refusal) {
        return refusal;
      }
    };
  }

  private List<Runnable> acts(CurrentUser by) {
    return List.of(
        () -> tasks.claim(by, step.id()),
        () -> tasks.release(by, step.id()),
        () -> tasks.assign(by, step.id(), kim.officialId()),
        () -> complete(by, step.version()),
        () -> tasks.saveDraft(by, step.id(), json.readTree("{}"), 0));
  }

  private void complete(CurrentUser by, int version) {
    CompleteRequest request = line.request(step, "eligible", null);
    tasks.complete(by, step.id(), new CompleteRequest(request.outcome(), request.data(), version));
  }

  private String assignee() {
    return engine.createTaskQuery().taskId(step.id().toString()).singleResult().getAssignee();
  }

  private static Problem refusal(Runnable act) {
    Problem refusal = catchThrowableOfType(Problem.class, act::run);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
