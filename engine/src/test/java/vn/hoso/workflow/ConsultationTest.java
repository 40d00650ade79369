package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.DossierActs;
import vn.hoso.amendment.ReceiptSecrets;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.ballot.BallotLine;
import vn.hoso.ballot.Ballots;
import vn.hoso.ballot.Tally;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView.PartView;
import vn.hoso.casefile.DossierView.StepView;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.dossierlist.DossierRow;
import vn.hoso.inbox.AllNotices;
import vn.hoso.inbox.NoticeKind;
import vn.hoso.inbox.NoticeView;
import vn.hoso.inbox.Notices;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.StepContent;
import vn.hoso.step.StepContents;
import vn.hoso.step.Steps;
import vn.hoso.takeover.HalfwayPlan;
import vn.hoso.takeover.HalfwayRequest;
import vn.hoso.takeover.Takeovers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.tracking.PublicDesk;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** One body leads, several are consulted at the same time, each by itself. */
@IntegrationTest
class ConsultationTest {

  private static final Instant MONDAY = Instant.parse("2026-09-07T02:00:00Z");
  private static final String OPENED_TOGETHER = "askBodies+verifyMatter";

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired TestOrganisation organisation;
  @Autowired DossierChecks checks;
  @Autowired CaseFiles files;
  @Autowired StepContents contents;
  @Autowired SecrecyPolicy secrecy;
  @Autowired Histories histories;
  @Autowired Dossiers dossiers;
  @Autowired DossierLists lists;
  @Autowired Notices notices;
  @Autowired AllNotices told;
  @Autowired DossierActs acts;
  @Autowired Takeovers takeovers;
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Items items;
  @Autowired ListLine people;
  @Autowired Ballots ballots;
  @Autowired Procedures procedures;
  @Autowired Units units;
  @Autowired ReceiptSecrets secrets;
  @Autowired PublicDesk desk;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @BeforeEach
  void aWorkingDay() {
    clock.moveTo(MONDAY);
    line.cell(Place.UNDER_PROVINCE);
    line.cell(Place.UNDER_SECTION);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void each_body_gets_a_step_of_its_own_and_the_last_answer_goes_on() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    assertThat(bodies).hasSize(2).extracting(StepRecordView::unitId).doesNotHaveDuplicates();
    checks.standsAt(dossier, OPENED_TOGETHER);

    answer(bodies.get(0), "agreed");
    checks.standsAt(dossier, OPENED_TOGETHER);
    answer(at(dossier, "verifyMatter").get(0), "verified");
    checks.standsAt(dossier, "askBodies");
    answer(bodies.get(1), "noOpinion");
    checks.standsAt(dossier, "weighAnswers");
  }

  /** Where one official alone can sign in, the step is his at once, in each of the bodies. */
  @Test
  void the_step_of_each_body_falls_to_the_only_one_who_can_do_it_there() {
    UUID dossier = opened();
    List.of("written", "taken").forEach(each -> walker.go(dossier, each, null));
    StepRecordView plan = line.current(dossier);
    steps.choosable(plan.id()).stream()
        .limit(2)
        .map(unit -> line.holder(unit.id(), Role.SECRETARY))
        .forEach(secretary -> organisation.account(secretary.officialId()));
    walker.go(dossier, "consult", null);
    assertThat(at(dossier, "askBodies"))
        .hasSize(2)
        .allSatisfy(step -> assertThat(step.automatic()).isTrue())
        .extracting(StepRecordView::holderId)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    checks.standsAt(dossier, OPENED_TOGETHER);
  }

