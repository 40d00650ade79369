package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.Units;

/** What was decided in secret, until the paper that tells of it is issued. */
@IntegrationTest
class SealedDecisionTest {

  private static final List<String> UP_TO_THE_CONSULTATION =
      List.of(
          "asked",
          "agreed",
          "listed",
          "held",
          "chosen",
          "held",
          "proposed",
          "prepared",
          "received",
          "planned");

  private static final List<String> SIGNING =
      List.of("drafted", "initialled", "signed", "numbered");

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired WalkedRoutes routes;
  @Autowired TestOrganisation organisation;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UUID dossier;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nothing_tells_which_way_it_went_until_the_paper_is_issued() {
    var granted = toldOnTheWay("appointed");
    var refused = toldOnTheWay("notApproved");
    assertThat(granted).isEqualTo(refused);
    assertThat(granted.values().toString()).contains("returnResult");
  }

  @Test
  void the_number_tells_the_kind_of_the_paper_and_waits_with_it() {
    decided("notApproved");
    SIGNING.forEach(each -> walker.go(dossier, each, null));
    strangers()
        .forEach(
            (who, by) -> {
              for (String tab :
                  List.of("", "/documents", "/control-sheet", "/links", "/history", "/preview")) {
                assertThat(by.get(path(tab)).text())
                    .as(who + tab)
                    .doesNotContain(number(), "Thông báo về công tác cán bộ");
              }
              assertThat(by.get(path("/history")).text())
                  .as(who)
                  .contains("PaperSigned", "PaperNumbered")
                  .doesNotContain("sha256");
              assertThat(by.get("/api/dossiers?limit=200").text()).doesNotContain(number());
            });
  }

  @Test
  void who_reads_the_decision_reads_where_it_leads_and_the_number_it_was_given() {
    decided("notApproved");
    SIGNING.forEach(each -> walker.go(dossier, each, null));
    HosoClient appraiser = seated(PartCapacity.APPRAISER, Role.APPRAISER);
    assertThat(planned(appraiser)).contains("returnRefusal").doesNotContain("returnResult");
    assertThat(appraiser.get(path("/history")).text()).contains(number());
    HosoClient clerk = client(line.holder(line.current(dossier).positionId()));
    assertThat(clerk.get("/api/work-items/" + line.current(dossier).id()).text())
        .as("who issues it hands it on")
        .contains("returnRefusal");
  }

  @Test
  void the_number_is_told_to_everybody_with_the_paper() {
    decided("appointed");
    SIGNING.forEach(each -> walker.go(dossier, each, null));
    walker.go(dossier, "issued", null);
    for (HosoClient reader : strangers().values()) {
      String history = reader.get(path("/history")).text();
      assertThat(history).contains(number()).doesNotContain("sha256");
    }
  }

  @Test
  void a_working_note_at_a_sealed_step_is_for_who_knows_of_it() {
    consulted();
    StepRecordView weighing = line.current(dossier);
    CurrentUser by = line.worker(weighing);
    tasks.claim(by, weighing.id());
    String said = "Đã gọi hai nơi, chờ bản chính.";
    var written = client(by).post(path("/work-notes"), Map.of("text", said));
    assertThat(written.status()).as(written.text()).isEqualTo(204);
    assertThat(client(by).get(path("/work-notes")).text()).contains(said);
    assertThat(
            seated(PartCapacity.DECIDER, Role.STANDING_COMMITTEE).get(path("/work-notes")).text())
        .contains(said);
    strangers()
        .forEach(
            (who, reader) -> {
              var told = reader.get(path("/work-notes"));
              assertThat(told.status()).as(who).isEqualTo(200);
              assertThat(told.json().path("items")).as(who).isEmpty();
            });
  }

