package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
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
import vn.hoso.dossier.DossierChain.Chained;
import vn.hoso.dossier.DossierChain.Head;

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
          assertThat(checks.most().orElseThrow().dossiers()).isEqualTo(dossiers);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1})
  void numbers_that_are_used_up_are_counted_on_from_the_last_check(long given) {
    UUID before = checks.begin(null);
    checks.end(before, counted(1), List.of());
    long last = numberOf(before);
    try {
      usedUp(given);
      UUID next = checks.begin(null);
      assertThat(numberOf(next)).isEqualTo(last + 1);
      checks.end(next, counted(2), List.of());
      assertThat(checks.newest().orElseThrow().dossiers()).isEqualTo(2);
    } finally {
      jdbc.sql(
              "select setval('hoso.history_check_number_seq', (select max(number) from"
                  + " hoso.history_check))")
          .query(Long.class)
          .single();
    }
  }

  @Test
  void where_no_number_is_left_it_is_said() {
    rolledBack(
        () -> {
          long last =
              jdbc.sql("select last_value from hoso.history_check_number_seq")
                  .query(Long.class)
                  .single();
          try {
            planted(Long.toString(Long.MAX_VALUE));
            usedUp(Long.MAX_VALUE);
            assertThatThrownBy(() -> checks.begin(null))
                .isInstanceOfSatisfying(
                    AuditProblem.class,
                    refused -> assertThat(refused.code()).isEqualTo("AUDIT-004"));
          } finally {
            usedUp(last);
          }
        });
  }

  @Test
  void a_row_in_the_name_of_nobody_is_shown_with_nobodys_name() {
    try {
      checks.end(checks.begin(UUID.randomUUID()), counted(1), List.of());
      assertThat(checks.newest().orElseThrow().startedBy())
          .isEqualTo("người không có trong hệ thống");
    } finally {
      checks.end(checks.begin(null), counted(1), List.of());
    }
  }

  private CheckFindings counted(int dossiers) {
    var found = new CheckFindings();
    var one = new Chained(dossier, "H", "s", new Head(1, new byte[32]));
    for (int n = 0; n < dossiers; n++) {
      found.add(one, new Verification(1, 0, List.of()), List.of(), false);
    }
    return found;
  }

  private void usedUp(long number) {
    jdbc.sql("select setval('hoso.history_check_number_seq', ?)")
        .param(number)
        .query(Long.class)
        .single();
  }

  private long numberOf(UUID id) {
    return jdbc.sql("select number from hoso.history_check where id = ?")
        .param(id)
        .query(Long.class)
        .single();
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
