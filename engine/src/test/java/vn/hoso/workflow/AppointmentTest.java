package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.staffing.OfficialPersons;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** What is kept of people who are considered for a post, and from whom. */
@IntegrationTest
class AppointmentTest {

  private static final List<String> UP_TO_THE_APPRAISAL =
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

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired WalkedRoutes routes;
  @Autowired TestOrganisation organisation;
  @Autowired OfficialPersons persons;
  @Autowired Items items;
  @Autowired Tasks tasks;
  @Autowired TransactionTemplate transaction;
  @Autowired DossierChecks checks;
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
  void what_is_not_plainly_met_is_concluded_by_who_holds_the_step_and_read_by_nobody_else() {
    appraising();
    StepRecordView step = line.current(dossier);
    HosoClient holder = claimed(step);
    HosoClient beside =
        organisation.signedIn(
            port,
            organisation.holder(units.get(step.unitId(), TestOrganisation.START), Role.APPRAISER));
    HosoClient decider = seated(PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    HosoClient opener = seated(PartCapacity.OPENER, Role.SECRETARY);
    HosoClient intake = seated(PartCapacity.INTAKE, Role.INTAKE_CLERK);

    JsonNode term = gate(holder, "fullTerm");
    assertThat(term.path("clear").asBoolean()).as(term.toString()).isFalse();
    assertThat(term.path("mayConclude").asBoolean()).isTrue();
    assertThat(gate(beside, "fullTerm").path("mayConclude").asBoolean()).isFalse();
    for (HosoClient stranger : List.of(opener, intake)) {
      assertThat(stranger.get(gates()).status()).isEqualTo(403);
      assertThat(conclude(stranger, term, "CONTINUE", 0).status()).isEqualTo(403);
      assertThat(actions(stranger)).doesNotContain("readGates");
    }
    assertThat(actions(decider)).contains("readGates");

    Answer refused = complete(holder, step);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("unconcluded", "Còn đủ tuổi một nhiệm kỳ");
    assertThat(conclude(beside, term, "CONTINUE", 0).json().path("code").asString())
        .isEqualTo("CONCLUSION-002");
    assertThat(conclude(decider, term, "STOP", 0).status()).isEqualTo(403);
    assertThat(conclude(holder, term, "CONTINUE", 7).json().path("code").asString())
        .isEqualTo("CONCLUSION-004");
    assertThat(
            holder
                .put(
                    gates() + "/fullTerm/conclusion",
                    Map.of(
                        "itemId",
                        term.path("itemId").asString(),
                        "conclusion",
                        "CONTINUE",
                        "reason",
                        " ",
                        "version",
                        0))
                .status())
        .isEqualTo(400);
    assertThat(conclude(holder, gate(holder, "planned"), "STOP", 0).json().path("code").asString())
        .as("what is plainly met needs nobody")
        .isEqualTo("CONCLUSION-005");

    // Which way it is concluded does not hold the dossier up.
    for (JsonNode each : holder.get(gates()).json()) {
      if (each.path("mayConclude").asBoolean()) {
        Answer entered = conclude(holder, each, "STOP", 0);
        assertThat(entered.status()).as(entered.text()).isEqualTo(204);
      }
    }
    assertThat(gate(decider, "fullTerm").path("reason").asString()).isEqualTo("Lý do kín.");
    for (String path : List.of("", "/history", "/items", "/documents", "/diagram")) {
      for (HosoClient reader : List.of(opener, intake, decider)) {
        assertThat(reader.get("/api/dossiers/" + dossier + path).text())
            .doesNotContain("Lý do kín.");
      }
    }
    assertThat(decider.get("/api/dossiers/" + dossier + "/history").text())
        .contains("GateConcluded", "fullTerm");
    for (HosoClient stranger : List.of(opener, intake)) {
      assertThat(stranger.get("/api/dossiers/" + dossier + "/history").text())
          .as("nor that anything had to be ruled on")
          .doesNotContain("GateConcluded", "fullTerm");
    }
    Answer done = complete(holder, step);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    checks.standsAt(dossier, "decideAppointment");
  }

  @Test
  void who_is_on_the_list_finds_nothing_of_it_though_he_sits_where_it_is_worked_on() {
    begun();
    StepRecordView step = line.current(dossier);
    walker.go(dossier, "listed", null);
    CurrentUser himself = line.holder(step.unitId(), Role.SECRETARY);
    CurrentUser colleague = line.holder(step.unitId(), Role.SECRETARY);
    Item candidate = items.of(dossier).get(0);
    HosoClient his = organisation.signedIn(port, himself);
    assertThat(his.get("/api/dossiers/" + dossier).status()).isEqualTo(200);

    transaction.executeWithoutResult(
        status -> persons.link(himself.officialId(), candidate.personId()));

    for (String path : List.of("", "/history", "/items", "/documents", "/diagram", "/gates")) {
      assertThat(his.get("/api/dossiers/" + dossier + path).status()).as(path).isEqualTo(404);
    }
    String code =
        organisation
            .signedIn(port, colleague)
            .get("/api/dossiers/" + dossier)
            .json()
            .path("code")
            .asString();
    assertThat(his.get("/api/dossiers?limit=200").text()).doesNotContain(code);
    assertThat(his.get("/api/work-items?limit=200").text()).doesNotContain(code);
    assertThat(his.get("/api/notices").text()).doesNotContain(code);
  }

  @Test
  void what_is_done_in_confidence_is_not_told_to_the_unit_that_proposes_and_to_nobody_in_public() {
    appraising();
    HosoClient opener = seated(PartCapacity.OPENER, Role.SECRETARY);
    String told =
        opener.get("/api/dossiers/" + dossier).text()
            + opener.get("/api/dossiers/" + dossier + "/history").text()
            + opener.get("/api/dossiers/" + dossier + "/diagram").text();
    assertThat(told).doesNotContain("Thẩm tra tiêu chuẩn chính trị", "Chọn nơi xin ý kiến");
    assertThat(opener.get("/api/dossiers/" + dossier).text()).contains("Đang xử lý nội bộ");
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.get("/api/public/procedures").text()).contains("Thẩm định, bổ nhiệm cán bộ");
    for (String path : List.of("", "/diagram")) {
      assertThat(nobody.get("/api/public/procedures/appointment" + path).text())
          .doesNotContain("Bước 2", "Kết luận tiêu chuẩn chính trị", "keyCadres");
    }
  }

