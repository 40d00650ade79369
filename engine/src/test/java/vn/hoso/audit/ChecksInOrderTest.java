package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;

/** What the last look found is what is shown, whatever row of whatever day stands beside it. */
@IntegrationTest
class ChecksInOrderTest {

  @Autowired AdmissionLine line;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private UUID dossier;

  @BeforeEach
  void a_dossier_with_a_history() {
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
  }

  @Test
  void a_clock_that_was_ahead_or_an_id_of_ones_own_puts_no_result_before_the_next() {
    foundAndShown("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9000000000000000000", "1000000000"})
  void a_number_beyond_those_given_counts_for_nothing(String number) {
    foundAndShown(number);
  }

  @Test
  void what_was_counted_before_is_held_against_the_next_all_the_same() {
    verification.run();
    long dossiers = checks.newest().orElseThrow().dossiers();
    rolledBack(
        () -> {
          planted("9000000000000000000");
          assertThat(checks.lastSum().orElseThrow().dossiers()).isEqualTo(dossiers);
        });
  }

  private void planted(String number) {
    boolean own = !number.isEmpty();
    jdbc.sql(
            "insert into hoso.history_check (id, started_at, ended_at"
                + (own ? ", number" : "")
                + ") values (cast(? as uuid), ?, ?"
                + (own ? ", " + number : "")
                + ")")
        .params("ffffffff-ffff-7fff-bfff-ffffffffffff", ahead(), ahead())
        .update();
  }

  private static OffsetDateTime ahead() {
    return OffsetDateTime.parse("2058-01-04T00:00:00Z");
  }

  private void foundAndShown(String number) {
    rolledBack(
        () -> {
          planted(number);
          KeptTables.unguarded(jdbc, "history_entry");
          jdbc.sql(
                  "update hoso.history_entry set at = at - interval '3 days' where dossier_id = ?"
                      + " and seq = 1")
              .param(dossier)
              .update();
          assertThat(verification.faults()).isPositive();
          assertThat(checks.newest().orElseThrow().faultCount()).isPositive();
        });
  }

  private void rolledBack(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          work.run();
        });
  }
}
