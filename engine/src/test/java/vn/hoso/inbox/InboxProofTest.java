package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.inbox.InboxQuery.Sort;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;

/** The counters are a full count, and whatever is not as it should be in the inbox is told. */
@IntegrationTest
class InboxProofTest {

  @Autowired AdmissionLine line;
  @Autowired Inbox inbox;
  @Autowired InboxCounters counters;
  @Autowired InboxProof proof;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void counters_are_as_many_as_the_lists_have_rows_summed_up_or_not() {
    UnitView cell = line.newCell(Place.UNDER_SECTION);
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    UUID first = line.open(cell);
    for (int i = 0; i < 3; i++) {
      line.claim(line.open(cell));
    }
    line.advanceTo(first, "appraiseSection");
    line.advanceTo(line.open(cell), "receiveDossier");
    line.withdraw(line.open(cell));
    like_the_lists(secretary);
    CurrentUser clerk = line.worker(line.current(first));
    like_the_lists(clerk);
    counters.sum();
    like_the_lists(secretary);
    counters.sum();
    like_the_lists(clerk);
    assertThat(faults_of_waiting()).isZero();
  }

  private long faults_of_waiting() {
    return proof.faults().stream().filter(fault -> fault.contains("waits")).count();
  }

  private void like_the_lists(CurrentUser by) {
    var counts = inbox.counts(by);
    assertThat(counts.mine()).isEqualTo(rows(by, InboxView.MINE));
    assertThat(counts.shared()).isEqualTo(rows(by, InboxView.SHARED));
    assertThat(counts.mine() + counts.shared()).isEqualTo(rows(by, InboxView.TODO));
    assertThat(counts.unit()).isEqualTo(rows(by, InboxView.UNIT));
    assertThat(counts.waiting()).isEqualTo(rows(by, InboxView.WAITING));
  }

  private long rows(CurrentUser by, InboxView view) {
    long rows = 0;
    String next = null;
    do {
      var page = inbox.list(by, new InboxQuery(view, null, null, Sort.DUE, next, 200));
      rows += page.items().size();
      next = page.next();
    } while (next != null);
    return rows;
  }

  @Test
  void all_counters_are_one_statement() {
    CurrentUser secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(StatementProbe.statementsOf(() -> inbox.counts(secretary))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update hoso.work_item set version = version + 1 where dossier_id = ? | open steps and rows that differ
          delete from hoso.work_item where dossier_id = ? | open steps and rows that differ
          delete from hoso.work_item where dossier_id = ? | tasks of the engine and rows that differ
          delete from hoso.work_item_watch where work_item_id in (select id from hoso.work_item where dossier_id = ?) | units that wait and rows that differ
          update hoso.work_item set watchers = array[unit_id] where dossier_id = ? | units that wait and never held the dossier
          update hoso.waiting_change set items = items + 1 where unit_id in (select unit_id from hoso.work_item where dossier_id = ?) | numbers of what waits that differ
          insert into hoso.waiting_total select unit_id, id, 1 from hoso.work_item where dossier_id = ? | numbers of units that wait that differ
          """)
  void what_somebody_did_behind_the_inbox_is_told(String done, String told) {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "receiveDossier");
    transaction.executeWithoutResult(
        status -> {
          assertThat(proof.faults()).filteredOn(fault -> fault.startsWith(told)).isEmpty();
          jdbc.sql(done).param(dossier).update();
          assertThat(proof.faults()).anyMatch(fault -> fault.startsWith(told));
          status.setRollbackOnly();
        });
  }
}
