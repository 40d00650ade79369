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
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.unit.UnitView;

/** Where a dossier stands is held against what its chain tells of it. */
@IntegrationTest
class StateAgainstHistoryTest {

  @Autowired AdmissionLine line;
  @Autowired HistoryVerification verification;
  @Autowired HistoryChecks checks;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = 'DECIDED'",
        "status = 'STOPPED'",
        "status = 'NOWHERE'",
        "decided_outcome = 'admitted'",
        "closed_at = now()"
      })
  void a_dossier_on_the_road_that_is_said_to_have_come_out_shows(String change) {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.complete(dossier, "prepared");
    shows(dossier, change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = 'IN_PROGRESS'",
        "status = 'WITHDRAWN'",
        "status = 'DECISION_CANCELLED'",
        "decided_outcome = 'another'",
        "decided_outcome = null",
        "closed_at = case when closed_at is null then now() end"
      })
  void a_decided_dossier_that_is_said_to_stand_elsewhere_shows(String change) {
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.advanceTo(dossier, "decideDossier");
    line.complete(dossier, "admitted");
    line.issue(dossier);
    shows(dossier, change);
  }

  @Test
  void a_dossier_that_was_broken_off_stands_so() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    line.withdraw(dossier);
    shows(dossier, "status = 'STOPPED'");
    shows(dossier, "closed_at = null");
  }

  /** Figures are reckoned from when steps ended. */
  @Test
  void a_step_ended_when_it_did() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "submitDossier");
    shows(
        dossier,
        "step_record",
        "completed_at = completed_at - interval '20 days'",
        "completed_at is not null");
    shows(dossier, "step_record", "cancelled_at = now()", "completed_at is null");
    line.withdraw(dossier);
    shows(dossier, "step_record", "cancelled_at = null", "cancelled_at is not null");
    shows(
        dossier,
        "step_record",
        "cancelled_at = now() + interval '1 day'",
        "cancelled_at is not null");
  }

  private void shows(UUID dossier, String change) {
    shows(dossier, "dossier", change, "true");
  }

  private void shows(UUID dossier, String table, String change, String which) {
    assertThat(faults(dossier)).isEmpty();
    List<Fault> found =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              jdbc.sql("alter table hoso." + table + " disable trigger user").update();
              jdbc.sql(
                      "update hoso.%s set %s where %s = ? and %s"
                          .formatted(
                              table, change, table.equals("dossier") ? "id" : "dossier_id", which))
                  .param(dossier)
                  .update();
              return faults(dossier);
            });
    assertThat(found)
        .isNotEmpty()
        .allMatch(fault -> fault.kind() == FaultKind.STATES)
        .allMatch(fault -> fault.text().matches("(?iU).*nhật ký.*"));
  }

  private List<Fault> faults(UUID dossier) {
    verification.run();
    return checks.newest().orElseThrow().faults().stream()
        .filter(fault -> dossier.toString().equals(fault.dossierId()))
        .toList();
  }
}