  @Test
  void who_only_numbers_and_issues_reads_the_paper_and_nothing_that_is_sealed() {
    decided("appointed");
    List.of("drafted", "initialled", "signed").forEach(each -> walker.go(dossier, each, null));
    StepRecordView numbering = line.current(dossier);
    CurrentUser by = line.worker(numbering);
    tasks.claim(by, numbering.id());
    HosoClient clerk = client(by);
    HosoClient decider = seated(PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    List<String> sealed =
        List.of(
            "Thẩm tra tiêu chuẩn chính trị",
            "Cho ý kiến về nhân sự",
            "Thẩm định hồ sơ, tổng hợp ý kiến",
            "Ban thường vụ xem xét, quyết định");
    for (String tab : List.of("", "/history", "/diagram", "/control-sheet", "/preview")) {
      assertThat(clerk.get(path(tab)).status()).isEqualTo(200);
      assertThat(clerk.get(path(tab)).text()).as(tab).doesNotContain(sealed);
    }
    assertThat(decider.get(path("")).text()).contains(sealed);
    for (String code : List.of("A2", "A8", "A10")) {
      UUID paper = paper(code);
      String file = path("/documents/" + paper + "/file");
      assertThat(clerk.get(path("/documents")).text()).doesNotContain(paper.toString());
      assertThat(clerk.get(file).status()).as(code).isEqualTo(404);
      assertThat(decider.get(path("/documents")).text()).contains(paper.toString());
    }

    assertThat(clerk.get("/api/work-items/" + numbering.id()).status()).isEqualTo(200);
    JsonNode signing = clerk.get(path("/signing")).json();
    for (String kind : List.of("drafts", "signed")) {
      assertThat(signing.path(kind)).as(kind).isNotEmpty();
      for (JsonNode file : signing.path(kind)) {
        assertThat(clerk.get(path("/signing/files/" + file.path("id").asString())).status())
            .isEqualTo(200);
      }
    }
    walker.go(dossier, "numbered", null);
    walker.go(dossier, "issued", null);
  }

  @Test
  void who_only_numbers_an_admission_reads_of_it_what_everybody_reads() {
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView numbering = line.advanceTo(dossier, "numberPaper");
    HosoClient clerk = client(line.holder(numbering.positionId()));
    HosoClient decider = seated(PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    assertThat(appraisal(decider).path("partlyHidden").asBoolean()).isFalse();
    assertThat(appraisal(clerk).path("partlyHidden").asBoolean()).isTrue();
    assertThat(clerk.get(path("/signing")).json().path("signed")).isNotEmpty();
  }

  private JsonNode appraisal(HosoClient by) {
    for (JsonNode step : by.get(path("")).json().path("steps")) {
      if (step.path("stepId").asString().equals("appraiseDossier")) {
        return step;
      }
    }
    throw new AssertionError("not appraised");
  }

  @Test
  void who_stands_above_reads_no_draft_of_what_was_decided_without_him() {
    decided("notApproved");
    walker.go(dossier, "drafted", null);
    HosoClient head = client(headOfTheBoard());
    HosoClient initialler = client(line.holder(line.current(dossier).positionId()));
    assertThat(initialler.get(path("/signing")).status()).isEqualTo(200);
    String file =
        path("/signing/files/")
            + initialler.get(path("/signing")).json().at("/drafts/0/id").asString();
    assertThat(head.get(path("")).status()).isEqualTo(200);
    for (String each : List.of(path("/signing"), file, file + "/pdf")) {
      assertThat(head.get(each).status()).as(each).isIn(403, 404);
    }
    assertThat(head.get(file).code()).isEqualTo("SIGNING-002");
    assertThat(initialler.get(file).status()).isEqualTo(200);
    for (String each : List.of("initialled", "signed", "numbered")) {
      walker.go(dossier, each, null);
      assertThat(head.get(path("/signing")).code()).as(each).isEqualTo("SIGNING-002");
    }
    walker.go(dossier, "issued", null);
    assertThat(head.get(path("/signing")).status()).as("issued, it is open").isEqualTo(200);
  }

  private CurrentUser headOfTheBoard() {
    UUID room =
        jdbc.sql(
                "select unit_id from hoso.dossier_unit where dossier_id = ? and part = 'APPRAISER'")
            .param(dossier)
            .query(UUID.class)
            .single();
    LocalDate today = LocalDate.now(clock);
    return line.holder(units.get(room, today).parentId(), Role.UNIT_HEAD);
  }

  /** By reader and stage what he is told of the way; of a decision that came out like that. */
  private Map<String, String> toldOnTheWay(String outcome) {
    decided(outcome);
    Map<String, HosoClient> readers = strangers();
    Map<String, String> told = new LinkedHashMap<>();
    for (String next : SIGNING) {
      readers.forEach((who, by) -> told.put(who + " before " + next, way(by)));
      walker.go(dossier, next, null);
    }
    readers.forEach((who, by) -> told.put(who + " before the issue", way(by)));
    return told;
  }

  /** The steps to come, where it stands in the drawing, and what the step at hand leads to. */
  private String way(HosoClient by) {
    JsonNode drawn = by.get(path("/diagram")).json();
    var item = by.get("/api/work-items/" + line.current(dossier).id());
    assertThat(item.status()).as(item.text()).isEqualTo(200);
    return planned(by)
        + drawn.path("current").toString()
        + drawn.path("done")
        + item.json().path("nextHints")
        + item.json().path("next")
        + item.json().path("consequences")
        + item.json().path("papers");
  }

  private List<String> planned(HosoClient by) {
    var steps = new ArrayList<String>();
    for (JsonNode step : by.get(path("")).json().path("steps")) {
      if (step.path("state").asString().equals("PLANNED")) {
        steps.add(step.path("stepId").asString() + " " + step.path("unitName").asString(""));
      }
    }
    return steps.stream().map(each -> each.split(" ", 2)[0]).toList();
  }

  /** Who sees the dossier and does not read what was decided. */
  private Map<String, HosoClient> strangers() {
    UUID body =
        jdbc.sql(
                "select unit_id from hoso.dossier_unit where dossier_id = ? and part = 'BODIES' limit 1")
            .param(dossier)
            .query(UUID.class)
            .single();
    Map<String, HosoClient> readers = new LinkedHashMap<>();
    readers.put("unit", seated(PartCapacity.OPENER, Role.SECRETARY));
    readers.put("intake", seated(PartCapacity.INTAKE, Role.INTAKE_CLERK));
    readers.put("body", client(line.holder(body, Role.UNIT_HEAD)));
    return readers;
  }

  private void decided(String outcome) {
    consulted();
    walker.go(dossier, "fit", null);
    walker.go(dossier, outcome, null);
  }

  /** All that were asked have answered; it lies at a sealed step. */
  private void consulted() {
    WalkedRoute onSite =
        routes.of("appointment").stream()
            .filter(route -> "onSite".equals(route.known().get("kind")))
            .findFirst()
            .orElseThrow();
    dossier = walker.open(onSite);
    UP_TO_THE_CONSULTATION.forEach(each -> walker.go(dossier, each, null));
    for (StepRecordView open : line.openSteps(dossier)) {
      String answer = open.stepId().equals("askBodies") ? "agreed" : "verified";
      walker.go(dossier, new Way(open.stepId(), answer, null, "", null, Set.of(), Set.of()));
    }
  }

  private UUID paper(String code) {
    return jdbc.sql(
            "select id from hoso.document where dossier_id = ? and requirement_code = ? limit 1")
        .params(dossier, code)
        .query(UUID.class)
        .single();
  }

  private String number() {
    return jdbc.sql("select written from hoso.paper_number where dossier_id = ?")
        .param(dossier)
        .query(String.class)
        .single();
  }

  private String path(String tab) {
    return "/api/dossiers/" + dossier + tab;
  }

  private HosoClient client(CurrentUser by) {
    return organisation.signedIn(port, by);
  }

  private HosoClient seated(PartCapacity capacity, Role role) {
    return client(line.seated(dossier, capacity, role));
  }
}
