package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;
import vn.hoso.workflow.Tasks;

@IntegrationTest
class NoticesTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Notices notices;
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
  void the_statements_do_not_grow_with_the_items() {
    Instant late = step.dueAt().plus(90, ChronoUnit.DAYS);
    recordAt(late);
    int few = StatementProbe.statementsOf(notices::recordDue).size();
    clock.moveTo(step.dueAt());
    for (int i = 0; i < 4; i++) {
      line.open(line.cell(Place.UNDER_PROVINCE));
    }
    recordAt(late);
    assertThat(StatementProbe.statementsOf(notices::recordDue)).hasSizeLessThanOrEqualTo(few);
  }

  @Test
  void a_notice_is_marked_as_seen_by_one_and_stays_new_for_another() {
    recordAt(step.warnAt());
    NoticeView notice = mine(kim).get(0);
    long unseen = notices.unseen(kim);
    notices.seen(kim, notice.id());
    notices.seen(kim, notice.id());
    assertThat(notices.unseen(kim)).isEqualTo(unseen - 1);
    assertThat(mine(kim).get(0).seen()).isTrue();
    assertThat(mine(lan).get(0).seen()).isFalse();
    assertThat(notices.list(kim, true)).extracting(NoticeView::id).doesNotContain(notice.id());
    assertThatThrownBy(() -> notices.seen(head, notice.id())).hasMessage("INBOX-002");
    assertThatThrownBy(() -> notices.seen(kim, UUID.randomUUID())).hasMessage("INBOX-002");
  }

  @Test
  void a_notice_says_whether_the_work_is_still_to_be_done_and_names_no_person() {
    recordAt(step.warnAt());
    assertThat(mine(kim).get(0).open()).isTrue();
    assertThat(mine(kim).get(0).title()).isEqualTo("Sắp đến hạn");
    assertThat(mine(kim).get(0).toString()).doesNotContain("Lê Văn");
    line.complete(dossier, "eligible");
    assertThat(mine(kim).get(0).open()).isFalse();
  }

  private void recordAt(Instant now) {
    clock.moveTo(now);
    notices.recordDue();
  }

  private List<NoticeKind> kinds(CurrentUser by) {
    return mine(by).stream().map(NoticeView::kind).toList();
  }

  private List<NoticeView> mine(CurrentUser by) {
    return notices.list(by, false).stream()
        .filter(notice -> notice.workItemId().equals(step.id()))
        .toList();
  }
}