  @Test
  void how_people_came_out_is_told_to_the_unit_once_the_result_is_handed_over() {
    appraising();
    for (String outcome :
        List.of("fit", "appointed", "drafted", "initialled", "signed", "numbered", "issued")) {
      walker.go(dossier, outcome, null);
    }
    HosoClient opener = seated(PartCapacity.OPENER, Role.SECRETARY);
    assertThat(opener.get("/api/dossiers/" + dossier + "/items").text())
        .doesNotContain("appointed");
    walker.go(dossier, "delivered", null);
    assertThat(opener.get("/api/dossiers/" + dossier + "/items").text()).contains("appointed");
  }

  @Test
  void why_somebody_was_left_out_in_confidence_stays_with_those_who_know_the_step() {
    appraising();
    List<String> reasons =
        items.of(dossier).stream()
            .filter(each -> "left".equals(each.outcome()))
            .map(Item::reason)
            .toList();
    assertThat(reasons).isNotEmpty().allSatisfy(each -> assertThat(each).isNotBlank());
    for (String outcome :
        List.of("fit", "appointed", "drafted", "initialled", "signed", "numbered", "issued")) {
      walker.go(dossier, outcome, null);
    }
    walker.go(dossier, "delivered", null);
    JsonNode intake = listed(seated(PartCapacity.INTAKE, Role.INTAKE_CLERK));
    assertThat(intake.findValuesAsString("outcome")).contains("left");
    assertThat(intake.findValuesAsString("reason")).doesNotContainAnyElementsOf(reasons);
    assertThat(listed(seated(PartCapacity.OPENER, Role.SECRETARY)).findValuesAsString("reason"))
        .containsAll(reasons);
  }

  private JsonNode listed(HosoClient by) {
    Answer page =
        by.post("/api/dossiers/" + dossier + "/items/search", Map.of("after", 0, "limit", 50));
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.json().path("items");
  }

