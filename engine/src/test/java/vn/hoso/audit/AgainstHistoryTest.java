package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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
import vn.hoso.TestOrganisation;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/**
 * What somebody puts into the database beside the guards, or takes out of tables that have none, is
 * held against the histories.
 */
@IntegrationTest
class AgainstHistoryTest {

  private static final String SIGNED_BESIDE =
      """
      insert into hoso.signing_file
      select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(),
        'version', f.version + 1, 'sha256', repeat('a', 64)))).*
      from hoso.signing_file f where dossier_id = :id and kind = 'SIGNED'
      """;

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired Documents documents;
  @Autowired HistoryRows rows;
  @Autowired AccessLog log;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired DataSource source;

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
        "create rule swallow as on insert to hoso.access_log do instead nothing",
        "create rule aside as on update to hoso.document do also select 1",
        "create trigger aside before insert on hoso.ballot_line for each row execute function hoso.place_dossier()",
        "create trigger aside after truncate on hoso.dossier_fact for each statement execute function hoso.refuse_emptying()",
        "alter table hoso.history_entry enable row level security",
        "alter table hoso.document force row level security",
        "create table hoso.history_entry_of_old () inherits (hoso.history_entry)",
        "create table public.document_of_old () inherits (hoso.document)",
        "create view hoso.document_shown as select * from hoso.document",
        "create materialized view hoso.ballot_shown as select * from hoso.ballot",
        "create table hoso.ballot_parts (id uuid) partition by range (id)"
      })
  void what_stands_beside_the_guards_shows(String statement) {
    List<Fault> found = after(statement);
    assertThat(found).singleElement().matches(fault -> fault.text().startsWith("Bảng "));
    assertThat(statement).contains(found.get(0).text().substring(5).split(":")[0]);
  }

  /** Nothing is shown of which the log took no line. */
  @Test
  void a_reading_the_log_swallows_is_refused() {
    HosoClient reader = organisation.signedIn(port, secretary);
    assertThat(reader.get("/api/dossiers/" + dossier).status()).isEqualTo(200);
    jdbc.sql("create rule swallow as on insert to hoso.access_log do instead nothing").update();
    try {
      assertThat(reader.get("/api/dossiers/" + dossier).status()).isEqualTo(500);
    } finally {
      jdbc.sql("drop rule swallow on hoso.access_log").update();
      forget();
    }
  }

  @Test
  void an_erasure_of_no_entry_there_can_be_ends_no_look() {
    assertThat(
            after(
                """
                insert into hoso.access_log (id, at, official_id, dossier_id, what)
                select gen_random_uuid(), now(), official_id, dossier_id, 'erased history 99999999999999999999999'
                from hoso.history_entry where dossier_id = :id and seq = 1
                """))
        .isEmpty();
  }

  /** A statement a connection made ready under a rule writes nothing for as long as it lives. */
  private void forget() {
    try {
      source.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    } catch (SQLException none) {
      throw new AssertionError(none);
    }
  }

  @Test
  void a_paper_put_in_taken_out_or_marked_by_nobody_shows() {
    line.uploadMissing(secretary, dossier);
    var papers = documents.list(secretary, dossier);
    documents.remove(secretary, dossier, papers.get(0).id());
    assertWhole();
    String one = " where id = '" + papers.get(1).id() + "'";
    assertThat(after("update hoso.document set removed_at = now(), removed_by = uploaded_by" + one))
        .singleElement()
        .matches(this::ofDossier)
        .matches(fault -> fault.text().contains("bỏ ra mà nhật ký không ghi"));
    assertThat(
            after(
                "update hoso.document set verified_at = now(), verified_by = uploaded_by,"
                    + " verified_by_name = uploaded_by_name"
                    + one))
        .singleElement()
        .matches(fault -> fault.text().contains("đối chiếu bản chính mà nhật ký không ghi"));
    assertThat(
            after(
                "update hoso.document set removed_at = null, removed_by = null where id = '"
                    + papers.get(0).id()
                    + "'"))
        .singleElement()
        .matches(fault -> fault.text().contains("vẫn đứng trong hồ sơ"));
    assertThat(
            after(
                "update hoso.document d set requirement_code = (select min(o.requirement_code)"
                    + " from hoso.document o where o.dossier_id = d.dossier_id"
                    + " and o.requirement_code <> d.requirement_code)"
                    + one))
        .singleElement()
        .matches(fault -> fault.text().contains("đứng ở thành phần khác"));
    assertThat(
            after(
                """
                insert into hoso.document
                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                  'sha256', repeat('a', 64)))).* from hoso.document d
                """
                    + one))
        .singleElement()
        .matches(fault -> fault.text().contains("nhật ký không ghi đã thêm"));
  }

  @Test
  void a_signed_file_or_a_number_put_beside_the_true_one_shows() {
    line.advanceTo(dossier, "holdCeremony");
    assertWhole();
    assertThat(after(SIGNED_BESIDE))
        .isNotEmpty()
        .allMatch(this::ofDossier)
        .allMatch(fault -> fault.text().contains("đứng sau tệp mà nhật ký ghi đã ký"));
    assertThat(
            after(
                """
                insert into hoso.paper_number
                select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(),
                  'number', '9999', 'written', '9999-QĐ/X'))).*
                from hoso.paper_number n where dossier_id = :id
                """))
        .isNotEmpty()
        .allMatch(fault -> fault.text().contains("Số văn bản 9999-QĐ/X"));
    assertThat(
            after(
                "alter table hoso.paper_number disable trigger user; update hoso.paper_number"
                    + " set issued_on = issued_on - 30 where dossier_id = '"
                    + dossier
                    + "'; alter table hoso.paper_number enable trigger user"))
        .isNotEmpty()
        .allMatch(fault -> fault.text().contains("hoặc ngày khác"));
  }

  /** Of another step than the one that signed: what was issued is not what was signed. */
  @Test
  void an_issued_paper_that_is_not_the_signed_one_shows() {
    line.advanceTo(dossier, "holdCeremony");
    assertThat(
            after(
                """
                update hoso.document set sha256 = repeat('b', 64)
                where dossier_id = :id and kind = 'ISSUED'
                """))
        .anyMatch(fault -> fault.text().contains("không phải là tệp mà nhật ký ghi đã ký"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.dossier_fact set fact_date = fact_date - 30 where dossier_id = :id and seq = 0",
        "update hoso.dossier_fact set name = 'other' where dossier_id = :id and seq = 1",
        "delete from hoso.dossier_fact where dossier_id = :id and seq = (select max(seq) from hoso.dossier_fact where dossier_id = :id)",
        """
        insert into hoso.dossier_fact (dossier_id, seq, name, fact_date, entered_at, entered_by)
        select dossier_id, seq + 1, name, fact_date - 30, entered_at, entered_by from hoso.dossier_fact
        where dossier_id = :id order by seq desc limit 1
        """
      })
  void a_day_that_is_another_than_was_told_shows(String statement) {
    line.advanceTo(dossier, "holdCeremony");
    assertWhole();
    assertThat(after(statement)).singleElement().matches(this::ofDossier);
  }

  /**
   * What was erased, by releases before also of papers, may have told of a row: nobody is accused.
   */
  @Test
  void erased_details_accuse_nobody() {
    line.advanceTo(dossier, "holdCeremony");
    CurrentUser admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    long last =
        jdbc.sql("select max(seq) from hoso.history_entry where dossier_id = ?")
            .param(dossier)
            .query(Long.class)
            .single();
    transaction.executeWithoutResult(
        status -> {
          for (long seq = 1; seq <= last; seq++) {
            rows.erase(dossier, seq);
            log.add(admin.officialId(), dossier, HistoryRows.Erasure.said(seq));
          }
        });
    assertWhole();
  }

  private boolean ofDossier(Fault fault) {
    return dossier.toString().equals(fault.dossierId());
  }

  private void assertWhole() {
    verification.run();
    assertThat(checks.newest().orElseThrow().faults()).isEmpty();
  }

  private List<Fault> after(String statement) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          var tampering = jdbc.sql(statement);
          (statement.contains(":id") ? tampering.param("id", dossier) : tampering).update();
          verification.run();
          return checks.newest().orElseThrow().faults();
        });
  }
}
