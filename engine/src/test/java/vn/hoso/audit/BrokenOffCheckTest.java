package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.dossier.DossierChain;
import vn.hoso.organisation.Role;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Ids;

/** A check that began ends, and one that did not look at all is no measure for the next. */
@IntegrationTest
class BrokenOffCheckTest {

  private static final String CHECK = "/api/administration/history-check";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired DossierChain chain;
  @Autowired HistoryRows rows;
  @Autowired LogSeals seals;
  @Autowired StrayedProcedures procedures;
  @Autowired StandingRows standing;
  @Autowired JsonMapper json;
  @Autowired SecrecyPolicy secrecy;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired SchemaShape shape;

  @BeforeEach
  void a_dossier_with_a_history_that_was_looked_at() {
    line.open(line.cell(Place.UNDER_PROVINCE));
    verification.run();
  }

  @Test
  void a_check_ends_after_an_error_and_says_that_it_broke_off() {
    endsBrokenOff(
        () -> {
          throw new StackOverflowError();
        },
        StackOverflowError.class);
  }

  @Test
  void a_check_ends_where_the_database_was_gone_for_a_moment() {
    endsBrokenOff(
        () -> {
          throw new DataAccessResourceFailureException("gone");
        },
        DataAccessResourceFailureException.class);
  }

  @Test
  void a_part_that_cannot_be_looked_at_keeps_no_other_from_it() {
    var measure = checks.most().orElseThrow();
    withGuards(
            () -> {
              throw new IllegalStateException("unheard of");
            })
        .run();
    var check = checks.newest().orElseThrow();
    assertThat(check.brokenOff()).isTrue();
    assertThat(check.dossiers()).isEqualTo(measure.dossiers());
    assertThat(check.faults())
        .extracting(Fault::text)
        .containsExactly("Không kiểm tra được: khóa của cơ sở dữ liệu.");
    assertThat(checks.most()).contains(measure);
  }

  /** Of somebody's own making, who owns the database. */
  @Test
  void the_seals_and_faults_of_a_forged_check_keep_none_from_looking() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql(
                  "insert into hoso.history_check (id, started_at, ended_at, seals, faults)"
                      + " values (?, now(), now(), 'x', '{}')")
              .param(Ids.next())
              .update();
          assertThat(checks.newest().orElseThrow().faults()).hasSize(1);
          verification.run();
          var check = checks.newest().orElseThrow();
          assertThat(check.brokenOff()).isFalse();
          assertThat(check.faults())
              .extracting(Fault::text)
              .containsExactly("Dấu niêm phong ghi ở một lần kiểm tra trước không đọc được.");
        });
  }

  @Test
  void a_check_that_was_killed_is_not_going_on_and_is_begun_again() {
    jdbc.sql(
            "insert into hoso.history_check (id, started_at) values (?, now() - interval '1 hour')")
        .param(Ids.next())
        .update();
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    var killed = admin.get(CHECK).json();
    assertThat(killed.path("running").asBoolean()).as(killed.toString()).isFalse();
    assertThat(killed.at("/check/endedAt").isNull()).as(killed.toString()).isTrue();
    assertThat(admin.post(CHECK, null).status()).isEqualTo(202);
    var again = admin.get(CHECK).json();
    assertThat(again.at("/check/endedAt").asString()).isNotBlank();
    assertThat(again.at("/check/brokenOff").asBoolean()).isFalse();
    assertThat(again.at("/check/startedBy").asString("")).isNotBlank();
  }

  @Test
  void a_check_that_is_about_to_begin_is_going_on() {
    var id = checks.begin(null);
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    assertThat(admin.get(CHECK).json().path("running").asBoolean()).isTrue();
    verification.run();
    assertThat(
            jdbc.sql("select ended_at is not null from hoso.history_check where id = ?")
                .param(id)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private void endsBrokenOff(Supplier<List<String>> guards, Class<? extends Throwable> thrown) {
    var measure = checks.most().orElseThrow();
    assertThatThrownBy(() -> withGuards(guards).run()).isInstanceOf(thrown);
    var check = checks.newest().orElseThrow();
    assertThat(check.endedAt()).isNotNull();
    assertThat(check.brokenOff()).isTrue();
    assertThat(checks.most()).contains(measure);
    assertThat(checks.asked()).isEmpty();
  }

  private HistoryVerification withGuards(Supplier<List<String>> found) {
    var guards =
        new KeptGuards(jdbc, shape) {
          @Override
          List<String> faults() {
            return found.get();
          }
        };
    return new HistoryVerification(
        chain, rows, seals, guards, procedures, standing, json, checks, secrecy, transactions);
  }
}
