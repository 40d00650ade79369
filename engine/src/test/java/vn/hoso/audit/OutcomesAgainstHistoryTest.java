package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.roster.Rosters;
import vn.hoso.unit.UnitView;

/** How steps and items came out, and what procedures say, is held against what is kept of it. */
@IntegrationTest
class OutcomesAgainstHistoryTest {

  @Autowired AdmissionLine line;
  @Autowired ListLine lists;
  @Autowired Items items;
  @Autowired Rosters rosters;
  @Autowired Histories histories;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private CurrentUser secretary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.step_record set outcome = 'another' where id = <one>",
        "update hoso.step_record set data = data || '{\"resolutionNumber\": \"9-NQ\"}' where id = <one>",
        "update hoso.step_record set data = null where id = <one>",
        "update hoso.step_record set corrected = data || '{\"resolutionNumber\": \"9-NQ\"}' where id = <one>",
        "update hoso.step_record set completed_by = (select id from hoso.official where id <> completed_by limit 1) where id = <one>",
        "update hoso.step_record set completed_at = null, outcome = null, completed_by = null, completed_by_name = null, cancelled_at = now() where id = <one>",
        """
        insert into hoso.step_record
        select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'seq', 999))).*
        from hoso.step_record s where id = <one>
        """
      })
  void a_step_that_came_out_otherwise_than_was_told_shows(String statement) {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    line.complete(dossier, "prepared");
    line.complete(dossier, "proposed");
    assertWhole(dossier);
    List<Fault> found =
        after(
            dossier,
            statement.replace(
                "<one>",
                "(select id from hoso.step_record where dossier_id = :id and completed_at is not null"
                    + " order by seq limit 1)"));
    assertThat(found)
        .filteredOn(fault -> fault.kind() != FaultKind.STATES)
        .isNotEmpty()
        .allMatch(fault -> fault.kind() == FaultKind.OUTCOMES)
        .allMatch(fault -> fault.text().contains("nhật ký"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.dossier_item set outcome = case when ordinal = 1 then 'granted' else 'notGranted' end where dossier_id = :id",
        "update hoso.dossier_item set outcome = 'granted' where dossier_id = :id",
        "update hoso.dossier_item set outcome = null where dossier_id = :id and ordinal = 2",
        "update hoso.dossier_item set outcome = 'another' where dossier_id = :id and ordinal = 2"
      })
  void an_item_that_came_out_otherwise_than_was_told_shows(String statement) {
    UUID dossier = settled();
    assertWhole(dossier);
    assertThat(after(dossier, statement))
        .isNotEmpty()
        .allMatch(fault -> fault.kind() == FaultKind.OUTCOMES)
        .anyMatch(fault -> fault.text().contains("trong danh sách"));
  }

  /** The list itself tells whom it may how which of them came out. */
  @Test
  void a_history_tells_no_reader_which_items_came_out_so() {
    UUID dossier = settled();
    assertThat(histories.of(secretary, dossier))
        .filteredOn(entry -> entry.kind().equals("ItemsSettled"))
        .isNotEmpty()
        .allMatch(entry -> !entry.details().has("rows"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hoso.procedure_file set content = content || 'x'::bytea where (revision_id, path) = <one>",
        "update hoso.procedure_file set path = path || 'x' where (revision_id, path) = <one>",
        "delete from hoso.procedure_file where (revision_id, path) = <one>",
        "insert into hoso.procedure_file select revision_id, 'forms/other.json', content from hoso.procedure_file where (revision_id, path) = <one>",
        "update hoso.procedure_revision set hash = repeat('0', 64) where id = (select revision_id from <one> o)"
      })
  void a_revision_whose_files_are_others_shows(String statement) {
    String one = "(select revision_id, path from hoso.procedure_file order by 1, 2 limit 1)";
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql(statement.replace("<one>", one)).update();
              verification.run();
              return checks.newest().orElseThrow().faults();
            });
    assertThat(found)
        .filteredOn(fault -> fault.kind() == FaultKind.PROCEDURES)
        .filteredOn(fault -> !fault.text().startsWith("Bản triển khai"))
        .singleElement()
        .matches(fault -> fault.text().matches("Quy trình \\S+, phiên bản \\d+: tệp .*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update camunda.act_ge_bytearray set bytes_ = bytes_ || ' '::bytea where id_ = <one>",
        "update camunda.act_ge_bytearray set name_ = name_ || 'x' where id_ = <one>",
        "update camunda.act_re_deployment set name_ = left(name_, -1) || case when name_ like '%0' then '1' else '0' end where id_ = (select deployment_id_ from camunda.act_ge_bytearray where id_ = <one>)",
        """
        with changed as (
          update hoso.procedure_file f set content = content || ' '::bytea
          from camunda.act_ge_bytearray b
          join camunda.act_re_deployment d on d.id_ = b.deployment_id_
          join hoso.procedure_revision r on d.name_ = r.slug || '-' || r.number || '-' || left(r.hash, 12)
          where b.id_ = <one> and f.revision_id = r.id and b.name_ = r.slug || '/' || f.path
          returning f.revision_id)
        update hoso.procedure_revision set hash = repeat('0', 64) where id in (select revision_id from changed)
        """
      })
  void an_engine_that_runs_other_models_than_were_published_shows(String statement) {
    verification.run();
    assertThat(procedures()).isEmpty();
    String one =
        "(select id_ from camunda.act_ge_bytearray where name_ = 'admission/process.bpmn' order by id_ limit 1)";
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              assertThat(jdbc.sql(statement.replace("<one>", one)).update()).isEqualTo(1);
              verification.run();
              return procedures();
            });
    assertThat(found).anyMatch(fault -> fault.text().startsWith("Bản triển khai admission-1-"));
  }

  private List<Fault> procedures() {
    return checks.newest().orElseThrow().faults().stream()
        .filter(fault -> fault.kind() == FaultKind.PROCEDURES)
        .toList();
  }

  /** A list of four, of which one is not granted. */
  private UUID settled() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    secretary = line.worker(step);
    lists.enter(secretary, step, 4);
    for (var outcome : List.of("prepared", "submitted", "received", "eligible")) {
      StepRecordView at = line.current(dossier);
      StepRecordView claimed = at.holderId() == null ? line.claim(dossier) : at;
      lists.before(line.worker(claimed), claimed, outcome);
      line.complete(dossier, outcome);
    }
    StepRecordView decision = line.claim(dossier);
    var decider = line.worker(decision);
    var first = items.of(dossier).get(0).id();
    rosters.settle(decider, decision.id(), List.of(first), "notGranted", "Chưa đủ.");
    rosters.settle(decider, decision.id(), null, "granted", null);
    return dossier;
  }

  private List<Fault> after(UUID dossier, String statement) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          assertThat(jdbc.sql(statement).param("id", dossier).update()).isPositive();
          verification.run();
          return of(dossier);
        });
  }

  private void assertWhole(UUID dossier) {
    verification.run();
    assertThat(of(dossier)).isEmpty();
  }

  private List<Fault> of(UUID dossier) {
    return checks.newest().orElseThrow().faults().stream()
        .filter(fault -> dossier.toString().equals(fault.dossierId()))
        .toList();
  }
}
