package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/** An entry somebody put in so that it cannot be read hides nothing beside it. */
@IntegrationTest
class UnreadableEntryTest {

  /** As anybody may who owns the database: no guard refuses it. */
  private static final String PUT_IN =
      """
      insert into hoso.history_entry (dossier_id, seq, at, kind, official_id, commitment, previous, hash, payload, salt)
      select dossier_id, 999999, at, '%s', official_id, commitment, previous, hash, %s, salt
      from hoso.history_entry where dossier_id = :id and seq = 1
      """;

  @Autowired AdmissionLine line;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private UUID dossier;
  private CurrentUser secretary;

  @BeforeEach
  void play() {
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(repeat('[', 3000) || repeat(']', 3000))::json",
        "('{\"documentId\": ' || repeat('9', 5000) || '}')::json"
      })
  void an_entry_that_cannot_be_read_is_a_fault_and_ends_no_look(String payload) {
    assertThat(after(PUT_IN.formatted("DocumentAdded", payload)))
        .filteredOn(this::ofDossier)
        .extracting(Fault::text)
        .contains("Mục 999999: chi tiết không đọc được.", "Cuối nhật ký không khớp với hồ sơ.");
  }

  /** The database itself reads no such text as text, and takes none where it is told of it. */
  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\u0000\\udfff"})
  void a_text_the_database_refuses_is_a_fault_and_ends_no_look(String text) {
    String payload = "'{\"documentId\": \"" + text + "\"}'::json";
    assertThat(after(PUT_IN.formatted("DocumentAdded", payload)))
        .filteredOn(this::ofDossier)
        .extracting(Fault::text)
        .anyMatch(fault -> fault.startsWith("Giấy tờ ") && fault.endsWith(" không còn."))
        .contains("Cuối nhật ký không khớp với hồ sơ.");
  }

  @Test
  void an_entry_that_cannot_be_read_hides_no_other_fault_and_is_counted() {
    line.uploadMissing(secretary, dossier);
    verification.run();
    long entries = checks.newest().orElseThrow().entries();
    List<Fault> found =
        after(
            "with put as ("
                + PUT_IN.formatted(
                    "DocumentAdded", "(repeat('[', 3000) || repeat(']', 3000))::json")
                + """
                  returning dossier_id)
                update hoso.document set verified_at = now(), verified_by = uploaded_by,
                  verified_by_name = uploaded_by_name
                where dossier_id = (select dossier_id from put)
                """,
            () -> assertThat(checks.newest().orElseThrow().entries()).isEqualTo(entries + 1));
    assertThat(found)
        .filteredOn(this::ofDossier)
        .extracting(Fault::text)
        .contains("Mục 999999: chi tiết không đọc được.")
        .anyMatch(text -> text.contains("đối chiếu bản chính mà nhật ký không ghi"));
    assertThat(found).allMatch(this::ofDossier);
  }

  @Test
  void whoever_reads_a_history_reads_the_entries_beside_one_that_cannot_be_read() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          var before = histories.of(secretary, dossier);
          tamper(
              PUT_IN.formatted("DocumentAdded", "(repeat('[', 3000) || repeat(']', 3000))::json"));
          tamper(PUT_IN.replace("999999", "1000000").formatted("Nothing", "'{}'::json"));
          var lines = histories.of(secretary, dossier);
          assertThat(lines)
              .startsWith(before.toArray(HistoryLine[]::new))
              .hasSize(before.size() + 2);
          assertThat(lines.subList(before.size(), lines.size()))
              .allMatch(line -> line.kindName().equals("Mục không đọc được"))
              .allMatch(line -> line.sentence().contains("Báo quản trị hệ thống"));
        });
  }

  private boolean ofDossier(Fault fault) {
    return dossier.toString().equals(fault.dossierId());
  }

  private List<Fault> after(String statement) {
    return after(statement, () -> {});
  }

  private List<Fault> after(String statement, Runnable further) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          tamper(statement);
          verification.run();
          further.run();
          return checks.newest().orElseThrow().faults();
        });
  }

  private void tamper(String statement) {
    jdbc.sql(statement).param("id", dossier).update();
  }
}