  @Test
  void a_body_that_is_consulted_learns_nothing_of_the_others_and_who_leads_of_all() {
    String number = "số " + System.nanoTime();
    List<UnitView> boards =
        Stream.of("Ban Một ", "Ban Hai ")
            .map(each -> organisation.unit(organisation.province(), UnitKind.BOARD, each + number))
            .toList();
    try {
      consulted(boards);
      UnitView one = boards.get(0);
      UnitView other = boards.get(1);
      assertThat(read(client(one.id(), Role.UNIT_HEAD)))
          .contains(one.name(), "Cho ý kiến về nhân sự")
          .doesNotContain(other.name());
      assertThat(read(client(other.id(), Role.UNIT_HEAD)))
          .contains(other.name())
          .doesNotContain(one.name());
      assertThat(read(seated(PartCapacity.APPRAISER, Role.APPRAISER)))
          .contains(one.name(), other.name());
      answer(one);
      assertThat(read(client(other.id(), Role.UNIT_HEAD))).doesNotContain(one.name());
      assertThat(read(client(one.id(), Role.UNIT_HEAD))).doesNotContain(other.name());
    } finally {
      boards.forEach(
          each ->
              jdbc.sql("update hoso.unit set kind = 'ROOM' where id = ?")
                  .param(each.id())
                  .update());
    }
  }

  /** Up to the question that is put to these boards. */
  private void consulted(List<UnitView> boards) {
    begun();
    UP_TO_THE_APPRAISAL.stream()
        .skip(2)
        .limit(UP_TO_THE_APPRAISAL.size() - 3)
        .forEach(each -> walker.go(dossier, each, null));
    StepRecordView step = line.claim(dossier);
    ObjectNode form = line.form(step, "planned");
    ArrayNode bodies = form.putArray("bodies");
    boards.forEach(each -> bodies.addObject().put("unit", each.id().toString()));
    tasks.complete(
        line.worker(step), step.id(), new CompleteRequest("planned", form, step.version()));
  }

  private void answer(UnitView board) {
    StepRecordView open =
        line.openSteps(dossier).stream()
            .filter(step -> step.unitId().equals(board.id()))
            .findFirst()
            .orElseThrow();
    CurrentUser head = line.worker(open);
    StepRecordView step = open.holderId() == null ? tasks.claim(head, open.id()) : open;
    tasks.complete(
        head, step.id(), new CompleteRequest("agreed", line.form(step, "agreed"), step.version()));
  }

  /** The steps, parts, drawing, history, work and lists of the dossier as he reads them. */
  private String read(HosoClient by) {
    StringBuilder all = new StringBuilder();
    for (String path : List.of("", "/history", "/diagram", "/control-sheet")) {
      all.append(by.get("/api/dossiers/" + dossier + path).text());
    }
    all.append(by.get("/api/dossiers?limit=200").text());
    for (JsonNode each : by.get("/api/work-items?limit=200").json().path("items")) {
      all.append(each).append(by.get("/api/work-items/" + each.path("id").asString()).text());
    }
    return all.toString();
  }

