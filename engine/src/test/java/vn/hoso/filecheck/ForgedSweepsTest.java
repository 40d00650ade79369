package vn.hoso.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.file.KeptState;
import vn.hoso.filecheck.SweepRows.Counts;
import vn.hoso.filecheck.SweepRows.Fault;
import vn.hoso.shared.Ids;

/** What the last look at the files found is shown, whatever row somebody wrote beside it. */
@IntegrationTest
class ForgedSweepsTest {

  @Autowired SweepRows rows;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void rows_of_numbers_that_were_never_given_hide_nothing_and_push_nothing_out() {
    rolledBack(
        () -> {
          jdbc.sql(
                  "insert into hoso.file_sweep (id, started_at, ended_at, number)"
                      + " select gen_random_uuid(), now(), now(), 9000000000000 + n"
                      + " from generate_series(1, 40) n")
              .update();
          UUID found = swept();
          assertThat(rows.latest().orElseThrow().id()).isEqualTo(found);
          assertThat(rows.latest().orElseThrow().counts().missing()).isOne();
        });
  }

  @Test
  void numbers_that_somebody_took_are_passed_over() {
    rolledBack(
        () -> {
          swept();
          jdbc.sql(
                  "insert into hoso.file_sweep (id, started_at, ended_at, number)"
                      + " select gen_random_uuid(), now(), now(), n +"
                      + " (select last_value from hoso.file_sweep_number_seq)"
                      + " from generate_series(1, 5) n")
              .update();
          UUID found = swept();
          assertThat(rows.latest().orElseThrow().id()).isEqualTo(found);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.file_sweep set missing = 0",
        "delete from hoso.file_sweep where missing > 0",
        "update hoso.file_fault set state = 'WHOLE'",
        "delete from hoso.file_fault",
        "truncate hoso.file_fault",
        "truncate hoso.file_sweep cascade"
      })
  void the_database_refuses_to_change_what_was_found(String statement) {
    rolledBack(
        () -> {
          swept();
          assertThatThrownBy(() -> jdbc.sql(statement).update())
              .isInstanceOf(DataAccessException.class)
              .rootCause()
              .message()
              .containsAnyOf("never changed", "never emptied");
        });
  }

  @Test
  void the_latest_thirty_are_kept() {
    rolledBack(
        () -> {
          UUID first = swept();
          for (int n = 1; n <= 30; n++) {
            swept();
          }
          assertThat(rows.faults(first)).isEmpty();
          assertThat(jdbc.sql("select count(*) from hoso.file_sweep").query(Long.class).single())
              .isEqualTo(30);
        });
  }

  private UUID swept() {
    UUID id = Ids.next();
    rows.begin(id, null, Instant.now());
    rows.end(
        id,
        new Counts(1, 1, 0, 0, 0),
        List.of(new Fault("0".repeat(64), KeptState.MISSING, List.of(Ids.next()))),
        Instant.now());
    return id;
  }

  private void rolledBack(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          work.run();
        });
  }
}
