package vn.hoso.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/**
 * The days were counted by hand on the calendar of 2026: between September and December only 24/11
 * is off.
 */
@IntegrationTest
class DossierClocksTest {

  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired DossierLists lists;
  @Autowired HosoClock clock;

  private UUID id;

  @BeforeEach
  void receivedOnTheSeventhOfSeptember() {
    on("2026-09-07");
    id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void receipt_promises_30_working_days_and_the_cells_resolution_binds_to_45() {
    assertThat(state().promisedOn()).isEqualTo("2026-10-19");
    assertThat(party()).isEqualTo("2026-11-09");
  }

  @Test
  void days_of_waiting_for_a_supplement_are_given_to_the_promise_alone() {
    on("2026-09-10");
    line.complete(id, "requestSupplement");
    assertThat(state().promisedOn()).isNull();
    on("2026-09-17");
    line.complete(id, "supplied");
    assertThat(state().promisedOn()).isEqualTo("2026-10-26");
    assertThat(party()).isEqualTo("2026-11-09");
  }

  @Test
  void what_is_sent_back_to_the_cell_gets_a_new_promise_when_received_again() {
    on("2026-09-21");
    line.complete(id, "sendBack", "submitDossier");
    assertThat(state().status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    assertThat(state().promisedOn()).isNull();
    on("2026-09-28");
    line.advanceTo(id, "appraiseDossier");
    assertThat(state().promisedOn()).isEqualTo("2026-11-09");
    assertThat(party()).isEqualTo("2026-11-09");
  }

  @Test
  void a_new_resolution_of_the_cell_starts_the_partys_limit_anew() {
    on("2026-09-28");
    line.complete(id, "sendBack", "resolveCell");
    line.complete(id, "proposed");
    assertThat(party()).isEqualTo("2026-12-01");
  }

  @Test
  void the_ceremony_is_due_from_the_decision_however_late_its_step_begins() {
    on("2026-10-05");
    line.advanceTo(id, "returnResult");
    on("2026-10-12");
    line.complete(id, "delivered");
    var ceremony = line.current(id);
    assertThat(ceremony.stepId()).isEqualTo("holdCeremony");
    assertThat(ceremony.dueOn()).isEqualTo("2026-11-16");
    assertThat(ceremony.dueAt()).isEqualTo("2026-11-16T17:00:00Z");
    assertThat(ceremony.warnAt()).isBefore(ceremony.dueAt());
  }

  @Test
  void every_fact_keeps_its_day_and_the_moment_of_its_entry() {
    var receipt =
        state().facts().stream()
            .filter(fact -> fact.name().equals("receipt"))
            .findFirst()
            .orElseThrow();
    assertThat(receipt.date()).isEqualTo("2026-09-07");
    assertThat(receipt.enteredAt()).isEqualTo(clock.instant());
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }

  private LocalDate party() {
    return lists
        .list(line.holder(cellId(), Role.SECRETARY), null, false, null, 200)
        .items()
        .stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .partyDueOn();
  }

  private WholeDossier state() {
    return states.of(line.holder(cellId(), Role.SECRETARY), id);
  }

  private UUID cellId() {
    return line.cell(Place.UNDER_PROVINCE).id();
  }
}
