package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.ontime.OnTime;
import vn.hoso.ontime.OnTimeView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.schedule.RecurringWork;
import vn.hoso.shared.HosoClock;

/** When the sums of units are read, and when what they are sums of. */
@IntegrationTest
class OnTimeSumsTest {

  @Autowired AdmissionLine line;
  @Autowired OnTime onTime;
  @Autowired RecurringWork recurring;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;

  private CurrentUser leader;

  @BeforeEach
  void a_committee_whose_runs_are_counted() {
    clock.moveTo(LocalDate.of(2026, 8, 18).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    leader = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    line.advanceTo(line.open(cell), "receiveDossier");
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    recurring.soon("finished-months");
  }

  @AfterEach
  void everything_is_counted_anew() {
    jdbc.sql("delete from hoso.finished_month").update();
    recurring.soon("finished-months");
    clock.reset();
  }

  @Test
  void units_are_read_from_their_sums_and_not_where_folders_keep_other_steps_by_now() {
    var right = view();
    long finished = right.byUnit().get(0).figures().finishedInTime();
    assertThat(finished).isPositive();
    jdbc.sql("update hoso.finished_sum set in_time = in_time + 1000").update();
    assertThat(view().byUnit().get(0).figures().finishedInTime()).isGreaterThan(finished);
    assertThat(view().byStep()).isEqualTo(right.byStep());
    jdbc.sql("update hoso.finished_month set kept = array['admission prepareDossier']").update();
    assertThat(view()).isEqualTo(right);
    jdbc.sql("update hoso.finished_month set kept = null").update();
    assertThat(view()).isEqualTo(right);
    recurring.soon("finished-months");
    assertThat(view()).isEqualTo(right);
    assertThat(months("kept is null")).as("counted for the steps of today").isZero();
  }

  @Test
  void a_month_in_which_something_changed_is_counted_again_before_the_night() {
    var before = view();
    assertThat(
            jdbc.sql(
                    "update hoso.step_record set due_at = due_at - interval '400 days', due_on = due_on - 400"
                        + " where completed_at < due_at and unit_id in (select id from hoso.unit where path like ?)")
                .param("%" + leader.positions().get(0).unitId() + "%")
                .update())
        .isPositive();
    var changed = view();
    assertThat(changed.total().finishedLate()).isGreaterThan(before.total().finishedLate());
    assertThat(months("month = '2026-08-01'")).isZero();
    recurring.soon("changed-months");
    assertThat(months("month = '2026-08-01'")).isOne();
    assertThat(view()).isEqualTo(changed);
  }

  private OnTimeView view() {
    return onTime.view(leader, "2026-08", leader.positions().get(0).unitId());
  }

  private int months(String which) {
    return jdbc.sql("select count(*) from hoso.finished_month where " + which)
        .query(Integer.class)
        .single();
  }
}
