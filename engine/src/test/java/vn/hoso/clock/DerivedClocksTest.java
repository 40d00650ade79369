package vn.hoso.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.deadline.Deadline;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;

/** A limit that counts from a day which follows from a fact: 12 months, then 30 working days. */
@IntegrationTest
class DerivedClocksTest {

  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired HosoClock clock;

  private UUID id;
  private CurrentUser clerk;

  @BeforeEach
  void openedOnTheSeventhOfSeptember() {
    on("2026-09-07");
    var cell = line.cell(Place.UNDER_PROVINCE);
    var committee = cell.parentId();
    id = line.open("trial", committee, Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(committee, Role.OFFICE_CLERK);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nothing_counts_before_the_fact_is_known() {
    assertThat(clocks()).isEmpty();
  }

  @Test
  void the_coming_start_is_known_from_the_fact_on_with_its_reason_in_both_languages() {
    line.complete(id, "begun");

    var review = clocks().get(0);
    assertThat(review.deadline().state()).isEqualTo(Deadline.State.NOT_STARTED);
    assertThat(review.deadline().start()).isEqualTo("2027-09-07");
    assertThat(review.deadline().due()).isEqualTo("2027-10-19");
    assertThat(review.sentences())
        .startsWith(
            "Ngày hết 12 tháng thử việc là thứ Ba 07/09/2027.",
            "Mốc này là 12 tháng kể từ ngày bắt đầu thử việc (07/09/2026).")
        .contains("Thời hạn là 30 ngày làm việc, kể từ ngày 07/09/2027.");
    assertThat(review.sentences(Locale.ENGLISH))
        .startsWith(
            "End of the 12 months of trial: Tuesday 7 September 2027.",
            "That is 12 months from first day of the trial (7 September 2026).");
  }

  @Test
  void a_limit_beyond_the_years_of_the_calendar_is_left_open_and_stops_nobody() {
    on("2026-12-28");
    line.complete(id, "begun");

    assertThat(clocks()).isEmpty();
    assertThat(line.open(id)).containsExactly("lookAtTrial");
  }

  private List<RunningClock> clocks() {
    return states.of(clerk, id).clocks();
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }
}
