package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestOrganisation;
import vn.hoso.document.Documents;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Every endpoint of work items and notices: who may, who may not, and what bad input gets. */
@IntegrationTest
class WorkItemApiTest {

  private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");

  @LocalServerPort int port;
  @Autowired AllNotices told;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Positions positions;
  @Autowired Officials officials;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Notices notices;
  @Autowired Documents documents;
  @Autowired HosoClock clock;

  private UUID dossier;
  private StepRecordView step;
  private UnitView room;
  private CurrentUser kim;
  private HosoClient appraiser;

  @BeforeEach
  void aDossierBeforeTheAppraisers() {
    clock.moveTo(NOW);
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    step = shared(line.advanceTo(dossier, "appraiseDossier"));
    room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    appraiser = organisation.signedIn(port, kim);
  }

  /** Where only one appraiser of the other tests can sign in, it fell to him. */
  private StepRecordView shared(StepRecordView open) {
    if (open.holderId() != null) {
      tasks.release(line.worker(open), open.id());
    }
    return line.current(dossier);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nothing_is_told_to_who_is_not_signed_in() {
    HosoClient nobody = new HosoClient(port);
    for (String path : List.of("", "/counts", "/" + step.id())) {
      assertThat(nobody.get("/api/work-items" + path).status()).isEqualTo(401);
    }
    assertThat(nobody.get("/api/notices").status()).isEqualTo(401);
  }

  @Test
  void an_item_is_found_claimed_written_on_and_completed() {
    JsonNode page = appraiser.get("/api/work-items?view=shared&limit=200").json();
    assertThat(page.path("items").valueStream().map(item -> item.path("id").stringValue()))
        .contains(id());

    Answer claimed = appraiser.post("/api/work-items/" + id() + "/claim", Map.of());
    assertThat(claimed.status()).isEqualTo(200);
    assertThat(claimed.json().path("holderName").stringValue()).isEqualTo(kim.fullName());

    Map<String, Object> typed = Map.of("outcome", "eligible", "opinion", "Đủ điều kiện.");
    Answer kept =
        appraiser.put("/api/work-items/" + id() + "/draft", Map.of("data", typed, "version", 0));
    assertThat(kept.json().path("version").intValue()).isEqualTo(1);
    for (int never : new int[] {-1, Integer.MAX_VALUE}) {
      Answer refused =
          appraiser.put(
              "/api/work-items/" + id() + "/draft", Map.of("data", typed, "version", never));
      assertThat(refused.status()).as(refused.text()).isEqualTo(400);
      assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("version");
    }
    JsonNode detail = appraiser.get("/api/work-items/" + id()).json();
    assertThat(detail.path("draft").path("opinion").stringValue()).isEqualTo("Đủ điều kiện.");
    assertThat(detail.path("draftVersion").intValue()).isEqualTo(1);
    assertThat(detail.path("actions").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrder("release", "complete", "open");

    Answer done =
        appraiser.post(
            "/api/work-items/" + id() + "/complete",
            Map.of(
                "outcome",
                "eligible",
                "data",
                typed,
                "version",
                detail.path("version").intValue()));
    assertThat(done.status()).isEqualTo(200);
    assertThat(line.open(dossier)).containsExactly("decideDossier");
    Answer gone = appraiser.get("/api/work-items/" + id());
    assertThat(gone.status()).isEqualTo(409);
    assertThat(gone.json().path("code").stringValue()).isEqualTo("TASK-002");
  }

  @Test
  void the_detail_offers_the_outcomes_and_says_what_each_of_them_does() {
    organisation.account(line.holder(steps.of(dossier).get(0).positionId()).officialId());
    JsonNode detail = appraiser.get("/api/work-items/" + id()).json();
    assertThat(detail.path("form").path("type").stringValue()).isEqualTo("object");
    assertThat(detail.path("outcomes").valueStream().map(each -> each.path("value").stringValue()))
        .containsExactly("eligible", "notEligible", "requestSupplement", "sendBack");
    assertThat(detail.path("outcomes").get(0).path("title").stringValue())
        .isEqualTo("Đủ điều kiện");
    assertThat(detail.path("draft").isNull()).isTrue();
    assertThat(detail.path("assignees").isEmpty()).isTrue();

    JsonNode hints = detail.path("nextHints");
    String supplier = givenNameAt(Role.SECRETARY);
    assertThat(hints.path("requestSupplement").stringValue())
        .startsWith("Chuyển đồng chí " + supplier + ", hạn ");
    assertThat(hints.path("sendBack:prepareDossier").stringValue())
        .isEqualTo("Chuyển đồng chí " + supplier + ", hạn 02/11");
    assertThat(hints.has("sendBack")).isFalse();
    assertThat(hints.path("eligible").stringValue()).startsWith("Chuyển ").contains(", hạn ");
    assertThat(detail.path("outcomes").get(0).path("mainButtonHint"))
        .isEqualTo(hints.path("eligible"));
  }

  @Test
  void the_hint_names_who_did_it_before_or_the_unit_where_several_could_and_keeps_its_word() {
    JsonNode hints = appraiser.get("/api/work-items/" + id()).json().path("nextHints");
    line.complete(dossier, "requestSupplement");
    StepRecordView next = line.current(dossier);
    assertThat(hints.path("requestSupplement").stringValue())
        .endsWith(
            ", hạn %02d/%02d"
                .formatted(next.dueOn().getDayOfMonth(), next.dueOn().getMonthValue()));
    line.complete(dossier, "supplied");
    UUID again = line.current(dossier).id();
    HosoClient secretary = organisation.signedIn(port, line.holder(next.positionId()));
    assertThat(secretary.get("/api/work-items/" + again).status()).isEqualTo(200);
    approveAnotherRequest();
    UUID asked = shared(line.current(dossier)).id();
    CurrentUser other = organisation.holder(room, Role.APPRAISER);
    organisation.account(other.officialId());
    assertThat(appraiser.get("/api/work-items/" + asked).json().path("nextHints").path("eligible"))
        .asString()
        .doesNotContain("đồng chí");
    StepRecordView held = tasks.claim(kim, asked);
    tasks.complete(kim, asked, line.request(held, "requestSupplement", null));
    JsonNode supply = secretary.get("/api/work-items/" + line.current(dossier).id()).json();
    assertThat(supply.path("nextHints").path("supplied").stringValue())
        .startsWith(
            "Chuyển đồng chí " + kim.fullName().substring(kim.fullName().lastIndexOf(' ') + 1));
    line.complete(dossier, "supplied");
    assertThat(line.current(dossier).holderId()).isEqualTo(kim.officialId());
  }

  private void approveAnotherRequest() {
    HosoClient head = organisation.signedIn(port, organisation.holder(room, Role.UNIT_HEAD));
    String address = "/api/dossiers/" + dossier;
    int version = head.get(address).json().path("version").intValue();
    Answer approved =
        head.post(
            address + "/supplement-approvals",
            Map.of("reason", "Giấy mới nộp còn thiếu.", "version", version));
    assertThat(approved.status()).as(approved.text()).isEqualTo(204);
  }

  @Test
  void the_end_of_the_dossier_is_said_before_it_comes() {
    UUID other = line.open(line.cell(Place.UNDER_PROVINCE));
    StepRecordView resolve = line.advanceTo(other, "resolveCell");
    HosoClient secretary = organisation.signedIn(port, line.holder(resolve.positionId()));
    JsonNode hints = secretary.get("/api/work-items/" + resolve.id()).json().path("nextHints");
    assertThat(hints.path("notProposed").stringValue()).isEqualTo("Kết thúc hồ sơ");
    JsonNode asked = secretary.get("/api/work-items/" + resolve.id()).json().path("consequences");
    assertThat(asked.path("notProposed").stringValue()).contains("kết thúc", "không hoàn lại được");
    assertThat(asked.has("proposed")).as("it can be taken back").isFalse();
  }

  @Test
  void what_cannot_be_taken_back_is_said_beforehand_and_which_paper_it_prints() {
    JsonNode detail = appraiser.get("/api/work-items/" + id()).json();
    JsonNode asked = detail.path("consequences");
    assertThat(asked.has("eligible")).isFalse();
    assertThat(asked.path("requestSupplement").stringValue())
        .contains("không thu hồi được")
        .doesNotContain("không hoàn lại được");
    assertThat(asked.path("sendBack:prepareDossier").stringValue()).contains("không thu hồi được");
    assertThat(detail.path("papers").propertyNames()).containsExactly("requestSupplement");
    assertThat(detail.path("papers").path("requestSupplement").stringValue()).isEqualTo("02");
  }

  @Test
  void the_holder_sees_paper_02_before_it_is_issued_and_nothing_is_kept() throws Exception {
    Map<String, Object> gap =
        Map.of("document", "2-KNĐ", "defect", "Thiếu trang 4.", "ground", "06-HD/TW, mục 3");
    Map<String, Object> form = Map.of("reason", "Thiếu chữ ký.", "items", List.of(gap));
    Map<String, Object> asked = Map.of("outcome", "requestSupplement", "data", form);
    String path = "/api/work-items/" + id() + "/paper-draft";
    assertThat(appraiser.post(path, asked).code()).isEqualTo("TASK-006");
    int version = tasks.claim(kim, step.id()).version();

    Answer draft = appraiser.post(path, asked);

    assertThat(draft.status()).isEqualTo(200);
    assertThat(draft.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(PaperText.of(draft.bytes())).contains("Thiếu chữ ký.", "Thiếu trang 4.");
    assertThat(steps.get(step.id()).version()).isEqualTo(version);
    assertThat(line.open(dossier)).containsExactly("appraiseDossier");
    assertThat(documents.list(dossier)).noneMatch(each -> "02".equals(each.requirementCode()));
    assertThat(appraiser.post(path, Map.of("outcome", "eligible", "data", Map.of())).code())
        .isEqualTo("TASK-011");
    assertThat(
            appraiser.post(path, Map.of("outcome", "requestSupplement", "data", Map.of())).code())
        .isEqualTo("PROCEDURE-004");
    HosoClient lan = organisation.signedIn(port, organisation.holder(room, Role.APPRAISER));
    assertThat(lan.post(path, asked).code()).isEqualTo("TASK-001");
    CurrentUser elsewhere = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    assertThat(organisation.signedIn(port, elsewhere).post(path, asked).status()).isEqualTo(404);
  }

  @Test
  void the_clerk_sees_paper_03_before_the_intake_is_refused() throws Exception {
    UUID other = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.advanceTo(other, "receiveDossier");
    StepRecordView intake = line.claim(other);
    HosoClient clerk = organisation.signedIn(port, line.worker(intake));
    String path = "/api/work-items/" + intake.id();
    assertThat(clerk.get(path).json().path("papers").path("refused").stringValue()).isEqualTo("03");
    assertThat(clerk.get(path).json().path("consequences").path("refused").stringValue())
        .contains("kết thúc");
    Map<String, Object> asked =
        Map.of("outcome", "refused", "data", Map.of("reason", "Không thuộc thẩm quyền."));
    Answer draft = clerk.post(path + "/paper-draft", asked);
    assertThat(draft.status()).isEqualTo(200);
    assertThat(PaperText.of(draft.bytes())).contains("Không thuộc thẩm quyền.");
    assertThat(line.open(other)).containsExactly("receiveDossier");
  }

  @Test
  void a_head_is_offered_the_holders_of_the_position() {
    CurrentUser head = organisation.holder(room, Role.UNIT_HEAD);
    HosoClient client = organisation.signedIn(port, head);
    JsonNode detail = client.get("/api/work-items/" + id()).json();
    assertThat(detail.path("assignees").valueStream().map(each -> each.path("id").stringValue()))
        .contains(kim.officialId().toString());
    Answer assigned =
        client.post("/api/work-items/" + id() + "/assign", Map.of("officialId", kim.officialId()));
    assertThat(assigned.status()).isEqualTo(200);
    assertThat(appraiser.post("/api/work-items/" + id() + "/release", Map.of()).status())
        .isEqualTo(200);
    assertThat(
            appraiser
                .post("/api/work-items/" + id() + "/assign", Map.of("officialId", kim.officialId()))
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_foreign_item_does_not_exist_for_a_stranger() {
    CurrentUser elsewhere = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    HosoClient stranger = organisation.signedIn(port, elsewhere);
    String path = "/api/work-items/" + id();
    Map<String, Object> complete = Map.of("outcome", "eligible", "data", Map.of(), "version", 0);
    assertThat(
            List.of(
                stranger.get(path).status(),
                stranger.post(path + "/claim", Map.of()).status(),
                stranger.post(path + "/release", Map.of()).status(),
                stranger.post(path + "/assign", Map.of("officialId", kim.officialId())).status(),
                stranger.post(path + "/complete", complete).status(),
                stranger.put(path + "/draft", Map.of("data", Map.of(), "version", 0)).status()))
        .containsOnly(404);
    assertThat(stranger.get("/api/work-items/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void a_claimed_item_answers_409_with_who_and_when_and_a_stale_one_409() {
    tasks.claim(kim, step.id());
    HosoClient lan = organisation.signedIn(port, organisation.holder(room, Role.APPRAISER));
    Answer refused = lan.post("/api/work-items/" + id() + "/claim", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("code").stringValue()).isEqualTo("TASK-001");
    assertThat(refused.json().path("claimedBy").stringValue()).isEqualTo(kim.fullName());
    assertThat(Instant.parse(refused.json().path("claimedAt").stringValue())).isEqualTo(NOW);
    Answer stale =
        appraiser.post(
            "/api/work-items/" + id() + "/complete",
            Map.of("outcome", "eligible", "data", Map.of("opinion", "x"), "version", 99));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().path("code").stringValue()).isEqualTo("TASK-003");
  }

  @Test
  void what_completing_would_refuse_is_refused_beforehand_and_nothing_is_kept() {
    String path = "/api/work-items/" + id();
    assertThat(new HosoClient(port).post(path + "/check", asking()).status()).isIn(401, 403);
    UnitView elsewhere = line.newCell(Place.UNDER_PROVINCE);
    HosoClient stranger = organisation.signedIn(port, line.holder(elsewhere.id(), Role.SECRETARY));
    assertThat(stranger.post(path + "/check", asking()).code()).isEqualTo("DOSSIER-009");
    assertThat(appraiser.post(path + "/check", asking()).code()).isEqualTo("TASK-006");
    appraiser.post(path + "/claim", Map.of());
    Answer empty = appraiser.post(path + "/check", asking());
    assertThat(empty.status()).as(empty.text()).isEqualTo(422);
    assertThat(line.current(dossier).open()).isTrue();
  }

  /** A supplement of nothing. */
  private Map<String, Object> asking() {
    return Map.of(
        "outcome",
        "requestSupplement",
        "data",
        Map.of("items", List.of()),
        "version",
        line.current(dossier).version());
  }

  @Test
  void a_filter_that_is_none_is_a_bad_request() {
    List<String> filters =
        List.of(
            "view=everything",
            "view=",
            "due=someday",
            "sort=person",
            "cursor=abc",
            "limit=0",
            "limit=1000",
            "limit=many");
    for (String filter : filters) {
      assertThat(appraiser.get("/api/work-items?" + filter).status()).as(filter).isEqualTo(400);
    }
    assertThat(appraiser.get("/api/work-items/none").status()).isIn(400, 404);
  }

  @Test
  void a_body_that_is_none_is_a_bad_request_and_nothing_is_done() {
    tasks.claim(kim, step.id());
    List<String> bodies =
        List.of(
            "{}",
            "{\"outcome\":\"eligible\",\"data\":{},\"version\":0,\"more\":1}",
            "{\"outcome\":\"eligible\",\"data\":{},\"version\":\"0\"}",
            "{\"outcome\":\"eligible\",\"data\":{}}",
            "{\"outcome\":5,\"data\":{},\"version\":0}",
            "{\"outcome\":\"\",\"data\":{},\"version\":0}",
            "[",
            "");
    for (String body : bodies) {
      assertRefused("/complete", body);
    }
    assertRefused("/assign", "{}");
    assertRefused("/assign", "{\"officialId\":\"kim\"}");
    assertThat(steps.get(step.id()).open()).isTrue();
  }

  private void assertRefused(String path, String body) {
    Answer answer = appraiser.postText("/api/work-items/" + id() + path, "application/json", body);
    assertThat(answer.status()).as(body).isIn(400, 422);
    assertThat(answer.json().path("code").isString()).as(body).isTrue();
  }

  @Test
  void a_form_with_faults_is_answered_field_by_field() {
    int version = tasks.claim(kim, step.id()).version();
    Answer answer =
        appraiser.post(
            "/api/work-items/" + id() + "/complete",
            Map.of("outcome", "notEligible", "data", Map.of("opinion", ""), "version", version));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(
            answer
                .json()
                .path("errors")
                .valueStream()
                .map(each -> each.path("field").stringValue()))
        .contains("reason", "opinion");
  }

  @Test
  void words_are_sent_in_the_body() {
    Answer found =
        appraiser.post("/api/work-items/search", Map.of("text", "tham dinh", "view", "shared"));
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().path("items").isEmpty()).isFalse();
    assertThat(appraiser.post("/api/work-items/search", Map.of("text", "")).status())
        .isIn(400, 422);
    assertThat(appraiser.post("/api/work-items/search", Map.of("text", "x".repeat(201))).status())
        .isIn(400, 422);
    assertThat(appraiser.post("/api/work-items/search", Map.of("text", "a", "view", "b")).status())
        .isEqualTo(400);
  }

  @Test
  void notices_reach_their_reader_and_are_marked_by_him_alone() {
    clock.moveTo(step.warnAt());
    notices.recordDue();
    HosoClient reader =
        organisation.signedIn(port, officials.asUser(kim.officialId(), TestOrganisation.START));
    JsonNode list = reader.get("/api/notices").json();
    assertThat(list.path("unseen").longValue()).isPositive();
    assertThat(list.path("items")).isNotEmpty();
    NoticeView notice =
        told.of(officials.asUser(kim.officialId(), TestOrganisation.START)).stream()
            .filter(each -> step.id().equals(each.workItemId()))
            .findFirst()
            .orElseThrow();
    String path = "/api/notices/" + notice.id() + "/seen";
    assertThat(
            organisation
                .signedIn(port, line.holder(steps.of(dossier).get(0).positionId()))
                .post(path, Map.of())
                .status())
        .isEqualTo(404);
    assertThat(reader.post(path, Map.of()).status()).isEqualTo(204);
    assertThat(reader.get("/api/notices?unseen=true").json().path("items").valueStream())
        .noneMatch(each -> each.path("id").asString("").equals(notice.id().toString()));
  }

  /** The given name of the only holder at the cell. */
  private String givenNameAt(Role role) {
    OfficialName name =
        officials
            .holders(
                positions.of(steps.of(dossier).get(0).unitId(), role).id(), TestOrganisation.START)
            .get(0);
    return name.fullName().substring(name.fullName().lastIndexOf(' ') + 1);
  }

  private String id() {
    return step.id().toString();
  }
}
