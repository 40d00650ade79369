package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoso.administration.Confirming.confirm;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/** What is kept cannot be changed by the way, and whoever takes the guards away is found out. */
@IntegrationTest
class HistoryVerificationTest {

  private static final String CHECK = "/api/administration/history-check";
  private static final String ERASE = "/api/administration/history-erasures";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired Histories histories;
  @Autowired LogSeals seals;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private UUID dossier;
  private CurrentUser secretary;

  @BeforeEach
  void play() {
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    organisation.signedIn(port, secretary).get("/api/dossiers/" + dossier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.history_entry set kind = 'WorkReleased'",
        "update hoso.history_entry set payload = '{}'",
        "update hoso.history_entry set payload = null, salt = null, at = at + interval '1 day'",
        "delete from hoso.history_entry",
        "truncate hoso.history_entry",
        "truncate hoso.dossier cascade",
        "update hoso.access_log set official_id = gen_random_uuid()",
        "delete from hoso.access_log",
        "truncate hoso.access_log",
        "delete from hoso.organisation_event",
        "truncate hoso.organisation_event",
        "truncate hoso.official cascade",
        "delete from hoso.log_seal",
        "truncate hoso.log_seal",
        "truncate hoso.ballot cascade",
        "truncate hoso.paper_number cascade",
        "truncate hoso.history_check",
        "delete from hoso.history_check",
        "update hoso.history_check set fault_count = 0",
        "truncate hoso.signing_file cascade",
        "truncate hoso.document_conclusion cascade",
        "truncate hoso.gate_conclusion cascade"
      })
  void the_database_refuses_to_change_what_is_kept(String statement) {
    seals.seal();
    assertThatThrownBy(() -> jdbc.sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .message()
        .containsAnyOf("never changed", "never emptied", "is kept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from hoso.history_entry where dossier_id = :id and seq = 1",
        "update hoso.history_entry set at = at + interval '1 day' where dossier_id = :id",
        "delete from hoso.history_entry where dossier_id = :id"
      })
  void who_takes_the_guards_away_and_changes_a_history_is_found_out(String statement) {
    List<Fault> found = after("history_entry", statement);
    String code = code();
    assertThat(found).isNotEmpty().allMatch(fault -> code.equals(fault.code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from hoso.access_log where seq = (select min(seq) from hoso.access_log where dossier_id = :id)",
        "update hoso.access_log set what = 'nothing' where dossier_id = :id",
        "truncate hoso.access_log",
        """
        insert into hoso.access_log (id, at, official_id, dossier_id, what, seq) overriding system value
        select gen_random_uuid(), at, official_id, :id, what, seq - 100000 from hoso.access_log limit 1
        """
      })
  void who_takes_the_guards_away_and_changes_the_access_log_is_found_out(String statement) {
    assertThat(after("access_log", statement))
        .anyMatch(fault -> fault.code() == null && fault.text().startsWith("Nhật ký xem hồ sơ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table hoso.ballot_line disable trigger ballot_line_kept",
        "alter table hoso.ballot_line disable trigger ballot_line_never_emptied",
        "alter table hoso.history_entry enable replica trigger history_entry_kept",
        "drop trigger paper_number_kept on hoso.paper_number",
        "drop trigger organisation_event_append_only on hoso.organisation_event",
        "drop trigger signing_file_never_emptied on hoso.signing_file",
        "drop trigger ballot_kept on hoso.ballot; create trigger ballot_kept before update or delete on hoso.ballot for each row when (false) execute function hoso.refuse_change()",
        "drop trigger paper_number_kept on hoso.paper_number; create trigger paper_number_kept before delete or update of symbol on hoso.paper_number for each row execute function hoso.refuse_change()",
        "alter table hoso.gate_conclusion rename to gate_conclusion_of_old"
      })
  void a_guard_that_is_gone_shows_before_anything_is_changed(String statement) {
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(statement).update();
              verification.run();
              return checks.newest().orElseThrow().faults();
            });
    assertThat(found).isNotEmpty().allMatch(HistoryVerificationTest::ofGuard);
    assertThat(statement).contains(found.get(0).text().substring(5).split(":")[0]);
  }

  /** The guards stand as they were made, and let everything pass. */
  @Test
  void a_guard_that_was_taught_to_refuse_nothing_shows() {
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(
                      "create or replace function hoso.signing_is_kept() returns trigger"
                          + " language plpgsql as 'begin return new; end'")
                  .update();
              verification.run();
              return checks.newest().orElseThrow().faults();
            });
    assertThat(found)
        .extracting(Fault::text)
        .containsExactly("Hàm signing_is_kept() trong cơ sở dữ liệu không còn như HoSo đã tạo.");
  }

  /** The guard itself lets details go; who let them go is told. */
  @Test
  void details_that_were_erased_by_nobody_show() {
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(
                      "update hoso.history_entry set payload = null, salt = null"
                          + " where dossier_id = ? and seq = 1")
                  .param(dossier)
                  .update();
              verification.run();
              assertThat(histories.verify(dossier).whole()).isFalse();
              return checks.newest().orElseThrow().faults();
            });
    assertThat(found)
        .containsExactly(
            new Fault(
                code(),
                dossier.toString(),
                FaultKind.HISTORY,
                "Mục 1: chi tiết đã mất mà không ai được ghi là đã xóa."));
  }

  @Test
  void a_seal_taken_out_of_the_middle_shows() {
    for (int n = 0; n < 3; n++) {
      organisation.signedIn(port, secretary).get("/api/dossiers/" + dossier);
      seals.seal();
    }
    assertThat(
            after(
                "log_seal",
                """
                delete from hoso.log_seal where log = 'ACCESS' and upto =
                  (select upto from hoso.log_seal where log = 'ACCESS' order by upto desc offset 1 limit 1)
                """))
        .isNotEmpty();
  }

  @Test
  void a_paper_another_file_was_given_to_shows() {
    line.uploadMissing(secretary, dossier);
    assertThat(
            after(
                "document",
                "update hoso.document set sha256 = repeat('0', 64) where dossier_id = :id and id = (select id from hoso.document where dossier_id = :id limit 1)"))
        .singleElement()
        .matches(fault -> fault.text().contains("tệp giấy tờ không còn là tệp ghi trong nhật ký"));
    assertThat(
            organisation
                .signedIn(port, secretary)
                .get("/api/dossiers/" + dossier + "/history")
                .text())
        .contains("DocumentAdded")
        .doesNotContain("sha256");
  }

  @Test
  void a_signed_file_or_a_number_that_is_another_than_was_told_shows() {
    line.advanceTo(dossier, "holdCeremony");
    verification.run();
    assertThat(checks.newest().orElseThrow().faults()).isEmpty();
    String of = " where dossier_id = :id";
    assertThat(after("signing_file", "update hoso.signing_file set sha256 = repeat('0', 64)" + of))
        .isNotEmpty()
        .allMatch(fault -> fault.text().contains("tệp đã ký không còn là"));
    assertThat(after("paper_number", "update hoso.paper_number set written = '9-QĐ/X'" + of))
        .isNotEmpty()
        .allMatch(fault -> fault.text().contains("số văn bản không còn là"));
  }

  /** New lines come, and a new seal with them: as many as before, and yet not whole. */
  @Test
  void the_newest_lines_of_a_log_that_are_gone_with_the_newest_seal_show() {
    seals.seal();
    organisation.signedIn(port, secretary).get("/api/dossiers/" + dossier);
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              verification.run();
              KeptTables.unguarded(jdbc, "access_log");
              KeptTables.unguarded(jdbc, "log_seal");
              jdbc.sql(
                      """
                      delete from hoso.access_log where seq > (select max(upto) from hoso.log_seal
                        where log = 'ACCESS' and upto < (select max(upto) from hoso.log_seal where log = 'ACCESS'))
                      """)
                  .update();
              jdbc.sql(
                      "delete from hoso.log_seal where log = 'ACCESS' and upto ="
                          + " (select max(upto) from hoso.log_seal where log = 'ACCESS')")
                  .update();
              jdbc.sql(
                      "insert into hoso.access_log (id, at, official_id, dossier_id, what)"
                          + " select gen_random_uuid(), at, official_id, dossier_id, what"
                          + " from hoso.access_log where dossier_id is not null limit 50")
                  .update();
              verification.run();
              return checks.newest().orElseThrow().faults();
            });
    assertThat(found)
        .filteredOn(fault -> !ofGuard(fault))
        .extracting(Fault::text)
        .anyMatch(text -> text.startsWith("Nhật ký xem hồ sơ: dấu niêm phong"));
  }

  @Test
  void dossiers_that_are_gone_with_all_that_tells_of_them_show_by_their_number() {
    verification.run();
    assertThat(
            after(
                "history_check",
                "update hoso.history_check set dossiers = dossiers + 3, entries = entries + 20,"
                    + " log_lines = log_lines + 7"))
        .extracting(Fault::text)
        .anyMatch(text -> text.startsWith("Hồ sơ: còn "))
        .anyMatch(text -> text.startsWith("Mục nhật ký: còn "))
        .anyMatch(text -> text.startsWith("Dòng đã niêm phong: còn "));
    verification.run();
    assertThat(checks.newest().orElseThrow().faults()).isEmpty();
  }

  @Test
  void an_administrator_has_all_looked_through_and_reads_what_was_found() {
    HosoClient admin = administrator();
    assertThat(admin.post(CHECK, null).status()).isEqualTo(202);
    Answer answer = admin.get(CHECK);
    assertThat(answer.json().at("/check/endedAt").asString()).isNotBlank();
    assertThat(answer.json().at("/check/startedBy").asString()).isNotBlank();
    assertThat(answer.json().at("/check/dossiers").asLong()).isPositive();
    assertThat(answer.json().at("/check/entries").asLong()).isPositive();
    assertThat(answer.json().at("/check/logLines").asLong()).isPositive();
    assertThat(answer.json().at("/check/faultCount").asLong()).as(answer.text()).isZero();
  }

  @Test
  void nobody_else_looks_through_or_erases() {
    for (HosoClient other :
        List.of(
            organisation.signedIn(port, secretary),
            organisation.signedIn(
                port, organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN)))) {
      assertThat(other.get(CHECK).code()).isEqualTo("ORGANISATION-004");
      assertThat(other.post(CHECK, null).code()).isEqualTo("ORGANISATION-004");
      assertThat(other.post(ERASE, erasure(1)).code()).isEqualTo("AUDIT-001");
      assertThat(other.post("/api/administration/inbox-rebuild", null).code())
          .isEqualTo("ORGANISATION-004");
    }
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.get(CHECK).status()).isEqualTo(401);
    assertThat(nobody.post(ERASE, erasure(1)).status()).isEqualTo(401);
  }

  @Test
  void an_administrator_erases_the_details_of_an_entry_with_a_reason_that_is_told() {
    HosoClient admin = administrator();
    assertThat(admin.post(ERASE, Map.of("code", code(), "seq", 1)).status()).isEqualTo(400);
    assertThat(admin.post(ERASE, erasure(1)).code()).as("alone").isEqualTo("ADMINISTRATION-007");
    assertThat(histories.verify(dossier).erased()).isZero();
    agree(administrator());
    assertThat(admin.post(ERASE, erasure(1)).status()).isEqualTo(204);
    assertThat(admin.post(ERASE, erasure(1)).code()).isEqualTo("AUDIT-002");
    assertThat(admin.post(ERASE, erasure(9_999)).code()).isEqualTo("AUDIT-002");
    assertThat(histories.verify(dossier).whole()).isTrue();
    assertThat(histories.verify(dossier).erased()).isOne();
    assertThat(admin.get("/api/administration/history").text())
        .contains("HISTORY_ERASED", "Theo công văn 12-CV/BTCTU");
  }

  @Test
  void what_proves_a_paper_is_not_erased() {
    int seq =
        jdbc.sql(
                "select seq from hoso.history_entry where dossier_id = ? and kind = 'DocumentAdded'")
            .param(withPaper())
            .query(Integer.class)
            .list()
            .get(0);
    assertThat(administrator().post(ERASE, erasure(seq)).code()).isEqualTo("AUDIT-003");
  }

  private UUID withPaper() {
    line.upload(secretary, dossier, "2-KNĐ");
    return dossier;
  }

  private static void agree(HosoClient second) {
    String changes = "/api/administration/waiting";
    second
        .get(changes)
        .json()
        .path("changes")
        .forEach(
            each ->
                confirm(second, changes + "/changes/" + each.path("id").asString() + "/confirm"));
  }

  @Test
  void an_administrator_has_the_inbox_made_anew() {
    Answer answer = administrator().post("/api/administration/inbox-rebuild", null);
    assertThat(answer.json().path("items").asLong()).as(answer.text()).isPositive();
    assertThat(administrator().get("/api/administration/history").text()).contains("INBOX_REBUILT");
  }

  /** What a check finds after somebody with the owner's password has been there. */
  private List<Fault> after(String table, String statement) {
    seals.seal();
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          KeptTables.unguarded(jdbc, table);
          var tampering = jdbc.sql(statement);
          (statement.contains(":id") ? tampering.param("id", dossier) : tampering).update();
          verification.run();
          var newest = checks.newest().orElseThrow();
          assertThat(newest.faultCount()).isPositive();
          return newest.faults().stream().filter(fault -> !ofGuard(fault)).toList();
        });
  }

  private static boolean ofGuard(Fault fault) {
    return fault.text().startsWith("Bảng ");
  }

  private HosoClient administrator() {
    return organisation.signedIn(
        port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
  }

  private Map<String, Object> erasure(int seq) {
    return Map.of("code", code(), "seq", seq, "reason", "Theo công văn 12-CV/BTCTU");
  }

  private String code() {
    return jdbc.sql("select code from hoso.dossier where id = ?")
        .param(dossier)
        .query(String.class)
        .single();
  }
}