  @Test
  void a_note_left_at_a_secret_step_is_read_by_those_who_know_of_it() {
    appraising();
    StepRecordView step = line.current(dossier);
    HosoClient appraiser = claimed(step);
    HosoClient opener = seated(PartCapacity.OPENER, Role.SECRETARY);
    assertThat(actions(appraiser)).contains("note");
    assertThat(actions(opener)).doesNotContain("note");
    Map<String, Object> note =
        Map.of("kind", "CALL", "talkedTo", "Đ/c Hà", "content", "Trao đổi kín về nhân sự.");
    assertThat(opener.post("/api/dossiers/" + dossier + "/notes", note).status()).isEqualTo(403);
    Answer left = appraiser.post("/api/dossiers/" + dossier + "/notes", note);
    assertThat(left.status()).as(left.text()).isEqualTo(204);
    HosoClient decider = seated(PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    HosoClient intake = seated(PartCapacity.INTAKE, Role.INTAKE_CLERK);
    for (String path : List.of("/amendments", "/history")) {
      for (HosoClient reader : List.of(appraiser, decider)) {
        assertThat(reader.get("/api/dossiers/" + dossier + path).text())
            .as(path)
            .contains("Trao đổi kín");
      }
      for (HosoClient stranger : List.of(opener, intake)) {
        assertThat(stranger.get("/api/dossiers/" + dossier + path).status()).isEqualTo(200);
        assertThat(stranger.get("/api/dossiers/" + dossier + path).text())
            .as(path)
            .doesNotContain("Trao đổi kín");
      }
    }
  }

  @Test
  void an_order_at_a_secret_step_is_read_by_those_who_know_of_it() {
    appraising();
    StepRecordView step = line.current(dossier);
    HosoClient appraiser = claimed(step);
    HosoClient head =
        organisation.signedIn(
            port,
            organisation.holder(units.get(step.unitId(), TestOrganisation.START), Role.UNIT_HEAD));
    HosoClient opener = seated(PartCapacity.OPENER, Role.SECRETARY);
    HosoClient intake = seated(PartCapacity.INTAKE, Role.INTAKE_CLERK);
    String address = "/api/dossiers/" + dossier + "/directions";
    assertThat(actions(head)).contains("direct");
    Map<String, Object> order =
        Map.of(
            "taskId",
            step.id(),
            "text",
            "Xem kỹ nhân sự này.",
            "version",
            head.get(address).json().path("version").intValue());
    for (HosoClient stranger : List.of(opener, intake)) {
      assertThat(actions(stranger)).doesNotContain("direct");
      assertThat(stranger.post(address, order).json().path("code").asString())
          .isEqualTo("DIRECTION-002");
    }
    Answer given = head.post(address, order);
    assertThat(given.status()).as(given.text()).isEqualTo(204);
    assertThat(appraiser.get(address).text()).contains("Xem kỹ nhân sự này.");
    String id = appraiser.get(address).json().at("/items/0/id").asString();
    for (HosoClient stranger : List.of(opener, intake)) {
      assertThat(stranger.get(address).json().path("items").isEmpty()).isTrue();
      assertThat(stranger.post(address + "/" + id + "/answer", Map.of("text", "x")).status())
          .isEqualTo(404);
      assertThat(read(stranger)).doesNotContain("Xem kỹ nhân sự này.", "DirectionGiven");
    }
  }

  @Test
  void a_tie_goes_to_the_head_and_both_opinions_stay() {
    begun();
    for (String outcome : List.of("listed", "held", "chosen", "held", "tied")) {
      walker.go(dossier, outcome, null);
    }
    checks.standsAt(dossier, "headProposes");
    walker.go(dossier, "proposed", null);
    checks.standsAt(dossier, "prepareFile");
    assertThat(items.of(dossier)).extracting(Item::outcome).contains("proposed");
    String written =
        seated(PartCapacity.OPENER, Role.SECRETARY).get("/api/dossiers/" + dossier).text();
    assertThat(written).contains("opinionFor", "opinionAgainst");
  }

  /** On the spot, up to the appraisal: one person is left, who retired long ago by his file. */
  private void appraising() {
    begun();
    UP_TO_THE_APPRAISAL.stream().skip(2).forEach(each -> walker.go(dossier, each, null));
    for (StepRecordView open : line.openSteps(dossier)) {
      String outcome = open.stepId().equals("askBodies") ? "agreed" : "verified";
      walker.go(dossier, new Way(open.stepId(), outcome, null, "", null, Set.of(), Set.of()));
    }
    checks.standsAt(dossier, "appraiseFile");
  }

  private void begun() {
    WalkedRoute onSite =
        routes.of("appointment").stream()
            .filter(route -> "onSite".equals(route.known().get("kind")))
            .findFirst()
            .orElseThrow();
    dossier = walker.open(onSite);
    UP_TO_THE_APPRAISAL.stream().limit(2).forEach(each -> walker.go(dossier, each, null));
  }

  private HosoClient claimed(StepRecordView step) {
    CurrentUser by = line.worker(step);
    tasks.claim(by, step.id());
    return organisation.signedIn(port, by);
  }

  private HosoClient client(UUID unit, Role role) {
    return organisation.signedIn(port, line.holder(unit, role));
  }

  private HosoClient seated(PartCapacity capacity, Role role) {
    return organisation.signedIn(port, line.seated(dossier, capacity, role));
  }

  private String gates() {
    return "/api/dossiers/" + dossier + "/gates";
  }

  private JsonNode gate(HosoClient by, String name) {
    for (JsonNode each : by.get(gates()).json()) {
      if (each.path("name").asString().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no gate " + name);
  }

  private Answer conclude(HosoClient by, JsonNode gate, String conclusion, int version) {
    return by.put(
        gates() + "/" + gate.path("name").asString() + "/conclusion",
        Map.of(
            "itemId",
            gate.path("itemId").asString(),
            "conclusion",
            conclusion,
            "reason",
            "Lý do kín.",
            "version",
            version));
  }

  private Answer complete(HosoClient by, StepRecordView step) {
    int version = by.get("/api/work-items/" + step.id()).json().path("version").asInt();
    return by.post(
        "/api/work-items/" + step.id() + "/complete",
        Map.of(
            "outcome",
            "fit",
            "data",
            Map.of("outcome", "fit", "report", "Đủ điều kiện."),
            "version",
            version));
  }

  private List<String> actions(HosoClient by) {
    return by.get("/api/dossiers/" + dossier)
        .json()
        .path("actions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
