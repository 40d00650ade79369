package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;

/**
 * With whom a dossier lay: twelve days in the cell, twenty appraised, five supplied, three more.
 */
@IntegrationTest
class DossierDaysTest {

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
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

  @Test
  void the_days_of_a_step_the_reader_may_not_know_of_count_for_the_office() {
    var route = routes.of("planning").get(0);
    var plan = walker.open(route);
    new Paths(routes.ways(route), false)
        .opening(new HashSet<>(Set.of("reviewSources"))).get(0).stream()
            .takeWhile(way -> !way.stepId().equals("reviewSources"))
            .forEach(way -> walker.go(plan, way));
    var kept = line.current(plan);
    jdbc.sql("update hoso.step_record set capacity = 'OPENER' where id = ?")
        .param(kept.id())
        .update();
    days(1);
    var own = line.holder(kept.unitId(), Role.STANDING_COMMITTEE);
    var above = line.holder(organisation.province().id(), Role.STANDING_COMMITTEE);
    var known = asked(plan, kept.unitId(), own);
    var unknown = asked(plan, organisation.province().id(), above);
    assertThat(known.path("submitter").asLong()).isPositive();
    assertThat(unknown.path("submitter").asLong()).isEqualTo(known.path("submitter").asLong() - 1);
    assertThat(unknown.path("office").asLong()).isEqualTo(known.path("office").asLong() + 1);
    assertThat(unknown.path("whole")).isEqualTo(known.path("whole"));
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
    return asked(dossier, cell, line.holder(cell, Role.SECRETARY));
  }

  private JsonNode asked(UUID dossierId, UUID unit, CurrentUser by) {
    var client = organisation.signedIn(port, by);
    var year = LocalDate.now(clock).getYear();
    for (var name : RunsByHand.states()) {
      var state = name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
      var answer =
          client.get(
              "/api/on-time/runs?limit=500&procedure="
                  + slug(dossierId)
                  + "&period="
                  + year
                  + "&unit="
                  + unit
                  + "&state="
                  + state);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      for (var run : answer.json().path("items")) {
        if (run.path("dossierId").asString().equals(dossierId.toString())) {
          return run.path("days");
        }
      }
    }
    throw new AssertionError("no run is listed");
  }

  private String slug(UUID dossierId) {
    return jdbc.sql("select procedure_slug from hoso.dossier where id = ?")
        .param(dossierId)
        .query(String.class)
        .single();
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