  @Test
  void only_units_of_the_list_are_chosen_and_each_once() {
    UUID dossier = opened();
    List.of("written", "taken").forEach(each -> walker.go(dossier, each, null));
    StepRecordView plan = line.current(dossier);
    CurrentUser by = line.worker(plan);
    StepRecordView held = tasks.claim(by, plan.id());
    var form = line.form(held, "consult");
    String twice = form.path("bodies").get(0).path("unit").stringValue();
    form.withArray("bodies").addObject().put("unit", twice);
    form.withArray("bodies").addObject().put("unit", UUID.randomUUID().toString());

    Problem refused =
        catchThrowableOfType(
            Problem.class,
            () ->
                tasks.complete(
                    by, plan.id(), new CompleteRequest("consult", form, held.version())));

    assertThat(refused.errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("bodies[2].unit twice", "bodies[3].unit choice");
  }

  @Test
  void what_one_body_says_is_for_those_who_lead_and_not_for_the_other_bodies() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    CurrentUser other = line.worker(bodies.get(1));
    answer(bodies.get(0), "objected");

    assertThat(told(line.holder(bodies.get(0).positionId()), dossier)).isNotNull();
    assertThat(told(line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER), dossier))
        .isNotNull();
    assertThat(told(other, dossier)).isNull();
    assertThat(told(line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY), dossier)).isNull();
  }

  @Test
  void whom_the_form_names_is_read_by_name() {
    UUID dossier = asked();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    String chosen =
        files.view(lead, dossier).steps().stream()
            .flatMap(step -> step.written().stream())
            .filter(field -> field.field().equals("bodies"))
            .map(StepView.WrittenView::value)
            .findFirst()
            .orElseThrow();
    assertThat(chosen).contains("Đảng ủy xã").doesNotContainPattern("[0-9a-f]{8}-");
  }

  @Test
  void what_went_to_several_is_taken_back_from_all_until_one_has_looked() {
    UUID dossier = asked();
    StepRecordView sent = steps.lastCompleted(dossier).orElseThrow();
    CurrentUser lead = line.holder(sent.positionId());
    assertThat(tasks.get(lead, sent.id()).actions()).contains(TaskAction.RECALL);
    tasks.recall(lead, sent.id());
    checks.standsAt(dossier, "planConsultation");
    assertThat(steps.of(dossier))
        .filteredOn(StepRecordView::cancelled)
        .extracting(StepRecordView::stepId)
        .containsExactlyInAnyOrder("askBodies", "askBodies", "verifyMatter");

    answer(line.current(dossier), "consult");
    StepRecordView again = steps.lastCompleted(dossier).orElseThrow();
    files.view(line.worker(at(dossier, "askBodies").get(1)), dossier);
    assertThat(refusal(() -> tasks.recall(lead, again.id())).code()).isEqualTo("DOSSIER-042");
    checks.standsAt(dossier, OPENED_TOGETHER);
  }

  @Test
  void an_answer_is_not_taken_back_once_it_is_given() {
    UUID dossier = asked();
    StepRecordView body = at(dossier, "askBodies").get(0);
    answer(body, "agreed");
    CurrentUser by = line.holder(body.positionId());
    assertThat(refusal(() -> tasks.recall(by, body.id())).code()).isEqualTo("DOSSIER-043");
    StepRecordView plan = steps.of(dossier).get(2);
    CurrentUser lead = line.holder(plan.positionId());
    assertThat(refusal(() -> tasks.recall(lead, plan.id())).code()).isEqualTo("DOSSIER-043");
  }

  @Test
  void a_withdrawal_ends_all_that_is_open() {
    UUID dossier = asked();
    StepRecordView body = at(dossier, "askBodies").get(0);
    CurrentUser by = line.worker(body);
    tasks.claim(by, body.id());
    tasks.saveDraft(by, body.id(), JsonNodeFactory.instance.objectNode().put("opinion", "x"), 0);
    line.withdraw(dossier);
    checks.hasEnded(dossier);
    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(refusal(() -> tasks.requireOpen(by, body.id())).code()).isEqualTo("TASK-004");
  }

  @Test
  void a_stop_by_who_decides_ends_all_that_is_open() {
    UUID dossier = asked();
    answer(at(dossier, "verifyMatter").get(0), "verified");
    List<StepRecordView> bodies = at(dossier, "askBodies");
    CurrentUser judge = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    acts.stop(judge, dossier, "Không còn căn cứ.", states.of(judge, dossier).version());
    checks.hasEnded(dossier);
    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.STOPPED);
    assertThat(bodies)
        .allSatisfy(
            body ->
                assertThat(refusal(() -> tasks.claim(line.worker(body), body.id())).code())
                    .isEqualTo("TASK-004"));
  }

  @Test
  void while_it_is_suspended_no_branch_moves_and_afterwards_each_goes_on_where_it_stood() {
    UUID dossier = asked();
    answer(at(dossier, "askBodies").get(0), "agreed");
    CurrentUser head = line.seated(dossier, PartCapacity.APPRAISER, Role.UNIT_HEAD);
    amend(head, dossier, "suspension", Map.of("cause", "Chờ kết luận."));

    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.SUSPENDED);
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    for (StepRecordView open : line.openSteps(dossier)) {
      CurrentUser by = line.worker(open);
      assertThat(refusal(() -> tasks.claim(by, open.id())).code()).isEqualTo("DOSSIER-030");
      assertThat(toWork(by, dossier)).isEmpty();
    }
    clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
    assertThat(refusal(() -> close(lead, dossier, "Quá hạn.")).code()).isEqualTo("DOSSIER-030");

    amend(head, dossier, "resumption", Map.of());
    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);
    checks.standsAt(dossier, OPENED_TOGETHER);
    answer(at(dossier, "askBodies").get(0), "agreed");
    checks.standsAt(dossier, "verifyMatter");
    answer(at(dossier, "verifyMatter").get(0), "verified");
    checks.standsAt(dossier, "weighAnswers");
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  private void amend(CurrentUser by, UUID dossier, String act, Map<String, Object> fields) {
    var body = new HashMap<>(fields);
    body.put("version", states.of(by, dossier).version());
    Answer done =
        organisation.signedIn(port, by).post("/api/dossiers/" + dossier + "/" + act, body);
    assertThat(done.status()).as(done.text()).isEqualTo(204);
  }

  /** Who is asked, and that several are at work, is nothing to the holder of the receipt. */
  @Test
  void the_public_page_says_the_same_whatever_is_open_at_the_same_time() {
    UUID dossier = opened();
    List.of("written", "taken").forEach(each -> walker.go(dossier, each, null));
    CurrentUser clerk = line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    var key =
        Map.of("code", states.of(clerk, dossier).code(), "secret", secrets.of(clerk, dossier));
    walker.go(dossier, "consult", null);
    String together = told(key);
    assertThat(together).doesNotContain("Cho ý kiến", "Thẩm tra", unit(dossier, bodyOf(dossier)));

    answer(bodyOf(dossier), "agreed");
    assertThat(told(key)).isEqualTo(together);
    answer(bodyOf(dossier), "objected");
    answer(at(dossier, "verifyMatter").get(0), "verified");
    assertThat(told(key)).isEqualTo(together);
  }

  private StepRecordView bodyOf(UUID dossier) {
    return at(dossier, "askBodies").get(0);
  }

  private String told(Map<String, String> key) {
    desk.forget();
    Answer told = new HosoClient(port).post("/api/public/tracking", key);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.text();
  }

  @Test
  void whoever_goes_hands_over_both_branches_he_holds_in_one_act() {
    UUID dossier = asked();
    weighed(dossier);
    List<StepRecordView> each = at(dossier, "reviewItem");
    UnitView room = units.get(each.get(0).unitId(), LocalDate.now(clock));
    CurrentUser kim = organisation.holder(room, Role.APPRAISER);
    CurrentUser lan = organisation.holder(room, Role.APPRAISER);
    List.of(kim, lan).forEach(one -> organisation.signedIn(port, one));
    CurrentUser head = line.holder(room.id(), Role.UNIT_HEAD);
    each.forEach(step -> tasks.assign(head, step.id(), kim.officialId()));

    String path = "/api/administration/officials/" + kim.officialId();
    assertThat(admin().get(path + "/held-steps").json()).hasSize(2);
    var toLan =
        Map.of("taskId", each.get(0).id().toString(), "officialId", lan.officialId().toString());
    Answer blocked = admin().post(path + "/block", Map.of("handOver", List.of(toLan)));

    assertThat(blocked.status()).as(blocked.text()).isEqualTo(200);
    assertThat(steps.get(each.get(0).id()).holderId()).isEqualTo(lan.officialId());
    assertThat(steps.get(each.get(1).id()).holderId()).as("shared again").isNull();
    checks.standsAt(dossier, "reviewItem");
    for (StepRecordView step : each) {
      StepRecordView held = tasks.claim(lan, step.id());
      tasks.complete(lan, held.id(), line.request(held, "fit", null));
    }
    checks.standsAt(dossier, "decideMatter");
  }

  @Test
  void both_persons_of_a_list_are_recorded_in_one_meeting() {
    UUID dossier = asked();
    weighed(dossier);
    List<StepRecordView> each = at(dossier, "reviewItem");
    HosoClient client = organisation.signedIn(port, line.holder(each.get(0).positionId()));
    String day = LocalDate.now(clock).toString();
    Answer made =
        client.post(
            "/api/meetings",
            Map.of(
                "kind",
                "CONFERENCE",
                "heldOn",
                day,
                "workItemIds",
                each.stream().map(StepRecordView::id).toList()));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String address = made.header("Location");
    var rows =
        each.stream()
            .map(
                step ->
                    Map.of(
                        "workItemId",
                        step.id(),
                        "postponed",
                        false,
                        "data",
                        Map.of("outcome", "fit")))
            .toList();
    Answer saved =
        client.put(address, Map.of("version", 1, "heldOn", day, "common", Map.of(), "rows", rows));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);

    Answer recorded = client.post(address + "/record", Map.of("version", 2));
    assertThat(recorded.json().path("done").asInt()).as(recorded.text()).isEqualTo(2);
    checks.standsAt(dossier, "decideMatter");
    assertThat(items.of(dossier)).extracting(Item::outcome).containsExactly("fit", "fit");
  }

  @Test
  void a_body_that_merges_is_answered_for_by_its_successor() {
    UnitView old = body("Đảng ủy xã Cũ");
    UnitView heir = body("Đảng ủy xã Nối");
    UnitView other = body("Đảng ủy xã Bên");
    UUID dossier = asked(old, other);
    StepRecordView step =
        at(dossier, "askBodies").stream()
            .filter(each -> each.unitId().equals(old.id()))
            .findFirst()
            .orElseThrow();
    tasks.claim(line.worker(step), step.id());
    merge(old, heir);

    assertThat(at(dossier, "askBodies"))
        .extracting(StepRecordView::unitId)
        .containsExactlyInAnyOrder(heir.id(), other.id());
    assertThat(steps.get(step.id()).holderId()).as("shared again").isNull();
    checks.standsAt(dossier, OPENED_TOGETHER);
    assertThat(unit(dossier, steps.get(step.id()))).isEqualTo(heir.name());
    at(dossier, "askBodies").forEach(each -> answer(each, "agreed"));
    answer(at(dossier, "verifyMatter").get(0), "verified");
    checks.standsAt(dossier, "weighAnswers");
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  /** It was asked for itself and for the one that is no more: both answers are owed. */
  @Test
  void a_body_that_merges_into_another_one_asked_owes_both_answers() {
    UnitView old = body("Đảng ủy xã Nhập");
    UnitView heir = body("Đảng ủy xã Nhận");
    UUID dossier = asked(old, heir);
    merge(old, heir);

    assertThat(at(dossier, "askBodies"))
        .hasSize(2)
        .extracting(StepRecordView::unitId)
        .containsOnly(heir.id());
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(files.view(lead, dossier).units())
        .filteredOn(part -> part.part().equals("BODIES"))
        .extracting(PartView::unitName)
        .as("told once")
        .containsExactly(heir.name());
    at(dossier, "askBodies").forEach(each -> answer(each, "agreed"));
    answer(at(dossier, "verifyMatter").get(0), "verified");
    checks.standsAt(dossier, "weighAnswers");
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  private UnitView body(String name) {
    return organisation.unit(organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, name);
  }

  private UUID asked(UnitView... bodies) {
    UUID dossier = opened();
    List.of("written", "taken").forEach(each -> walker.go(dossier, each, null));
    StepRecordView plan = line.current(dossier);
    CurrentUser by = line.worker(plan);
    StepRecordView held = tasks.claim(by, plan.id());
    var form = line.form(held, "consult");
    var chosen = form.putArray("bodies");
    for (UnitView body : bodies) {
      chosen.addObject().put("unit", body.id().toString());
    }
    tasks.complete(by, plan.id(), new CompleteRequest("consult", form, held.version()));
    return dossier;
  }

  private void merge(UnitView old, UnitView heir) {
    LocalDate last = LocalDate.now(clock).minusDays(1);
    var act = new HashMap<String, Object>();
    act.put("units", List.of(Map.of("unitId", old.id(), "successorId", heir.id())));
    act.put("lastDay", last.toString());
    Answer shown = admin().post("/api/administration/successions/preview", act);
    act.put("token", shown.json().path("token").asString());
    act.put("document", "12-QĐ/TU");
    act.put("documentOn", last.toString());
    Answer done = admin().post("/api/administration/successions", act);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  private HosoClient admin() {
    return organisation.signedIn(
        port, line.holder(organisation.province().id(), Role.SYSTEM_ADMIN));
  }

  @Test
  void asking_for_more_papers_breaks_the_consultation_off_and_it_is_asked_anew() {
    UUID dossier = asked();
    answer(at(dossier, "askBodies").get(0), "agreed");
    answer(at(dossier, "verifyMatter").get(0), "requestSupplement");
    checks.standsAt(dossier, "supplyMatter");
    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    walker.go(dossier, "supplied", null);
    checks.standsAt(dossier, "planConsultation");
    walker.go(dossier, "consult", null);
    assertThat(at(dossier, "askBodies")).hasSize(2);
  }

  @Test
  void sending_back_out_of_one_branch_breaks_the_others_off_and_it_is_asked_anew() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    StepRecordView claimed = tasks.claim(line.worker(bodies.get(1)), bodies.get(1).id());
    answer(bodies.get(0), "agreed");
    StepRecordView verify = at(dossier, "verifyMatter").get(0);
    CurrentUser lead = line.worker(verify);
    StepRecordView held = tasks.claim(lead, verify.id());
    tasks.complete(lead, held.id(), line.request(held, "sendBack", "planConsultation"));

    checks.standsAt(dossier, "planConsultation");
    assertThat(checks.status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);
    assertThat(steps.get(claimed.id()).cancelled()).isTrue();
    CurrentUser body = line.worker(claimed);
    assertThat(refusal(() -> tasks.requireOpen(body, claimed.id())).code()).isEqualTo("TASK-004");
    assertThat(states.of(lead, dossier).sentBack().from().stepId()).isEqualTo("verifyMatter");
    assertThat(files.view(lead, dossier).sentBack().here()).isTrue();

    walker.go(dossier, "consult", null);
    checks.standsAt(dossier, OPENED_TOGETHER);
    assertThat(at(dossier, "askBodies"))
        .hasSize(2)
        .allSatisfy(open -> assertThat(open.returnedFrom()).isNull());
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  @Test
  void who_is_silent_has_not_agreed_and_is_passed_over_only_when_late_with_a_reason() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    answer(bodies.get(0), "agreed");
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    CurrentUser body = line.worker(bodies.get(1));
    assertThat(refusal(() -> close(lead, dossier, "Đã đôn đốc.")).code()).isEqualTo("DOSSIER-080");
    assertThat(states.of(lead, dossier).actions()).doesNotContain("closeConsultation");

    clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
    checks.standsAt(dossier, OPENED_TOGETHER);
    assertThat(states.of(lead, dossier).actions()).contains("closeConsultation");
    assertThat(refusal(() -> close(body, dossier, "Đã đôn đốc.")).code()).isEqualTo("DOSSIER-004");
    assertThat(refusal(() -> close(lead, dossier, " ")).code()).isEqualTo("DOSSIER-017");
    close(lead, dossier, "Đã đôn đốc hai lần.");

    checks.standsAt(dossier, "verifyMatter");
    StepRecordView silent = steps.get(bodies.get(1).id());
    assertThat(silent.cancelled()).isTrue();
    assertThat(silent.outcome()).isNull();
    assertThat(silent.passedOver()).isEqualTo("Đã đôn đốc hai lần.");
    assertThat(steps.get(bodies.get(0).id()).passedOver()).isNull();
    assertThat(histories.of(lead, dossier))
        .filteredOn(entry -> entry.kind().equals("ConsultationClosed"))
        .extracting(HistoryLine::sentence)
        .containsExactly("Đã đôn đốc hai lần.");
    assertThat(histories.verify(dossier).faults()).isEmpty();
    assertThat(refusal(() -> close(lead, dossier, "Lần nữa.")).code()).isEqualTo("DOSSIER-005");
    answer(at(dossier, "verifyMatter").get(0), "verified");
    checks.standsAt(dossier, "weighAnswers");
  }

  @Test
  void two_who_give_the_last_answers_at_once_do_not_lose_each_other() throws Exception {
    UUID dossier = asked();
    answer(at(dossier, "verifyMatter").get(0), "verified");
    List<StepRecordView> last =
        at(dossier, "askBodies").stream()
            .map(each -> tasks.claim(line.worker(each), each.id()))
            .toList();
    List<CompleteRequest> requests =
        last.stream().map(each -> line.request(each, "agreed", null)).toList();
    List<CurrentUser> both = last.stream().map(line::worker).toList();
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      Callable<Object> one =
          () -> {
            together.await();
            return tasks.complete(both.get(0), last.get(0).id(), requests.get(0));
          };
      Callable<Object> other =
          () -> {
            together.await();
            return tasks.complete(both.get(1), last.get(1).id(), requests.get(1));
          };
      for (Future<Object> done : people.invokeAll(List.of(one, other))) {
        done.get();
      }
    } finally {
      people.shutdown();
    }
    checks.standsAt(dossier, "weighAnswers");
  }

  @Test
  void the_button_says_who_is_awaited_and_where_the_last_answer_goes() {
    UUID dossier = opened();
    List.of("written", "taken").forEach(each -> walker.go(dossier, each, null));
    assertThat(hint(line.current(dossier), "consult"))
        .contains("Nơi được xin ý kiến")
        .contains("Thẩm tra");
    walker.go(dossier, "consult", null);
    List<StepRecordView> bodies = at(dossier, "askBodies");
    StepRecordView verify = at(dossier, "verifyMatter").get(0);
    assertThat(hint(bodies.get(0), "agreed"))
        .startsWith("Hoàn thành; còn chờ: ")
        .contains(unit(dossier, bodies.get(1)));
    assertThat(hint(verify, "verified"))
        .contains(unit(dossier, bodies.get(0)))
        .contains(unit(dossier, bodies.get(1)));
    answer(bodies.get(0), "agreed");
    answer(bodies.get(1), "agreed");
    assertThat(hint(at(dossier, "verifyMatter").get(0), "verified")).contains("Tổng hợp ý kiến");
  }

  @Test
  void the_case_file_shows_all_that_is_open_and_nothing_of_it_as_planned() {
    UUID dossier = asked();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(names(lead, dossier, StepView.State.CURRENT))
        .containsExactlyInAnyOrder("askBodies", "askBodies", "verifyMatter");
    assertThat(names(lead, dossier, StepView.State.PLANNED))
        .containsExactly("weighAnswers", "reviewItem", "decideMatter");
    assertThat(files.diagram(lead, dossier).current())
        .containsExactlyInAnyOrder("askBodies", "verifyMatter");
    assertThat(files.view(lead, dossier).steps())
        .filteredOn(step -> step.stepId().equals("askBodies"))
        .hasSize(2)
        .allSatisfy(step -> assertThat(step.unitName()).contains("Đảng ủy"));

    answer(at(dossier, "verifyMatter").get(0), "verified");
    assertThat(names(lead, dossier, StepView.State.PLANNED))
        .containsExactly("weighAnswers", "reviewItem", "decideMatter");
    assertThat(files.handovers(lead, dossier).rows())
        .filteredOn(row -> row.step().equals("Cho ý kiến"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.giver()).contains("Phòng"));
  }

  @Test
  void the_case_file_says_who_leads_who_is_asked_and_which_step_is_the_readers() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    answer(bodies.get(0), "agreed");
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(files.view(lead, dossier).consultations())
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.stepName()).isEqualTo("Cho ý kiến");
              assertThat(asked.leadName()).contains("Phòng");
              assertThat(asked.stepIds())
                  .containsExactlyInAnyOrder(bodies.get(0).id(), bodies.get(1).id());
            });
    assertThat(toWork(lead, dossier)).containsExactly("verifyMatter");
    assertThat(toWork(line.worker(bodies.get(1)), dossier)).containsExactly("askBodies");
    answer(bodies.get(1), "agreed");
    assertThat(files.view(lead, dossier).consultations()).isEmpty();
  }

  @Test
  void who_leads_is_told_of_each_body_that_is_late_once_and_no_longer_when_it_has_answered() {
    UUID dossier = asked();
    List<StepRecordView> bodies = at(dossier, "askBodies");
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    notices.recordDue();
    assertThat(late(lead, dossier)).isEmpty();

    clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
    notices.recordDue();
    notices.recordDue();
    assertThat(late(lead, dossier))
        .containsExactlyInAnyOrder(unit(dossier, bodies.get(0)), unit(dossier, bodies.get(1)));
    assertThat(late(line.worker(bodies.get(0)), dossier)).isEmpty();

    answer(bodies.get(0), "agreed");
    assertThat(late(lead, dossier)).containsExactly(unit(dossier, bodies.get(1)));
  }

  @Test
  void a_list_of_dossiers_names_the_step_due_first_and_how_many_are_open_beside_it() {
    UUID dossier = asked();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    DossierRow all = row(lead, dossier);
    assertThat(all.stepName()).isEqualTo("Cho ý kiến");
    assertThat(all.alsoOpen()).isEqualTo(2);
    assertThat(all.stepUnitName()).isEqualTo(unit(dossier, at(dossier, "askBodies").get(0)));
    clock.moveTo(all.stepDueOn().plusDays(1).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    assertThat(row(lead, dossier).late()).isTrue();

    at(dossier, "askBodies").forEach(each -> answer(each, "agreed"));
    assertThat(row(lead, dossier).stepName()).isEqualTo("Thẩm tra");
    assertThat(row(lead, dossier).alsoOpen()).isZero();
  }

  /** By the name of the list it is known; whoever is on it is looked for by his own. */
  @Test
  void a_list_is_found_by_whom_it_names_by_those_who_see_it_alone() {
    UUID dossier = asked();
    String person = items.of(dossier).get(1).name();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(lists.search(lead, person.toLowerCase(Locale.ROOT), null, 50).items())
        .filteredOn(row -> row.id().equals(dossier))
        .extracting(DossierRow::foundName)
        .containsExactly(person);
    CurrentUser stranger = line.holder(line.newCell(Place.UNDER_COMMITTEE).id(), Role.SECRETARY);
    assertThat(lists.search(stranger, person, null, 50).items()).isEmpty();
  }

  @Test
  void who_asks_is_who_hands_in_and_no_body_that_was_asked_is_told_of_as_above_the_opener() {
    UUID dossier = asked();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    List<String> asked =
        at(dossier, "askBodies").stream().map(each -> unit(dossier, each)).toList();
    assertThat(asked).allSatisfy(unit -> assertThat(unit).isNotBlank());
    assertThat(states.of(lead, dossier).submitter()).isEqualTo("Chi bộ thôn Đông");
  }

  private static final LocalDate ON_PAPER = LocalDate.of(2026, 8, 3);

  /** Where the folder lets the list be made: alone, and beside the bodies that are still asked. */
  @Test
  void a_list_is_entered_half_way_only_where_its_branches_can_be_open_and_it_can_be_made() {
    assertThat(plan().places())
        .extracting(HalfwayPlan.HalfwayPlace::id)
        .containsExactlyInAnyOrder("writeMatter", "verifyMatter", OPENED_TOGETHER);
    HalfwayPlan.HalfwayPlace both = place(OPENED_TOGETHER);
    assertThat(both.open())
        .extracting(step -> step.stepId() + " " + step.units().isEmpty())
        .containsExactly("askBodies false", "verifyMatter true");
    assertThat(facts(both)).isNotEmpty().isEqualTo(facts(place("verifyMatter")));
  }

  @Test
  void a_list_entered_in_its_branches_has_a_day_of_each_and_is_made_and_played_on() {
    HalfwayPlan.HalfwayPlace both = place(OPENED_TOGETHER);
    List<UUID> silent = units(both).subList(0, 2);
    UUID dossier =
        enter(both, ON_PAPER.plusDays(20), ON_PAPER.plusDays(22), Map.of("askBodies", silent));

    checks.standsAt(dossier, OPENED_TOGETHER);
    assertThat(at(dossier, "askBodies"))
        .extracting(StepRecordView::unitId)
        .containsExactlyElementsOf(silent);
    assertThat(at(dossier, "askBodies"))
        .allSatisfy(step -> assertThat(day(step)).isEqualTo(ON_PAPER.plusDays(20)));
    StepRecordView verify = at(dossier, "verifyMatter").get(0);
    assertThat(day(verify)).isEqualTo(ON_PAPER.plusDays(22));
    assertThat(verify.dueAt()).isBefore(clock.instant());
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(files.view(lead, dossier).halfway().steps())
        .extracting(step -> step.stepName() + " " + step.since())
        .containsExactly(
            "Cho ý kiến " + ON_PAPER.plusDays(20), "Thẩm tra " + ON_PAPER.plusDays(22));
    assertThat(files.view(lead, dossier).about()).isEqualTo("Danh sách tháng Tám");

    assertThat(refusal(() -> answer(verify, "verified")).code()).isEqualTo("DOSSIER-007");
    people.enter(line.worker(verify), verify, 2);
    answer(steps.get(verify.id()), "verified");
    assertThat(items.of(dossier)).hasSize(2);
    checks.standsAt(dossier, "askBodies");
    weighedAfter(dossier);
    checks.standsAt(dossier, "reviewItem");
    at(dossier, "reviewItem").forEach(each -> answer(each, "fit"));
    answer(line.current(dossier), "granted");
    checks.hasEnded(dossier);
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  /** Who has answered on paper is not asked again: the branch that is done waits for the other. */
  @Test
  void a_branch_that_was_done_on_paper_waits_for_the_one_the_dossier_is_entered_in() {
    UUID dossier = enter(place("verifyMatter"), null, ON_PAPER.plusDays(20), Map.of());
    checks.standsAt(dossier, "verifyMatter");
    StepRecordView verify = at(dossier, "verifyMatter").get(0);
    people.enter(line.worker(verify), tasks.claim(line.worker(verify), verify.id()), 1);
    answer(steps.get(verify.id()), "verified");
    checks.standsAt(dossier, "weighAnswers");
  }

  @Test
  void each_step_entered_half_way_needs_its_day_and_the_bodies_that_are_still_silent() {
    HalfwayPlan.HalfwayPlace both = place(OPENED_TOGETHER);
    assertThat(refusal(() -> enter(both, null, ON_PAPER.minusDays(20), Map.of())).errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactlyInAnyOrder(
            "since.askBodies required", "since.verifyMatter tooEarly", "units.askBodies required");
    List<UUID> stranger = List.of(UUID.randomUUID());
    assertThat(
            refusal(
                    () ->
                        enter(
                            both,
                            ON_PAPER.plusDays(20),
                            ON_PAPER.plusDays(20),
                            Map.of("askBodies", stranger, "verifyMatter", stranger)))
                .errors())
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("units.askBodies choice", "units.verifyMatter choice");
  }

  private HalfwayPlan plan() {
    UnitView cell = line.cell(Place.UNDER_PROVINCE);
    return takeovers.plan(clerk(), "consult", cell.id(), ON_PAPER, null);
  }

  private HalfwayPlan.HalfwayPlace place(String id) {
    return plan().places().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<UUID> units(HalfwayPlan.HalfwayPlace place) {
    return place.open().get(0).units().stream().map(HalfwayPlan.AskedUnit::id).toList();
  }

  private static List<String> facts(HalfwayPlan.HalfwayPlace place) {
    return place.facts().stream().map(HalfwayPlan.HalfwayQuestion::name).toList();
  }

  private CurrentUser clerk() {
    return line.seated(opened(), PartCapacity.INTAKE, Role.INTAKE_CLERK);
  }

  private UUID enter(
      HalfwayPlan.HalfwayPlace place,
      LocalDate asked,
      LocalDate verified,
      Map<String, List<UUID>> silent) {
    Map<String, LocalDate> since = new HashMap<>(Map.of("verifyMatter", verified));
    Map<String, LocalDate> facts =
        facts(place).stream().collect(Collectors.toMap(fact -> fact, fact -> ON_PAPER));
    if (asked != null) {
      since.put("askBodies", asked);
    }
    return takeovers
        .enter(
            clerk(),
            new HalfwayRequest(
                "consult",
                line.cell(Place.UNDER_PROVINCE).id(),
                null,
                "Danh sách tháng Tám",
                ON_PAPER,
                place.id(),
                since,
                silent,
                facts,
                Map.of(),
                null,
                null,
                null))
        .id();
  }

  private static LocalDate day(StepRecordView step) {
    return LocalDate.ofInstant(step.startedAt(), HosoClock.ZONE);
  }

  /** What the sender sees of his own work is his own looking. */
  @Test
  void whoever_sent_it_on_to_himself_among_others_may_look_and_still_take_it_back() {
    UUID dossier = asked();
    StepRecordView sent = steps.lastCompleted(dossier).orElseThrow();
    CurrentUser lead = line.holder(sent.positionId());
    files.view(lead, dossier);
    assertThat(tasks.get(lead, sent.id()).actions()).contains(TaskAction.RECALL);
    tasks.recall(lead, sent.id());
    checks.standsAt(dossier, "planConsultation");
  }

  private DossierRow row(CurrentUser by, UUID dossier) {
    List<DossierRow> rows = lists.rows(by, List.of(dossier));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void each_person_of_the_list_is_looked_at_apart_and_comes_out_as_was_said_of_him() {
    UUID dossier = asked();
    weighed(dossier);
    List<StepRecordView> each = at(dossier, "reviewItem");
    checks.standsAt(dossier, "reviewItem");
    List<String> people = items.of(dossier).stream().map(Item::name).toList();
    assertThat(each)
        .extracting(step -> step.item().name())
        .containsExactlyElementsOf(people)
        .hasSize(2);

    assertThat(hint(each.get(0), "fit")).isEqualTo("Hoàn thành; còn chờ: 1 mục khác");
    answer(each.get(0), "fit");
    assertThat(hint(each.get(1), "unfit")).startsWith("Chuyển Tỉnh ủy");
    answer(each.get(1), "unfit");
    checks.standsAt(dossier, "decideMatter");

    assertThat(items.of(dossier)).extracting(Item::outcome).containsExactly("fit", "unfit");
    assertThat(items.of(dossier).get(1).reason()).isNotBlank();
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(files.view(lead, dossier).steps())
        .extracting(StepView::name)
        .contains("Xét từng người: " + people.get(0), "Xét từng người: " + people.get(1));
    assertThat(histories.of(lead, dossier))
        .filteredOn(entry -> entry.kind().equals("StepCompleted"))
        .extracting(HistoryLine::stepName)
        .contains("Xét từng người: " + people.get(0), "Xét từng người: " + people.get(1));
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  @Test
  void the_row_of_a_step_for_a_person_names_him_and_his_list() {
    UUID dossier = asked();
    weighed(dossier);
    List<StepRecordView> each = at(dossier, "reviewItem");
    CurrentUser lead = line.worker(each.get(0));
    HosoClient client = organisation.signedIn(port, lead);
    JsonNode item = client.get("/api/work-items/" + each.get(1).id()).json();
    assertThat(item.path("personName").asString("")).isEqualTo(each.get(1).item().name());
    assertThat(item.path("listName").asString("")).startsWith("Danh sách");
    assertThat(client.get("/api/meetings/openings").json().toString())
        .contains(each.get(0).item().name(), each.get(1).item().name());
    assertThat(client.get("/api/dossiers/" + dossier + "/items").json().path("actions")).isEmpty();
  }

  /** Whoever came out so that nothing more is asked of him is not looked at again. */
  @Test
  void nobody_is_asked_about_twice_and_nobody_without_the_reason_the_folder_asks_for() {
    UUID dossier = asked();
    weighed(dossier);
    StepRecordView first = at(dossier, "reviewItem").get(0);
    CurrentUser by = line.worker(first);
    StepRecordView held = tasks.claim(by, first.id());
    var nothing = JsonNodeFactory.instance.objectNode();
    Problem refused =
        catchThrowableOfType(
            Problem.class,
            () ->
                tasks.complete(
                    by, first.id(), new CompleteRequest("unfit", nothing, held.version())));
    assertThat(refused.errors()).extracting(error -> error.field()).contains("reason");
    answer(first, "unfit");
    var procedure = procedures.revision(dossiers.revisionOf(dossier)).procedure();
    assertThat(items.asked(dossier, procedure))
        .extracting(Item::id)
        .containsExactly(items.of(dossier).get(1).id());
  }

  @Test
  void whom_the_vote_did_not_carry_is_not_put_forward_and_nobody_says_otherwise_by_hand() {
    UUID dossier = asked();
    at(dossier, "askBodies").forEach(each -> answer(each, "agreed"));
    answer(at(dossier, "verifyMatter").get(0), "verified");
    StepRecordView weigh = line.current(dossier);
    CurrentUser by = line.worker(weigh);
    StepRecordView held = tasks.claim(by, weigh.id());
    var unvoted = new CompleteRequest("weighed", line.form(held, "weighed"), held.version());
    assertThat(refusal(() -> tasks.complete(by, weigh.id(), unvoted)).errors()).isNotEmpty();
    HosoClient client = organisation.signedIn(port, by);
    assertThat(client.get("/api/dossiers/" + dossier + "/items").json().path("actions")).isEmpty();

    List<String> names = ballots.view(by, weigh.id()).candidates();
    Tally tally =
        new Tally(12, 12, 0, 12, 12, 12, 0, 0)
            .on(List.of(new BallotLine(names.get(0), 4, 8), new BallotLine(names.get(1), 12, 0)));
    int version = ballots.enter(by, weigh.id(), tally).version();
    assertThat(items.of(dossier)).extracting(Item::outcome).containsOnlyNulls();
    ballots.confirm(line.holder(weigh.unitId(), Role.COMMITTEE_MEMBER), weigh.id(), version);
    assertThat(items.of(dossier)).extracting(Item::outcome).containsExactly("notPut", "put");
    assertThat(items.of(dossier).get(0).reason()).isNotBlank().doesNotContainPattern("[0-9]");
    assertThat(histories.of(by, dossier))
        .filteredOn(entry -> entry.kind().equals("ItemsSettled"))
        .hasSize(2);
    assertThat(ballots.view(by, weigh.id()).candidates()).containsExactlyElementsOf(names);

    tasks.complete(by, weigh.id(), unvoted);
    assertThat(at(dossier, "reviewItem"))
        .extracting(step -> step.item().id())
        .containsExactly(items.of(dossier).get(1).id());
  }

  private void weighed(UUID dossier) {
    answer(at(dossier, "verifyMatter").get(0), "verified");
    weighedAfter(dossier);
  }

  private void weighedAfter(UUID dossier) {
    at(dossier, "askBodies").forEach(each -> answer(each, "agreed"));
    answer(at(dossier, "weighAnswers").get(0), "weighed");
  }

  private UUID opened() {
    UnitView cell = line.cell(Place.UNDER_PROVINCE);
    return line.open("consult", cell.id(), Role.SECRETARY, cell.id());
  }

  private UUID asked() {
    UUID dossier = opened();
    List.of("written", "taken", "consult").forEach(each -> walker.go(dossier, each, null));
    return dossier;
  }

  private List<StepRecordView> at(UUID dossier, String stepId) {
    return line.openSteps(dossier).stream().filter(step -> step.stepId().equals(stepId)).toList();
  }

  private void answer(StepRecordView open, String outcome) {
    CurrentUser by = line.worker(open);
    StepRecordView step = tasks.claim(by, open.id());
    tasks.complete(by, step.id(), line.request(step, outcome, null));
  }

  private void close(CurrentUser by, UUID dossier, String reason) {
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    acts.closeConsultation(by, dossier, reason, states.of(lead, dossier).version());
  }

  /** The outcome of the first answer, as far as it is for him. */
  private Object told(CurrentUser by, UUID dossier) {
    return contents.of(secrecy.reader(by, dossier), dossier).stream()
        .filter(each -> each.step().stepId().equals("askBodies"))
        .map(StepContent::outcome)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String hint(StepRecordView open, String outcome) {
    HosoClient client = organisation.signedIn(port, line.worker(open));
    JsonNode item = client.get("/api/work-items/" + open.id()).json();
    return item.path("nextHints").path(outcome).asString("");
  }

  private String unit(UUID dossier, StepRecordView step) {
    CurrentUser lead = line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER);
    return states.of(lead, dossier).seatOf(step).unitName();
  }

  private List<String> names(CurrentUser by, UUID dossier, StepView.State state) {
    return files.view(by, dossier).steps().stream()
        .filter(step -> step.state() == state)
        .map(StepView::stepId)
        .toList();
  }

  private List<String> toWork(CurrentUser by, UUID dossier) {
    return files.view(by, dossier).steps().stream()
        .filter(step -> step.actions().contains("work"))
        .map(StepView::stepId)
        .toList();
  }

  /** The bodies he is told to be late. */
  private List<String> late(CurrentUser by, UUID dossier) {
    return told.of(by).stream()
        .filter(notice -> dossier.equals(notice.dossierId()))
        .filter(notice -> notice.kind() == NoticeKind.CONSULTATION_LATE)
        .map(NoticeView::unitName)
        .toList();
  }

  private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(Problem.class, act);
  }
}
