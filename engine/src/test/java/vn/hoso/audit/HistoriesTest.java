package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

/**
 * Tampers with the table as somebody with the database's password could; each time it is rolled
 * back.
 */
@IntegrationTest
class HistoriesTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private UUID dossier;

  @BeforeEach
  void play() {
    dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.complete(dossier, "prepared");
    line.complete(dossier, "proposed");
  }

  @Test
  void an_untouched_history_is_whole() {
    var found = histories.verify(dossier);
    assertThat(found.faults()).isEmpty();
    assertThat(found.entries()).isGreaterThan(6);
  }

  @Test
  void an_edited_entry_shows() {
    var found =
        tamper(
            "update hoso.history_entry set kind = 'WorkReleased' where dossier_id = :id and seq = 3");
    assertThat(found.faults()).containsExactly("Mục 3: nội dung đã bị sửa.");
  }

  @Test
  void an_edited_day_of_a_fact_shows() {
    var found =
        tamper(
            """
            update hoso.history_entry set fact_date = fact_date - 1
            where dossier_id = :id and fact_date is not null
            """);
    assertThat(found.whole()).isFalse();
  }

  @Test
  void an_edited_payload_shows() {
    var found =
        tamper("update hoso.history_entry set payload = '{}' where dossier_id = :id and seq = 1");
    assertThat(found.faults()).containsExactly("Mục 1: chi tiết đã bị sửa.");
  }

  @Test
  void a_deleted_entry_shows() {
    var found = tamper("delete from hoso.history_entry where dossier_id = :id and seq = 4");
    assertThat(found.faults())
        .contains("Mục 5: số thứ tự không liền.", "Mục 5: không nối với mục trước.");
  }

  @Test
  void an_inserted_entry_shows() {
    var found =
        tamper(
            """
            insert into hoso.history_entry
            select dossier_id, seq + 1000, at, kind, official_id, position_id, fact_date, step_id,
                   commitment, previous, hash, payload, salt
            from hoso.history_entry where dossier_id = :id and seq = 3
            """);
    assertThat(found.whole()).isFalse();
  }

  @Test
  void swapped_entries_show() {
    var found =
        tamper(
            "update hoso.history_entry set seq = -1 where dossier_id = :id and seq = 3",
            "update hoso.history_entry set seq = 3 where dossier_id = :id and seq = 4",
            "update hoso.history_entry set seq = 4 where dossier_id = :id and seq = -1");
    assertThat(found.whole()).isFalse();
  }

  @Test
  void a_cut_tail_shows() {
    var found =
        tamper(
            """
            delete from hoso.history_entry h
            where dossier_id = :id
              and seq = (select max(seq) from hoso.history_entry where dossier_id = h.dossier_id)
            """);
    assertThat(found.faults()).containsExactly("Cuối nhật ký không khớp với hồ sơ.");
  }

  @Test
  void erased_payloads_leave_the_chain_whole() {
    long entries = histories.verify(dossier).entries();
    var administrator = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    for (long seq : erasable()) {
      histories.erase(administrator, code(), seq, "Theo yêu cầu");
    }
    long kept = entries - erasable().size();
    assertThatThrownBy(() -> histories.erase(administrator, code(), 1, "Theo yêu cầu"))
        .hasMessage("AUDIT-002");
    var found = histories.verify(dossier);
    assertThat(found.faults()).isEmpty();
    assertThat(found.erased()).isEqualTo(entries - kept);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from hoso.history_entry
                    where dossier_id = :id and (payload is not null or salt is not null)
                    """)
                .param("id", dossier)
                .query(Long.class)
                .single())
        .as("what proves papers")
        .isEqualTo(kept);
  }

  private List<Long> erasable() {
    return jdbc.sql(
            "select seq from hoso.history_entry where dossier_id = ? and kind <> 'DocumentAdded'"
                + " order by seq")
        .param(dossier)
        .query(Long.class)
        .list();
  }

  @Test
  void only_a_system_administrator_erases_and_it_is_logged() {
    var secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThatThrownBy(() -> histories.erase(secretary, code(), 1, "Theo yêu cầu"))
        .hasMessage("AUDIT-001");
    var administrator = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    histories.erase(administrator, code(), 1, "Theo yêu cầu");
    assertThat(
            jdbc.sql(
                    """
                    select what from hoso.access_log
                    where dossier_id = :id and official_id = :by
                    """)
                .param("id", dossier)
                .param("by", administrator.officialId())
                .query(String.class)
                .list())
        .containsExactly("erased history 1");
  }

  private String code() {
    return jdbc.sql("select code from hoso.dossier where id = ?")
        .param(dossier)
        .query(String.class)
        .single();
  }

  private Verification tamper(String... statements) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          KeptTables.unguarded(jdbc, "history_entry");
          for (var statement : statements) {
            assertThat(jdbc.sql(statement).param("id", dossier).update()).isPositive();
          }
          return histories.verify(dossier);
        });
  }
}
