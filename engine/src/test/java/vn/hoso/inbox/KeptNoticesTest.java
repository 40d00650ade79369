package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Late work goes upwards, as far as those above may know of it. */
@IntegrationTest
class KeptNoticesTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Notices notices;
  @Autowired HosoClock clock;

  private UUID dossier;
  private CurrentUser head;
  private CurrentUser above;

  @BeforeEach
  void a_dossier_its_origin_weighs_in_secret() {
    clock.moveTo(Instant.parse("2026-09-01T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    head = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    above = line.holder(organisation.province().id(), Role.STANDING_COMMITTEE);
  }

  @AfterEach
  void let_the_clock_run() {
    clock.reset();
  }

  @Test
  void that_a_secret_step_is_late_is_told_to_nobody_who_may_not_know_of_it() {
    StepRecordView step = line.current(dossier);
    clock.moveTo(step.dueAt().plus(Duration.ofDays(4)));
    notices.recordDue();
    assertThat(kinds(line.worker(step))).contains(NoticeKind.OVERDUE);
    assertThat(kinds(head)).containsExactly(NoticeKind.ESCALATED);
    assertThat(kinds(above)).isEmpty();
  }

  private List<NoticeKind> kinds(CurrentUser by) {
    return notices.page(by, false).items().stream()
        .filter(notice -> dossier.equals(notice.dossierId()))
        .map(NoticeView::kind)
        .toList();
  }
}
