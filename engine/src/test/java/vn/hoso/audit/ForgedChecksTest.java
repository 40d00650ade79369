package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;

/** Rows of checks that somebody wrote into the database make no check blind, nor silent. */
@IntegrationTest
class ForgedChecksTest {

  private static final String CHECK = "/api/administration/history-check";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private UUID dossier;

  @BeforeEach
  void a_dossier_that_was_read_and_looked_at() {
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    read();
    verification.run();
  }

  @Test
  void a_log_that_lost_its_end_and_its_seal_is_told_of_at_every_check() {
    long upto =
        jdbc.sql("select max(upto) from hoso.log_seal where log = 'ACCESS'")
            .query(Long.class)
            .single();
    line.open(line.cell(Place.UNDER_PROVINCE));
    read();
    verification.run();
    rolledBack(
        () -> {
          KeptTables.unguarded(jdbc, "access_log", "log_seal");
          jdbc.sql("delete from hoso.access_log where seq > ?").param(upto).update();
          jdbc.sql("delete from hoso.log_seal where log = 'ACCESS' and upto > ?")
              .param(upto)
              .update();
          for (int n = 1; n <= 3; n++) {
            assertThat(found())
                .as("check " + n)
                .extracting(Fault::kind)
                .contains(FaultKind.LOGS, FaultKind.COUNTS);
          }
        });
  }

  @Test
  void a_forged_result_of_nothing_lowers_no_measure() {
    rolledBack(
        () -> {
          planted("started_at, ended_at", "now(), now()");
          KeptTables.unguarded(jdbc, "history_entry");
          jdbc.sql("delete from hoso.history_entry where dossier_id = ?").param(dossier).update();
          assertThat(found()).extracting(Fault::kind).contains(FaultKind.COUNTS);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1 - n", // below all that were given
        "9000000000000 + n",
        "nextval('hoso.history_check_number_seq')"
      })
  void rows_that_stand_open_take_no_result_in_and_are_told_of(String number) {
    rolledBack(
        () -> {
          openRows(number);
          var before = open();
          assertThat(found())
              .extracting(Fault::text)
              .anyMatch(text -> text.contains("history_check"));
          assertThat(checks.newest().orElseThrow().endedAt()).isNotNull();
          assertThat(found())
              .extracting(Fault::text)
              .anyMatch(text -> text.contains("history_check"));
          assertThat(open()).isGreaterThanOrEqualTo(before - 1);
        });
  }

  @Test
  void numbers_that_somebody_took_are_passed_over() {
    rolledBack(
        () -> {
          openRows("(select last_value from hoso.history_check_number_seq) + n");
          jdbc.sql("update hoso.history_check set ended_at = now() where ended_at is null")
              .update();
          verification.run();
          assertThat(checks.newest().orElseThrow().endedAt()).isNotNull();
        });
  }

  @Test
  void a_check_that_begins_tomorrow_is_not_going_on() {
    jdbc.sql(
            "insert into hoso.history_check (id, started_at) values (?, now() + interval '1 year')")
        .param(Ids.next())
        .update();
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    try {
      assertThat(admin.get(CHECK).json().path("running").asBoolean()).isFalse();
    } finally {
      verification.run();
    }
  }

  /** It is found in its stead where its arguments are of closer types than the server's own. */
  @Test
  void a_function_in_place_of_the_servers_own_changes_nothing_and_is_told_of() {
    rolledBack(
        () -> {
          jdbc.sql(
                  "create function hoso.convert_to(text, text) returns bytea language sql"
                      + " as $$ select ''::bytea $$")
              .update();
          assertThat(found())
              .extracting(Fault::text)
              .singleElement()
              .asString()
              .contains("convert_to(text, text)");
        });
  }

  private List<Fault> found() {
    verification.run();
    return checks.newest().orElseThrow().faults();
  }

  private void read() {
    var secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    organisation.signedIn(port, secretary).get("/api/dossiers/" + dossier);
  }

  private void openRows(String number) {
    jdbc.sql(
            "insert into hoso.history_check (id, started_at, number)"
                + " select gen_random_uuid(), now(), <number> from generate_series(1, 5) n"
                    .replace("<number>", number))
        .update();
  }

  private long open() {
    return jdbc.sql("select count(*) from hoso.history_check where ended_at is null")
        .query(Long.class)
        .single();
  }

  private void planted(String columns, String values) {
    jdbc.sql(
            "insert into hoso.history_check (id, %s) values (gen_random_uuid(), %s)"
                .formatted(columns, values))
        .update();
  }

  private void rolledBack(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          work.run();
        });
  }
}
