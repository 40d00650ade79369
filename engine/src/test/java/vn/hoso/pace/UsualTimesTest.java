package vn.hoso.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox;
import vn.hoso.inbox.InboxQuery;
import vn.hoso.inbox.InboxView;
import vn.hoso.inbox.WorkItemView;
import vn.hoso.organisation.CurrentUser;

/** Of a step nobody else here does. */
@IntegrationTest
@Transactional
class UsualTimesTest {

  private static final String STEP = "weighedSlowly";

  @Autowired AdmissionLine line;
  @Autowired UsualTimes times;
  @Autowired Inbox inbox;
  @Autowired JdbcClient jdbc;

  private UUID dossier;
  private CurrentUser by;

  @BeforeEach
  void an_item_waits() {
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.current(dossier);
    by = line.worker(step);
    jdbc.sql("update hoso.work_item set step_id = ? where dossier_id = ?")
        .params(STEP, dossier)
        .update();
  }

  @Test
  void the_middle_of_thirty_runs_is_told_and_not_of_fewer() {
    runs(0, 14, 1, "null");
    runs(14, 14, 9, "null");
    runs(28, 1, 3, "null");
    times.count();
    assertThat(counted()).isEmpty();
    assertThat(item().usualText()).isNull();
    runs(29, 1, 4, "null");
    times.count();
    times.count();
    assertThat(counted()).containsExactly("30 3");
    assertThat(item().usualText()).isEqualTo("thường mất 3 ngày, còn 3 ngày");
  }

  @Test
  void runs_that_were_undone_or_are_long_past_do_not_count() {
    runs(0, 29, 2, "null");
    runs(29, 5, 8, "now()");
    runs(34, 5, 900, "null"); // begun long ago, ended lately
    jdbc.sql("update hoso.step_record set completed_at = started_at where seq >= 1034").update();
    times.count();
    assertThat(counted()).isEmpty();
  }

  @Test
  void where_the_clock_stands_still_nothing_is_told() {
    runs(0, 30, 2, "null");
    times.count();
    jdbc.sql("update hoso.work_item set on_hold = true where dossier_id = ?")
        .param(dossier)
        .update();
    assertThat(item().usualText()).isNull();
  }

  private void runs(int from, int count, int days, String cancelled) {
    jdbc.sql(
            """
            insert into hoso.step_record
            select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
              'seq', 1000 + n, 'step_id', :step, 'started_at', now() - make_interval(days => :days),
              'completed_at', now(), 'cancelled_at', %s))).*
            from hoso.step_record r, generate_series(:from, :upto) n where r.dossier_id = :id and r.seq < 1000
            """
                .formatted(cancelled))
        .param("step", STEP)
        .param("days", days)
        .param("from", from)
        .param("upto", from + count - 1)
        .param("id", dossier)
        .update();
  }

  private List<String> counted() {
    return jdbc.sql("select runs || ' ' || days from hoso.step_pace where step_id = ?")
        .param(STEP)
        .query(String.class)
        .list();
  }

  private WorkItemView item() {
    return inbox
        .list(by, InboxQuery.of(InboxView.TODO.word(), null, null, null, null, 50))
        .items()
        .stream()
        .filter(each -> each.dossierId().equals(dossier))
        .findFirst()
        .orElseThrow();
  }
}
