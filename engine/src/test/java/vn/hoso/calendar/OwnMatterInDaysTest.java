package vn.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;

/** An administrator learns nothing of a dossier about himself from what a day off would move. */
@IntegrationTest
class OwnMatterInDaysTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void his_own_is_counted_with_those_that_are_not_listed() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    var mine = line.open(cell);
    var due = line.advanceTo(mine, "appraiseDossier").dueOn();
    var other = line.open(cell);
    line.advanceTo(other, "appraiseDossier");
    var person =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(mine)
            .query(UUID.class)
            .single();
    var one = organisation.signedIn(port, line.holder(cell.parentId(), Role.PROCEDURE_ADMIN));
    var admin = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    var himself = organisation.signedIn(port, organisation.knownAs(admin, person));
    var begun = one.post("/api/calendar-drafts", Map.of("unitId", cell.parentId())).json();
    var draft = "/api/calendar-drafts/" + begun.path("id").asString();
    var day =
        Map.of(
            "day", due.toString(),
            "kind", "DAY_OFF",
            "reason", "nghỉ phòng chống bão",
            "document", "Công điện thử số 1");
    var version = begun.path("version").asInt();
    assertThat(one.put(draft, Map.of("days", List.of(day), "version", version)).status())
        .isEqualTo(200);
    var preview = Map.of("choice", "RECALCULATE");
    var all = one.post(draft + "/preview", preview).json();
    assertThat(all.toString()).contains(code(mine), code(other));
    var seen = himself.post(draft + "/preview", preview).json();
    assertThat(seen.toString()).contains(code(other)).doesNotContain(code(mine));
    assertThat(seen.path("moved")).isEqualTo(all.path("moved"));
    assertThat(seen.path("more").asInt()).isEqualTo(all.path("more").asInt() + 1);
  }

  private String code(UUID dossier) {
    return jdbc.sql("select code from hoso.dossier where id = ?")
        .param(dossier)
        .query(String.class)
        .single();
  }
}
