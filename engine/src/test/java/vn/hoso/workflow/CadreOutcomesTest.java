package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.Acting;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.Deeds;
import vn.hoso.DeedsOverHttp;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Every way an appointment and a plan can come out, each step completed over HTTP. */
@IntegrationTest
class CadreOutcomesTest {

  private static final List<String> PAPER =
      List.of("drafted", "initialled", "signed", "numbered", "issued");

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired TestOrganisation organisation;
  @Autowired Items items;
  @Autowired HosoClock clock;
  @Autowired Acting acting;
  @LocalServerPort int port;

  private Deeds http;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    // kind,        outcomes in turn; PAPER is from the draft to the issue,  status,  items
    "candidacy,     asked notAgreed,                                         STOPPED, ''",
    "onSite,        asked agreed listed held nobody,                         STOPPED, ''",
    "onSite,        asked agreed listed held twoGoOn held notProposed,       STOPPED, left",
    "onSite,        asked agreed listed held chosen held tied notProposed,   STOPPED, left",
    "assignment,    asked agreed listed proposed prepared refused,           INTAKE_REFUSED, proposed",
    "elsewhere,     asked agreed listed heard proposed prepared received planned verified agreed"
        + " unfit notApproved PAPER delivered,"
        + " RESULT_DELIVERED, notApproved",
    "reappointment, asked noticed held proposed prepared received planned verified agreed"
        + " requestSupplement supplied fit postponed appointed PAPER delivered announced,"
        + " RESULT_DELIVERED, appointed",
    "onSite,        asked agreed listed held chosen held proposed prepared received planned"
        + " verified agreed sendBack:keyCadres held proposed prepared received planned verified"
        + " agreed fit appointed PAPER delivered announced,"
        + " RESULT_DELIVERED, appointed"
  })
  void an_appointment_comes_out(String kind, String outcomes, String status, String outcome) {
    UUID dossier =
        open(
            "appointment",
            Map.of(
                "kind",
                new AnswerRequest(kind, null),
                "titleGroup",
                new AnswerRequest("leaders", null)));
    comesOut(dossier, outcomes, status, outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "nextTerm agreed held held held submitted refused, INTAKE_REFUSED, proposed",
    "nextTerm agreed held held held submitted received eligible checked approved PAPER delivered"
        + " published, RESULT_DELIVERED, approved",
    "nextTerm agreed held held held submitted received notEligible checked refused PAPER delivered,"
        + " RESULT_DELIVERED, notEligible",
    "nextTerm agreed held held held submitted received eligible sendBack:appraisePlan eligible"
        + " checked refused PAPER delivered, RESULT_DELIVERED, notApproved",
    "review reviewed held held held submitted received eligible checked approved PAPER delivered"
        + " published, RESULT_DELIVERED, approved"
  })
  void a_plan_comes_out(String outcomes, String status, String outcome) {
    comesOut(planning(), outcomes, status, outcome);
  }

  @Test
  void a_plan_is_withdrawn_by_who_opened_it_and_stopped_by_who_decides() {
    UUID withdrawn = planning();
    HosoClient opener = seated(withdrawn, PartCapacity.OPENER, Role.SECRETARY);
    assertThat(ended(opener, withdrawn, "withdraw")).isEqualTo("WITHDRAWN");
    UUID stopped = planning();
    List.of("nextTerm", "agreed", "held", "held", "held", "submitted", "received")
        .forEach(each -> complete(stopped, each));
    HosoClient decider = seated(stopped, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    assertThat(ended(decider, stopped, "stop")).isEqualTo("STOPPED");
  }

  private String ended(HosoClient by, UUID dossier, String act) {
    String path = "/api/dossiers/" + dossier;
    int version = by.get(path).json().path("version").asInt();
    Answer done =
        by.post(path + "/" + act, Map.of("reason", "Không còn nhu cầu.", "version", version));
    assertThat(done.status()).as(done.text()).isBetween(200, 204);
    return by.get(path).json().path("status").asString();
  }

  private void comesOut(UUID dossier, String outcomes, String status, String outcome) {
    for (String each : outcomes.split(" ")) {
      if (each.equals("PAPER")) {
        PAPER.forEach(paper -> complete(dossier, paper));
      } else {
        complete(dossier, each);
      }
    }
    HosoClient opener = seated(dossier, PartCapacity.OPENER, Role.SECRETARY);
    assertThat(opener.get("/api/dossiers/" + dossier).json().path("status").asString())
        .isEqualTo(status);
    if (!outcome.isEmpty()) {
      assertThat(items.of(dossier)).as(outcomes).extracting(Item::outcome).contains(outcome);
    }
  }

  /** As screens do it; the place to go back to stands behind a colon. */
  private void complete(UUID dossier, String written) {
    String outcome = written.split(":")[0];
    String place = written.contains(":") ? written.split(":")[1] : null;
    acting.by(overHttp(), () -> go(dossier, outcome, place));
  }

  /** Side by side stand the verification and the bodies that are asked. */
  private void go(UUID dossier, String outcome, String place) {
    if (line.openSteps(dossier).size() == 1) {
      walker.go(dossier, outcome, place);
      return;
    }
    String step = outcome.equals("verified") ? "verifyPolitics" : "askBodies";
    walker.go(dossier, new Way(step, outcome, null, "", null, Set.of(), Set.of()));
  }

  private Deeds overHttp() {
    if (http == null) {
      http = new DeedsOverHttp(organisation, port);
    }
    return http;
  }

  private HosoClient seated(UUID dossier, PartCapacity capacity, Role role) {
    return organisation.signedIn(port, line.seated(dossier, capacity, role));
  }

  private UUID planning() {
    return open("planning", Map.of("titleGroup", new AnswerRequest("leaders", null)));
  }

  private UUID open(String slug, Map<String, AnswerRequest> asked) {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    return line.open(slug, cell.parentId(), Role.SECRETARY, cell.id(), asked);
  }
}
