package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;

/**
 * With whom a dossier lay: twelve days in the cell, twenty appraised, five supplied, three more.
 */
@IntegrationTest
class DossierDaysTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UUID dossier;

  @BeforeEach
  void a_dossier_that_lay_with_several() {
    clock.moveTo(LocalDate.of(2026, 8, 18).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    days(12);
    line.advanceTo(dossier, "appraiseDossier");
    days(20);
    line.complete(dossier, "requestSupplement");
    days(5);
    line.complete(dossier, "supplied");
    days(3);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void each_day_counts_for_whoever_had_the_dossier_as_it_began_and_they_add_up_to_the_whole() {
    shows(40, 23, 17, 0, 0);
  }

  @Test
  void an_evening_counts_for_nobody_and_the_day_begins_at_midnight_in_vietnam() {
    clock.moveTo(clock.instant().plus(Duration.ofHours(14)));
    shows(40, 23, 17, 0, 0);
    clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
    shows(41, 24, 17, 0, 0);
  }

  @Test
  void another_body_that_is_asked_and_a_wait_for_a_day_stand_apart() {
    change("capacity = 'CONSULTED'", "appraiseDossier");
    shows(40, 0, 17, 23, 0);
    change("wait_reason = 'x'", "supplyDocuments");
    shows(40, 0, 12, 23, 5);
  }

  private void shows(long whole, long office, long submitter, long other, long waiting) {
    var days = asked();
    assertThat(days.path("whole").asLong()).isEqualTo(whole);
    assertThat(days.path("office").asLong()).isEqualTo(office);
    assertThat(days.path("submitter").asLong()).isEqualTo(submitter);
    assertThat(days.path("other").asLong()).isEqualTo(other);
    assertThat(days.path("waiting").asLong()).isEqualTo(waiting);
    assertThat(office + submitter + other + waiting).isEqualTo(whole);
  }

  /** Of the step that was done in the cell, so that it is the same run whatever is changed. */
  private JsonNode asked() {
    var cell =
        jdbc.sql("select unit_id from hoso.step_record where dossier_id = ? order by seq limit 1")
            .param(dossier)
            .query(UUID.class)
            .single();
    var secretary = line.holder(cell, Role.SECRETARY);
    var client = organisation.signedIn(port, secretary);
    for (var state : new String[] {"FINISHED_IN_TIME", "FINISHED_LATE", "FINISHED_UNLIMITED"}) {
      var answer = client.get("/api/on-time/runs?period=2026&unit=" + cell + "&state=" + state);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      for (var run : answer.json().path("items")) {
        if (run.path("dossierId").asString().equals(dossier.toString())) {
          return run.path("days");
        }
      }
    }
    throw new AssertionError("no run is listed");
  }

  private void change(String set, String stepId) {
    assertThat(
            jdbc.sql("update hoso.step_record set " + set + " where dossier_id = ? and step_id = ?")
                .params(dossier, stepId)
                .update())
        .isPositive();
  }

  private void days(int number) {
    clock.moveTo(clock.instant().plus(Duration.ofDays(number)));
  }
}
