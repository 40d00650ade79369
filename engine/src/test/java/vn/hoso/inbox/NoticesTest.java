package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.Amendments;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

@IntegrationTest
class NoticesTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Notices notices;
  @Autowired AllNotices told;
  @Autowired Amendments amendments;
  @Autowired PlatformTransactionManager transactions;
  @Autowired HosoClock clock;

  private UUID dossier;
  private StepRecordView step;
  private CurrentUser kim;
  private CurrentUser lan;
  private CurrentUser head;
  private CurrentUser headAbove;

  @BeforeEach
  void aStepOfARoom() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    lan = organisation.holder(room, Role.APPRAISER);
    head = organisation.holder(room, Role.UNIT_HEAD);
    headAbove =
        organisation.holder(units.get(room.parentId(), TestOrganisation.START), Role.UNIT_HEAD);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_shared_step_reminds_everyone_of_its_position_once() {
    recordAt(step.warnAt().minusSeconds(1));
    assertThat(kinds(kim)).isEmpty();
    recordAt(step.warnAt());
    recordAt(step.warnAt().plusSeconds(60));
    assertThat(kinds(kim)).containsExactly(NoticeKind.WARNING_80);
    assertThat(kinds(lan)).containsExactly(NoticeKind.WARNING_80);
    assertThat(kinds(head)).isEmpty();
  }

  @Test
  void a_claimed_step_reminds_its_holder_alone() {
    tasks.claim(kim, step.id());
    recordAt(step.warnAt());
    assertThat(kinds(kim)).containsExactly(NoticeKind.WARNING_80);
    assertThat(kinds(lan)).isEmpty();
  }

  @Test
  void a_late_step_goes_to_the_head_then_to_the_one_above_and_is_never_ended() {
    tasks.claim(kim, step.id());
    recordAt(step.dueAt().minusSeconds(1));
    assertThat(kinds(head)).isEmpty();
    recordAt(step.dueAt());
    assertThat(kinds(kim)).containsExactlyInAnyOrder(NoticeKind.WARNING_80, NoticeKind.OVERDUE);
    assertThat(kinds(head)).containsExactly(NoticeKind.ESCALATED);
    assertThat(kinds(headAbove)).isEmpty();
    recordAt(step.dueAt().plus(3, ChronoUnit.DAYS));
    assertThat(kinds(headAbove)).containsExactly(NoticeKind.ESCALATED_ABOVE);
    assertThat(kinds(head)).containsExactly(NoticeKind.ESCALATED);
    assertThat(steps.get(step.id()).open()).isTrue();
  }

  @Test
  void what_the_head_himself_has_not_done_goes_to_the_unit_above() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    step = line.current(line.open(cell));
    CurrentUser secretary = line.holder(step.positionId());
    CurrentUser committee = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    UnitView grassroots = units.get(cell.parentId(), TestOrganisation.START);
    CurrentUser superior = line.holder(grassroots.parentId(), Role.STANDING_COMMITTEE);
    recordAt(step.dueAt().plus(3, ChronoUnit.DAYS));
    assertThat(kinds(secretary)).containsExactly(NoticeKind.OVERDUE);
    assertThat(kinds(committee)).containsExactly(NoticeKind.ESCALATED);
    assertThat(kinds(superior)).containsExactly(NoticeKind.ESCALATED_ABOVE);
  }

  @Test
  void a_step_done_in_time_is_told_to_nobody() {
    line.complete(dossier, "eligible");
    recordAt(step.dueAt());
    assertThat(kinds(kim)).isEmpty();
    assertThat(kinds(head)).isEmpty();
  }

  @Test
  void recording_again_at_the_same_moment_records_nothing() {
    recordAt(step.dueAt().plus(3, ChronoUnit.DAYS));
    assertThat(notices.recordDue()).isZero();
  }

  @Test
  void the_statements_do_not_grow_with_the_items_nor_with_their_units() {
    Instant late = step.dueAt().plus(90, ChronoUnit.DAYS);
    recordAt(late);
    int few = statementsFor(1, late);
    assertThat(statementsFor(6, late)).isEqualTo(few).isLessThan(20);
  }

  /** What telling of dossiers of as many committees takes when all of them come due at once. */
  private int statementsFor(int committees, Instant late) {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    for (int n = 0; n < committees; n++) {
      line.open(line.newCell(Place.UNDER_PROVINCE));
    }
    clock.moveTo(late);
    AtomicInteger recorded = new AtomicInteger();
    List<String> statements = StatementProbe.statementsOf(() -> recorded.set(notices.recordDue()));
    assertThat(recorded).hasValueGreaterThanOrEqualTo(3 * committees);
    return statements.size();
  }

  @Test
  void a_notice_is_marked_as_seen_by_one_and_stays_new_for_another() {
    // Beyond a hundred nobody counts.
    while (notices.unseen(kim) >= 100) {
      notices.list(kim, true).items().forEach(each -> notices.seen(kim, each.id()));
    }
    recordAt(step.warnAt());
    NoticeView notice = mine(kim).get(0);
    long unseen = notices.unseen(kim);
    notices.seen(kim, notice.id());
    notices.seen(kim, notice.id());
    assertThat(notices.unseen(kim)).isEqualTo(unseen - 1);
    assertThat(mine(kim).get(0).seen()).isTrue();
    assertThat(mine(lan).get(0).seen()).isFalse();
    assertThat(notices.list(kim, true).items())
        .extracting(NoticeView::id)
        .doesNotContain(notice.id());
    assertThatThrownBy(() -> notices.seen(head, notice.id())).hasMessage("INBOX-002");
    assertThatThrownBy(() -> notices.seen(kim, UUID.randomUUID())).hasMessage("INBOX-002");
  }

  @Test
  void a_notice_is_gone_when_the_work_is_done() {
    recordAt(step.warnAt().minusSeconds(1));
    seeAll();
    recordAt(step.warnAt());
    assertThat(mine(kim).get(0).title()).isEqualTo("Sắp đến hạn");
    long unseen = notices.unseen(kim);
    line.complete(dossier, "eligible");
    assertThat(mine(kim)).isEmpty();
    assertThat(notices.unseen(kim)).isEqualTo(unseen - 1);
  }

  @Test
  void suspended_work_reminds_nobody() {
    recordAt(step.warnAt());
    suspend();
    assertThat(mine(kim)).isEmpty();
    clock.moveTo(step.dueAt().plus(3, ChronoUnit.DAYS));
    notices.recordDue();
    assertThat(kinds(kim)).isEmpty();
    assertThat(kinds(head)).isEmpty();
  }

  @Test
  void names_are_told_to_those_who_see_the_dossier() {
    recordAt(step.warnAt().minusSeconds(1));
    seeAll();
    recordAt(step.warnAt());
    NoticeView notice =
        notices.list(kim, true).items().stream()
            .filter(each -> step.id().equals(each.workItemId()))
            .findFirst()
            .orElseThrow();
    assertThat(notice.personName()).startsWith("Lê Văn");
    assertThat(notice.procedureName()).isEqualTo("Kết nạp đảng viên");
    assertThat(notice.stepName()).isEqualTo("Thẩm định hồ sơ");
  }

  @Test
  void a_new_holder_is_told_and_the_old_one_hears_that_it_is_not_his_any_more() {
    tasks.claim(kim, step.id());
    recordAt(step.dueAt());
    tasks.assign(head, step.id(), lan.officialId());
    assertThat(kinds(kim)).containsExactly(NoticeKind.TAKEN_OVER);
    assertThat(kinds(lan)).containsExactly(NoticeKind.ASSIGNED);
    notices.recordDue();
    assertThat(kinds(lan)).contains(NoticeKind.OVERDUE);
    assertThat(kinds(kim)).containsExactly(NoticeKind.TAKEN_OVER);
    assertThat(kinds(head)).containsExactly(NoticeKind.ESCALATED);
  }

  @Test
  void whoever_takes_or_gives_back_his_own_work_is_told_nothing() {
    tasks.claim(kim, step.id());
    tasks.release(kim, step.id());
    assertThat(kinds(kim)).isEmpty();
    assertThat(kinds(lan)).isEmpty();
  }

  @Test
  void what_comes_back_and_what_is_to_be_supplied_is_told_to_the_cell() {
    line.complete(dossier, "requestSupplement");
    CurrentUser secretary = atTheCell();
    assertThat(of(secretary))
        .extracting(NoticeView::kind)
        .containsExactly(NoticeKind.SUPPLEMENT_ASKED);
    line.complete(dossier, "supplied");
    assertThat(of(secretary)).isEmpty();
    line.complete(dossier, "sendBack", "submitDossier");
    assertThat(of(atTheCell())).extracting(NoticeView::kind).containsExactly(NoticeKind.SENT_BACK);
  }

  /** Who has the open step: other tests leave more than one secretary at the cell. */
  private CurrentUser atTheCell() {
    StepRecordView open = line.current(dossier);
    assertThat(open.capacity()).isEqualTo(PartCapacity.OPENER);
    return line.worker(open);
  }

  @Test
  void a_decision_is_told_to_those_who_worked_on_the_dossier_before() {
    CurrentUser secretary = line.seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
    line.advanceTo(dossier, "returnResult");
    assertThat(of(secretary)).extracting(NoticeView::kind).containsExactly(NoticeKind.DECIDED);
    assertThat(of(kim)).extracting(NoticeView::kind).containsExactly(NoticeKind.DECIDED);
    clock.moveTo(clock.instant().plus(31, ChronoUnit.DAYS));
    assertThat(of(secretary)).isEmpty();
  }

  private void suspend() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            inside -> {
              amendments.lock(head, dossier);
              amendments.suspend(head, dossier, "Tạm dừng.");
            });
  }

  private List<NoticeView> of(CurrentUser by) {
    return told.of(by).stream().filter(notice -> notice.dossierId().equals(dossier)).toList();
  }

  private void recordAt(Instant now) {
    clock.moveTo(now);
    notices.recordDue();
  }

  /** However many other tests have left to a head: the page of the bell is cut, this is not. */
  private List<NoticeKind> kinds(CurrentUser by) {
    return told.of(by).stream()
        .filter(notice -> step.id().equals(notice.workItemId()))
        .map(NoticeView::kind)
        .toList();
  }

  /** Other tests leave more in the same room than one list shows. */
  private void seeAll() {
    List<NoticeView> left = notices.list(kim, true).items();
    while (!left.isEmpty()) {
      left.forEach(each -> notices.seen(kim, each.id()));
      left = notices.list(kim, true).items();
    }
  }

  private List<NoticeView> mine(CurrentUser by) {
    return told.of(by).stream().filter(notice -> step.id().equals(notice.workItemId())).toList();
  }
}
