package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.Tallies;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.tracking.PublicDesk;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Each outcome of admission as its officials play it, by requests alone: how the dossier stands,
 * what was printed, what register and public page say, and that the history holds.
 */
@IntegrationTest
class AdmissionOutcomesTest {

  private static final Pattern SECRET = Pattern.compile("Mã tra cứu: (\\S+)");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired DossierChecks checks;
  @Autowired Histories histories;
  @Autowired Units units;
  @Autowired Clock clock;
  @Autowired PublicDesk desk;
  @LocalServerPort int port;

  private final Map<UUID, HosoClient> signedIn = new HashMap<>();
  private UnitView cell;
  private CurrentUser secretary;
  private UUID person;
  private UUID dossier;

  @BeforeEach
  void the_cell_opens_a_dossier() {
    desk.forget();
    cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    person = line.person(cell);
    dossier = open();
  }

  @AfterEach
  void nobody_else_pays_for_these_attempts() {
    desk.forget();
  }

  @Test
  void admitted_from_the_cell_to_the_member_file() throws IOException {
    play("prepared", "proposed", "submitted", "received", "eligible", "admitted");
    issue();
    play("delivered", "held", "completed");

    ended(DossierStatus.RESULT_DELIVERED);
    printed("01");
    inTheRegister("Đã trả kết quả");
    publicly("Đã trả kết quả.", "Được tiếp nhận", "Đã xử lý xong", "Đã trả kết quả");
  }

  @Test
  void refused_by_the_deciding_body_and_told_to_the_cell() throws IOException {
    play("prepared", "proposed", "submitted", "received", "notEligible", "refused");
    issue();
    play("delivered");

    ended(DossierStatus.RESULT_DELIVERED);
    printed("01");
    inTheRegister("Đã trả kết quả");
    publicly("Đã trả kết quả.", "Được tiếp nhận", "Đã xử lý xong", "Đã trả kết quả");
  }

  @Test
  void returned_once_to_be_completed_and_then_refused_at_the_counter() {
    play("prepared", "proposed", "submitted");
    complete("sendBack", "prepareDossier");
    assertThat(view().path("status").asString()).isEqualTo("DRAFT");
    play("prepared", "proposed", "submitted", "refused");

    ended(DossierStatus.INTAKE_REFUSED);
    printed("03");
    inTheRegister("Từ chối tiếp nhận");
    Answer nothing = new HosoClient(port).post("/api/public/tracking", key("ABCD-EFGH-JKMN"));
    assertThat(nothing.status()).isEqualTo(404);
  }

  @Test
  void withdrawn_by_the_cell_while_the_office_appraises() throws IOException {
    play("prepared", "proposed", "submitted", "received");
    assertThat(breakOff(client(secretary), "withdraw").status()).isEqualTo(204);

    ended(DossierStatus.WITHDRAWN);
    printed("01", "05");
    inTheRegister("Đã rút hồ sơ");
    publicly("Hồ sơ đã được rút theo yêu cầu.", "Được tiếp nhận", "Công dân yêu cầu rút hồ sơ");
  }

  @Test
  void stopped_by_the_deciding_body() throws IOException {
    play("prepared", "proposed", "submitted", "received");
    assertThat(breakOff(client(secretary), "stop").code()).isEqualTo("DOSSIER-004");
    assertThat(breakOff(client(decider()), "stop").status()).isEqualTo(204);

    ended(DossierStatus.STOPPED);
    printed("01", "05");
    inTheRegister("Dừng giải quyết");
    publicly("Cơ quan đã dừng giải quyết hồ sơ này.", "Được tiếp nhận", "Dừng giải quyết");
  }

  @Test
  void cancelled_before_the_ceremony_and_proposed_anew() throws IOException {
    play("prepared", "proposed", "submitted", "received", "eligible", "admitted");
    issue();
    play("delivered");
    assertThat(cancel(client(secretary)).code()).isEqualTo("DOSSIER-004");
    assertThat(cancel(client(decider())).status()).isEqualTo(204);

    ended(DossierStatus.DECISION_CANCELLED);
    inTheRegister("Đã hủy quyết định");
    publicly(
        "Cơ quan có thẩm quyền đã hủy quyết định về hồ sơ này.",
        "Được tiếp nhận",
        "Đã xử lý xong",
        "Đã trả kết quả",
        "Hủy quyết định");
    assertThat(view().at("/cancellation/number").asString()).isEqualTo("99-QĐ/ĐU");
    filesTheCancellingDecision();

    dossier = open();
    assertThat(view().path("status").asString()).isEqualTo("DRAFT");
  }

