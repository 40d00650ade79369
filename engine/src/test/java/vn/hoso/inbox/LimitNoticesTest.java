package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.workflow.Waits;

/** A limit of the whole dossier warns who has it and who waits for it. */
@IntegrationTest
class LimitNoticesTest {

  @Autowired AdmissionLine line;
  @Autowired Waits waits;
  @Autowired Notices notices;
  @Autowired HosoClock clock;

  private UUID id;
  private CurrentUser clerk;
  private CurrentUser judge;

  @BeforeEach
  void liesWithTheDeciderOnAReviewUntilTheNineteenthOfOctober() {
    on("2026-09-07");
    var cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    line.complete(id, "begun");
    line.complete(id, "taken");
    on("2027-09-07");
    waits.endDue();
    judge = line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nobody_is_warned_before_half_of_it_is_used_up() {
    on("2027-09-27");
    notices.recordDue();
    assertThat(told(clerk)).isEmpty();
    assertThat(told(judge)).isEmpty();
  }

  @Test
  void both_sides_are_warned_and_told_when_it_has_passed_each_once() {
    on("2027-10-04");
    notices.recordDue();
    notices.recordDue();
    assertThat(told(clerk)).containsExactly(NoticeKind.LIMIT_WARNING);
    assertThat(told(judge)).containsExactly(NoticeKind.LIMIT_WARNING);

    on("2027-10-20");
    notices.recordDue();
    notices.recordDue();
    assertThat(told(clerk))
        .containsExactlyInAnyOrder(NoticeKind.LIMIT_WARNING, NoticeKind.LIMIT_OVERDUE);
    assertThat(told(judge))
        .containsExactlyInAnyOrder(NoticeKind.LIMIT_WARNING, NoticeKind.LIMIT_OVERDUE);
  }

  @Test
  void what_has_ended_warns_nobody_any_more() {
    on("2027-10-04");
    notices.recordDue();
    line.complete(id, "passed");
    assertThat(told(clerk)).isEmpty();
    on("2027-10-20");
    notices.recordDue();
    assertThat(told(clerk)).isEmpty();
  }

  private List<NoticeKind> told(CurrentUser by) {
    return notices.list(by, false).items().stream()
        .filter(notice -> id.equals(notice.dossierId()))
        .map(NoticeView::kind)
        .filter(kind -> kind.name().startsWith("LIMIT"))
        .toList();
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }
}
