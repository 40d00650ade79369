package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.NoticeKind;
import vn.hoso.inbox.NoticeView;
import vn.hoso.inbox.Notices;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandInView;
import vn.hoso.standin.StandIns;
import vn.hoso.step.Steps;
import vn.hoso.task.HandOvers;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Xử lý thay: what somebody may do for an absent colleague, from when to when, and what not. */
@IntegrationTest
class StandInTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired OfficialChanges changes;
  @Autowired StandIns standIns;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired CaseFiles files;
  @Autowired Inbox inbox;
  @Autowired Notices notices;
  @Autowired HandOvers handOvers;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired OrganisationHistory history;
  @Autowired Clock clock;
  @Autowired HosoClock hosoClock;
  @Autowired JdbcClient jdbc;
  private UUID dossier;
  private StepRecordView step;
  private CurrentUser absent;
  private CurrentUser deputy;
  private CurrentUser head;

  @BeforeEach
  void anAppraiserWhoHoldsAStepGoesOnLeave() {
    hosoClock.moveTo(java.time.Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    absent = organisation.holder(room, Role.APPRAISER);
    deputy = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.COMMITTEE_MEMBER);
    head = organisation.holder(room, Role.UNIT_HEAD);
    tasks.claim(absent, step.id());
  }

  @AfterEach
  void timeRunsAgain() {
    hosoClock.reset();
  }

  @Test
  void during_it_the_deputy_takes_over_what_the_absent_one_holds_and_completes_it() {
    assertThat(problem(() -> tasks.claim(deputy, step.id())).status()).isEqualTo(404);
    standIn(head, absent, deputy, today(), today().plusDays(3));
    CurrentUser acting = now(deputy);
    assertThat(tasks.get(acting, step.id()).actions()).contains(TaskAction.CLAIM);
    StepRecordView taken = tasks.claim(acting, step.id());
    String signature = deputy.fullName() + " thay " + absent.fullName();
    assertThat(taken.holderName()).isEqualTo(signature);
    StepRecordView done = tasks.complete(acting, step.id(), line.request(taken, "eligible", null));
    assertThat(done.completedByName()).isEqualTo(signature);
    assertThat(histories.of(absent, dossier))
        .filteredOn(entry -> entry.kind().equals("StepCompleted"))
        .last()
        .extracting(HistoryLine::officialName)
        .isEqualTo(signature);
  }

  @Test
  void the_deputy_reads_in_his_inbox_for_whom_he_would_act_and_is_told_that_he_was_named() {
    assertThat(told(deputy)).isEmpty();
    UUID id = standIn(head, absent, deputy, today(), today().plusDays(3));
    CurrentUser acting = now(deputy);
    assertThat(rowOf(acting).actsFor()).isEqualTo(absent.fullName());
    assertThat(rowOf(absent).actsFor()).isNull();
    assertThat(told(acting))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.detail())
                  .startsWith(deputy.fullName() + " thay " + absent.fullName() + ", 07/09/2026")
                  .contains("10/09/2026", "12-TB/BTC");
              assertThat(notice.dossierId()).isNull();
            });
    assertThat(told(absent))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.STANDS_IN_FOR_YOU);
              assertThat(notice.detail()).endsWith(head.fullName() + " giao");
            });
    tasks.claim(acting, step.id());
    assertThat(rowOf(acting).actsFor()).isNull();
    standIns.end(head, id);
    assertThat(told(now(deputy))).isEmpty();
    assertThat(told(absent)).isEmpty();
  }

  @Test
  void who_names_one_finds_it_in_his_list_and_so_do_both_it_is_about_but_no_other() {
    UUID id = standIn(head, absent, deputy, today(), today().plusDays(3));
    assertThat(standIns.mine(head))
        .filteredOn(one -> one.id().equals(id))
        .singleElement()
        .matches(one -> !one.mine());
    for (CurrentUser part : List.of(absent, deputy)) {
      assertThat(standIns.mine(part))
          .filteredOn(one -> one.id().equals(id))
          .singleElement()
          .matches(StandInView::mine);
    }
    CurrentUser stranger = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    assertThat(standIns.mine(stranger)).isEmpty();
  }

  @Test
  void what_lapsed_names_in_whose_name_it_is_to_who_may_take_it_over() {
    standIn(head, absent, deputy, today(), today().plusDays(3));
    tasks.claim(now(deputy), step.id());
    hosoClock.moveTo(clock.instant().plus(java.time.Duration.ofDays(4)));
    WorkItemView row = rowOf(absent);
    assertThat(row.holderId()).isNull();
    assertThat(row.lapsedHolder()).startsWith(deputy.fullName());
    assertThat(row.actions()).contains(TaskAction.CLAIM);
  }

  @Test
  void whose_right_has_ended_is_told_so_and_a_stranger_is_told_nothing() {
    standIn(head, absent, deputy, today(), today().plusDays(3));
    tasks.claim(now(deputy), step.id());
    hosoClock.moveTo(clock.instant().plus(java.time.Duration.ofDays(4)));
    CurrentUser former = now(deputy);
    Problem ended = problem(() -> tasks.claim(former, step.id()));
    assertThat(ended.code()).isEqualTo("TASK-021");
    assertThat(ended.status()).isEqualTo(403);
    CurrentUser stranger = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    assertThat(problem(() -> tasks.get(stranger, step.id())).code()).isEqualTo("DOSSIER-009");
    StepRecordView later =
        line.advanceTo(line.open(line.newCell(Place.UNDER_PROVINCE)), "appraiseDossier");
    assertThat(problem(() -> tasks.get(former, later.id())).code()).isEqualTo("DOSSIER-009");
  }

  @Test
  void what_he_holds_is_named_by_person_to_who_sees_the_dossier_alone() {
    assertThat(handOvers.heldBy(head, absent.officialId()))
        .filteredOn(held -> held.taskId().equals(step.id()))
        .singleElement()
        .matches(held -> held.personName() != null);
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(handOvers.heldBy(admin, absent.officialId()))
        .filteredOn(held -> held.taskId().equals(step.id()))
        .singleElement()
        .matches(held -> held.personName() == null);
  }

  private WorkItemView rowOf(CurrentUser by) {
    return inbox
        .list(by, new InboxQuery(InboxView.TODO, null, null, InboxQuery.Sort.CREATED, null, 200))
        .items()
        .stream()
        .filter(row -> row.id().equals(step.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Others have told him much, and only one page is read: what is not of this is put aside. */
  private List<NoticeView> told(CurrentUser by) {
    List<NoticeView> page = notices.list(by, true).items();
    while (!page.isEmpty() && page.stream().noneMatch(StandInTest::ofStandIn)) {
      page.forEach(notice -> notices.seen(by, notice.id()));
      page = notices.list(by, true).items();
    }
    return page.stream().filter(StandInTest::ofStandIn).toList();
  }

  private static boolean ofStandIn(NoticeView notice) {
    return notice.kind() == NoticeKind.STAND_IN || notice.kind() == NoticeKind.STANDS_IN_FOR_YOU;
  }

  @Test
  void the_absent_one_takes_it_back_at_any_time() {
    standIn(head, absent, deputy, today(), today().plusDays(3));
    tasks.claim(now(deputy), step.id());
    assertThat(tasks.get(absent, step.id()).actions()).contains(TaskAction.CLAIM);
    assertThat(tasks.claim(absent, step.id()).holderName()).isEqualTo(absent.fullName());
  }

  @Test
  void the_day_after_it_what_he_took_over_counts_as_unclaimed() {
    standIn(head, absent, deputy, today(), today().plusDays(3));
    tasks.claim(now(deputy), step.id());
    hosoClock.moveTo(clock.instant().plus(java.time.Duration.ofDays(4)));
    assertThat(steps.all(List.of(step.id())).get(0).holderId()).isNull();
    assertThat(problem(() -> tasks.get(now(deputy), step.id())).code()).isEqualTo("TASK-021");
    assertThat(tasks.get(absent, step.id()).actions()).contains(TaskAction.CLAIM);
  }

  @Test
  void what_he_typed_goes_on_with_the_step_when_another_claims_it_or_is_given_it() {
    UUID id = standIn(head, absent, deputy, today(), today().plusDays(3));
    tasks.claim(now(deputy), step.id());
    type(now(deputy), "Lý lịch rõ ràng.");
    standIns.end(head, id);
    tasks.claim(absent, step.id());
    assertThat(typed(absent)).isEqualTo("Lý lịch rõ ràng.");
    tasks.release(absent, step.id());
    CurrentUser colleague =
        organisation.holder(units.get(step.unitId(), TestOrganisation.START), Role.APPRAISER);
    tasks.assign(head, step.id(), colleague.officialId());
    assertThat(typed(colleague)).isEqualTo("Lý lịch rõ ràng.");
  }

  private void type(CurrentUser by, String opinion) {
    tasks.saveDraft(by, step.id(), JsonMapper.shared().valueToTree(Map.of("opinion", opinion)), 0);
  }

  private String typed(CurrentUser by) {
    return tasks.draft(by, step.id()).orElseThrow().data().path("opinion").asString();
  }

  @Test
  void ending_it_early_ends_the_right_at_once() {
    UUID id = standIn(head, absent, deputy, today(), today().plusDays(3));
    assertThat(problem(() -> standIns.end(deputy, id)).code()).isEqualTo("ORGANISATION-008");
    standIns.end(head, id);
    assertThat(now(deputy).standsIn()).isFalse();
  }

  @Test
  void ended_early_it_shows_the_day_it_was_ended_on() {
    UUID id = standIn(head, absent, deputy, today(), today().plusDays(3));
    assertThat(standIns.mine(deputy).get(0).endedOn()).isNull();
    hosoClock.moveTo(clock.instant().plus(java.time.Duration.ofDays(1)));
    var ended = standIns.end(head, id);
    assertThat(ended.endedOn()).isEqualTo(today());
    assertThat(ended.to()).isEqualTo(today().plusDays(2));
    assertThat(history.page(null, absent.officialId(), null).items().get(0).details())
        .containsEntry("day", today().toString());
  }

  @Test
  void nobody_acts_through_it_on_a_dossier_he_submitted_himself() {
    UUID cellUnit = steps.of(dossier).get(0).unitId();
    CurrentUser secretary = line.holder(cellUnit, Role.SECRETARY);
    standIn(head, absent, secretary, today(), today().plusDays(3));
    CurrentUser acting = now(secretary);
    assertThat(dossiers.visible(acting, dossier)).isTrue();
    assertThat(tasks.get(acting, step.id()).actions()).containsOnly(TaskAction.OPEN);
    assertThat(files.view(acting, dossier).steps())
        .as("nor does the case file offer what would be refused")
        .allSatisfy(each -> assertThat(each.actions()).isEmpty());
    assertThat(problem(() -> tasks.claim(acting, step.id())).code()).isEqualTo("TASK-020");
    UUID foreign = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView other = line.advanceTo(foreign, "appraiseDossier");
    assertThat(tasks.claim(acting, other.id()).holderId()).isEqualTo(secretary.officialId());
  }

  @Test
  void who_may_set_it() {
    CurrentUser secretaryAbove = organisation.holder(organisation.province(), Role.SECRETARY);
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    CurrentUser colleague =
        organisation.holder(units.get(step.unitId(), TestOrganisation.START), Role.APPRAISER);
    for (CurrentUser nobody : List.of(colleague, deputy, absent)) {
      assertThat(refusal(nobody, absent, deputy).code()).isEqualTo("ORGANISATION-008");
    }
    for (CurrentUser may : List.of(head, secretaryAbove, admin)) {
      UUID id = standIn(may, absent, deputy, today(), today());
      standIns.end(may, id);
    }
  }

  @Test
  void who_holds_no_position_of_his_own_stands_in_for_nobody() {
    CurrentUser empty = officials.asUser(officials.create("Cán bộ Chưa Có Việc"), today());
    assertThat(fields(refusal(head, absent, empty))).containsExactly("deputyId:none");
  }

  @Test
  void another_account_of_his_is_he_himself() {
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    linked(admin, line.person(cell), "Lê Hai Thân");
    linked(deputy, line.person(cell), "Lê Hai-Thân.");
    assertThat(fields(refusal(now(admin), head, deputy))).containsExactly("deputyId:self");
  }

  @Test
  void nor_does_he_stand_in_for_himself() {
    organisation.onePersonByLess(deputy, absent);
    assertThat(fields(refusal(head, absent, deputy))).containsExactly("deputyId:same");
  }

  @Test
  void another_account_of_who_submitted_a_dossier_does_not_judge_it_as_a_stand_in() {
    CurrentUser secretary = line.holder(steps.of(dossier).get(0).unitId(), Role.SECRETARY);
    standIn(head, absent, deputy, today(), today().plusDays(3));
    organisation.onePerson(secretary, deputy);
    assertThat(problem(() -> tasks.claim(now(deputy), step.id())).code()).isEqualTo("TASK-020");
  }

  private void linked(CurrentUser official, UUID person, String name) {
    jdbc.sql(
            "update hoso.person set full_name = ?, birth_year = 1980, birth_month = 4,"
                + " birth_day = 5 where id = ?")
        .params(name, person)
        .update();
    jdbc.sql("update hoso.official set person_id = ? where id = ?")
        .params(person, official.officialId())
        .update();
  }

  @Test
  void nobody_makes_himself_the_stand_in_of_somebody_outside_the_unit_he_leads() {
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(fields(refusal(admin, head, admin))).containsExactly("deputyId:self");
    CurrentUser above = organisation.holder(organisation.province(), Role.SECRETARY);
    assertThat(fields(refusal(above, absent, above)))
        .as("who leads a unit above would come to what is kept from him")
        .containsExactly("deputyId:self");
    standIn(head, absent, head, today(), today());
  }

  @Test
  void there_is_no_chain_and_no_second_one_at_the_same_time() {
    standIn(head, absent, deputy, today(), today().plusDays(3));
    CurrentUser third = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    CurrentUser above = organisation.holder(organisation.province(), Role.SECRETARY);
    assertThat(fields(refusal(above, deputy, third))).containsExactly("deputyId:chain");
    assertThat(fields(refusal(head, absent, third))).containsExactly("from:overlap");
    assertThat(fields(refusal(above, third, absent))).containsExactly("deputyId:chain");
  }

  @Test
  void what_is_missing_or_contradicts_itself_is_told_by_field() {
    assertThat(
            fields(
                problem(
                    () -> standIns.set(head, new StandInDraft(null, null, null, null, null, " ")))))
        .containsExactlyInAnyOrder(
            "absentId:required",
            "deputyId:required",
            "holdingIds:required",
            "from:required",
            "to:required",
            "document:required");
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(fields(refusal(admin, admin, deputy))).containsExactly("holdingIds:administration");
    assertThat(fields(refusal(head, absent, absent))).containsExactly("deputyId:same");
    Problem past =
        problem(() -> standIn(head, absent, deputy, today().minusDays(3), today().minusDays(1)));
    assertThat(fields(past)).containsExactly("to:past");
  }

  private Problem refusal(CurrentUser by, CurrentUser of, CurrentUser to) {
    return problem(() -> standIn(by, of, to, today(), today()));
  }

  private UUID standIn(
      CurrentUser by, CurrentUser of, CurrentUser to, LocalDate from, LocalDate until) {
    UUID holding = changes.view(of.officialId()).holdings().get(0).id();
    StandInDraft draft =
        new StandInDraft(
            of.officialId(), to.officialId(), List.of(holding), from, until, "12-TB/BTC");
    return standIns.set(by, draft).id();
  }

  private CurrentUser now(CurrentUser official) {
    return officials.asUser(official.officialId(), today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static List<String> fields(Problem problem) {
    return problem.errors().stream().map((FieldError e) -> e.field() + ":" + e.code()).toList();
  }

  private static Problem problem(Runnable act) {
    Problem refusal = catchThrowableOfType(Problem.class, act::run);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal;
  }
}