  @Test
  void cancelled_after_everything_is_over() {
    play("prepared", "proposed", "submitted", "received", "eligible", "admitted");
    issue();
    play("delivered", "held", "completed");
    assertThat(cancel(client(decider())).status()).isEqualTo(204);

    ended(DossierStatus.DECISION_CANCELLED);
    inTheRegister("Đã hủy quyết định");
    assertThat(cancel(client(decider())).code()).isEqualTo("DOSSIER-005");
  }

  private UUID open() {
    Answer opened =
        client(secretary)
            .post(
                "/api/dossiers",
                Map.of("procedure", "admission", "openerUnitId", cell.id(), "personId", person));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return UUID.fromString(opened.json().path("id").asString());
  }

  private void play(String... outcomes) {
    List.of(outcomes).forEach(outcome -> complete(outcome, null));
  }

  private void issue() {
    play("drafted", "initialled", "signed", "numbered", "issued");
  }

  private void complete(String outcome, String returnTo) {
    StepRecordView step = line.current(dossier);
    CurrentUser by = line.holder(step.positionId());
    HosoClient client = client(by);
    String item = "/api/work-items/" + step.id();
    ok(client.post(item + "/claim", Map.of()));
    papers(client);
    paper(client, outcome);
    vote(client, step, outcome);
    JsonNode now = client.get(item).json();
    var data = line.form(step, outcome);
    if (returnTo != null) {
      data.put("returnTo", returnTo);
    }
    ok(
        client.post(
            item + "/complete",
            Map.of("outcome", outcome, "data", data, "version", now.path("version").asInt())));
  }

  /** Whoever has the step gives what is still missing, or notes it where no file is kept. */
  private void papers(HosoClient client) {
    for (JsonNode paper : view(client).path("requirements")) {
      if (paper.path("state").asString().equals("MISSING")) {
        give(client, paper);
      }
    }
  }

  private void give(HosoClient client, JsonNode paper) {
    String address = "/api/dossiers/" + dossier + "/documents";
    String code = paper.path("code").asString();
    if (paper.path("fileAllowed").asBoolean()) {
      ok(client.upload(address, Map.of("requirementCode", code), "giay.pdf", TestPdf.onePage()));
    } else {
      ok(client.post(address + "/records", noted(code)));
    }
  }

  /** What is handed up has been drafted, and what is signed lies there signed. */
  private void paper(HosoClient client, String outcome) {
    String address = "/api/dossiers/" + dossier + "/signing";
    if (outcome.equals("drafted")) {
      ok(client.post(address + "/drafts", Map.of()));
    } else if (outcome.equals("signed")) {
      ok(client.upload(address + "/signed/file", Map.of(), "da-ky.pdf", TestPdf.onePage()));
    }
  }

  private void vote(HosoClient client, StepRecordView step, String outcome) {
    boolean carried = List.of("proposed", "admitted").contains(outcome);
    if (!carried && !outcome.equals("refused") || step.stepId().equals("receiveDossier")) {
      return;
    }
    String address = "/api/work-items/" + step.id() + "/ballot";
    ObjectNode sent = JsonMapper.shared().valueToTree(carried ? Tallies.carried() : Tallies.lost());
    sent.set("version", client.get(address).json().path("version"));
    ok(client.put(address, sent));
    JsonNode entered = client.get(address).json();
    CurrentUser other = line.holder(step.unitId(), Role.COMMITTEE_MEMBER);
    ok(
        client(other)
            .post(address + "/confirmation", Map.of("version", entered.path("version").asInt())));
  }

  private Answer breakOff(HosoClient client, String verb) {
    return client.post(
        "/api/dossiers/" + dossier + "/" + verb,
        Map.of("reason", "Có lý do để thử.", "version", view().path("version").asInt()));
  }

