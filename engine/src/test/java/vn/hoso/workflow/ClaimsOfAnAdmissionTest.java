package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.task.CompleteRequest;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** One admission from opening to ceremony, each by his own account. */
@IntegrationTest
class ClaimsOfAnAdmissionTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @LocalServerPort int port;

  private final Map<UUID, HosoClient> clients = new HashMap<>();
  private int claims;
  private int steps;

  @Test
  void from_opening_to_ceremony_nobody_claims_where_one_alone_can_do_it() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    people(cell);

    walk(cell);

    assertThat(steps).isGreaterThan(13);
    assertThat(claims).isLessThanOrEqualTo(1);
  }

  @Test
  void of_two_appraisers_the_one_who_claimed_the_dossier_keeps_it() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    people(cell);
    for (UnitView unit : above(cell)) {
      organisation.account(organisation.holder(unit, Role.APPRAISER).officialId());
    }

    walk(cell);

    assertThat(claims).as("the appraisal is claimed, the drafting is not").isEqualTo(1);
  }

  private void walk(UnitView cell) {
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    HosoClient opener = client(secretary);
    Answer opened =
        opener.post(
            "/api/dossiers",
            Map.of(
                "procedure",
                "admission",
                "openerUnitId",
                cell.id().toString(),
                "personId",
                line.person(cell).toString()));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    UUID dossier = UUID.fromString(opened.json().path("id").stringValue());
    assertThat(ids(opener.get("/api/dossiers?mine=true"), "id")).contains(dossier.toString());
    assertThat(ids(opener.get("/api/work-items?view=mine"), "dossierId"))
        .contains(dossier.toString());

    while (!line.open(dossier).isEmpty()) {
      String stepId = line.current(dossier).stepId();
      work(dossier, AdmissionLine.happy(stepId));
    }
  }

  /** As the desk does it: open the item, claim it where that is asked, complete it. */
  private void work(UUID dossier, String outcome) {
    StepRecordView step = line.current(dossier);
    HosoClient client = client(line.worker(step));
    String path = "/api/work-items/" + step.id();
    JsonNode item = client.get(path).json();
    if (item.path("actions").toString().contains("claim")) {
      claims++;
      assertThat(client.post(path + "/claim", Map.of()).status()).isEqualTo(200);
      step = line.current(dossier);
    }
    line.uploadMissing(line.worker(step), dossier);
    CompleteRequest request = line.request(step, outcome, null);
    JsonNode next = item.path("next").path(outcome);
    Answer done =
        client.post(
            path + "/complete",
            Map.of("outcome", outcome, "data", request.data(), "version", request.version()));
    assertThat(done.status()).as(step.stepId() + " " + done.text()).isEqualTo(200);
    steps++;
    if (next.size() == 1) {
      StepRecordView came = line.current(dossier);
      assertThat(next.get(0).path("stepId").stringValue()).isEqualTo(came.stepId());
      assertThat(next.get(0).path("officialName").asString(null)).isEqualTo(came.holderName());
    }
  }

  private void people(UnitView cell) {
    for (UnitView unit : above(cell)) {
      List.of(
              Role.STANDING_COMMITTEE,
              Role.INTAKE_CLERK,
              Role.APPRAISER,
              Role.UNIT_HEAD,
              Role.OFFICE_CLERK)
          .forEach(role -> client(line.holder(unit.id(), role)));
    }
  }

  /** Where it is handed up to, without the province that tests share. */
  private List<UnitView> above(UnitView cell) {
    return units.ancestors(cell.id()).stream()
        .filter(unit -> unit.parentId() != null && !unit.id().equals(cell.id()))
        .toList();
  }

  private HosoClient client(CurrentUser by) {
    return clients.computeIfAbsent(by.officialId(), id -> organisation.signedIn(port, by));
  }

  private static List<String> ids(Answer page, String field) {
    return page.json()
        .path("items")
        .valueStream()
        .map(each -> each.path(field).stringValue())
        .toList();
  }
}