  private Answer cancel(HosoClient client) {
    return client.post(
        "/api/dossiers/" + dossier + "/cancel-decision",
        Map.of(
            "number", "99-QĐ/ĐU",
            "decidedOn", LocalDate.now(clock).toString(),
            "ground", "WRONG_STANDARD",
            "reason", "Không đủ tiêu chuẩn khi kết nạp.",
            "version", view().path("version").asInt()));
  }

  private void filesTheCancellingDecision() {
    assertThat(requirement("HQĐ-11").path("state").asString()).isEqualTo("MISSING");
    HosoClient decider = client(decider());
    assertThat(view(decider).path("actions").toString()).contains("uploadDocument");
    ok(
        decider.upload(
            "/api/dossiers/" + dossier + "/documents",
            Map.of("requirementCode", "HQĐ-11"),
            "huy.pdf",
            TestPdf.onePage()));
    assertThat(requirement("HQĐ-11").path("state").asString()).isEqualTo("PRESENT");
    printed("01", "HQĐ-11");
  }

  private JsonNode requirement(String code) {
    for (JsonNode paper : view().path("requirements")) {
      if (paper.path("code").asString().equals(code)) {
        return paper;
      }
    }
    throw new AssertionError("no " + code);
  }

  private void ended(DossierStatus status) {
    assertThat(view().path("status").asString()).isEqualTo(status.name());
    assertThat(view().path("closedAt").isNull()).isFalse();
    checks.hasEnded(dossier);
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  private void printed(String... codes) {
    assertThat(view().path("documents").valueStream())
        .extracting(document -> document.path("requirementCode").asString())
        .contains(codes);
  }

  private void inTheRegister(String status) {
    String today = LocalDate.now(clock).toString();
    Answer register =
        client(clerk()).get("/api/registers/07?from=" + today + "&to=" + today + "&limit=500");
    assertThat(register.json().path("items").valueStream())
        .filteredOn(row -> row.path("dossierId").asString().equals(dossier.toString()))
        .singleElement()
        .satisfies(row -> assertThat(row.path("statusName").asString()).isEqualTo(status));
  }

  private void publicly(String sentence, String... timeline) throws IOException {
    Answer page = new HosoClient(port).post("/api/public/tracking", key(secret()));
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    assertThat(page.json().path("sentence").asString()).isEqualTo(sentence);
    assertThat(page.json().path("timeline").valueStream())
        .extracting(moment -> moment.path("title").asString())
        .containsExactly(timeline);
  }

  private Map<String, String> key(String secret) {
    return Map.of("code", view().path("code").asString(), "secret", secret);
  }

  /** As the applicant reads it, on paper 01. */
  private String secret() {
    for (JsonNode document : view().path("documents")) {
      if (document.path("requirementCode").asString().equals("01")) {
        String address =
            "/api/dossiers/" + dossier + "/documents/" + document.path("id").asString();
        var found = SECRET.matcher(PaperText.of(client(secretary).get(address + "/file").bytes()));
        assertThat(found.find()).isTrue();
        return found.group(1);
      }
    }
    throw new AssertionError("no receipt");
  }

  private JsonNode view() {
    return view(client(secretary));
  }

  private JsonNode view(HosoClient client) {
    return ok(client.get("/api/dossiers/" + dossier)).json();
  }

  private HosoClient client(CurrentUser by) {
    return signedIn.computeIfAbsent(by.officialId(), id -> organisation.signedIn(port, by));
  }

  private CurrentUser decider() {
    return line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
  }

  private CurrentUser clerk() {
    UUID office =
        units.withDuty(organisation.province().id(), UnitDuty.INTAKE, LocalDate.now(clock)).id();
    return line.holder(office, Role.INTAKE_CLERK);
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isLessThan(300);
    return answer;
  }

  private static Map<String, Object> noted(String code) {
    return Map.of(
        "requirementCode",
        code,
        "details",
        Map.of(
            "number", "31-CV/ĐU",
            "issuedOn", LocalDate.of(2026, 9, 1).toString(),
            "issuer", "Đảng ủy xã Sơn Hà",
            "location", "Tủ hồ sơ mật, Văn phòng Đảng ủy"));
  }
}
