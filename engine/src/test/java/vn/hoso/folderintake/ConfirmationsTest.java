package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;

/** Rows that are not sourced are confirmed by a document, kept over revisions, and taken back. */
@IntegrationTest
class ConfirmationsTest {

  private static final String PAPER = "documents[1-KNĐ]";
  private static final String VOTE = "ballots[cell]";

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  private final String slug = "confirm-" + Ids.next().toString().substring(24);
  private HosoClient administrator;

  @BeforeEach
  void aProcedureInForce() {
    administrator = as(Role.PROCEDURE_ADMIN);
    seeding.seed(folder(), List.of());
  }

  /** Other tests count the procedures. */
  @AfterEach
  void forget() {
    String mine = "(select id from procedure_revision where slug = '" + slug + "')";
    jdbc.sql("delete from confirmation where slug = ?").param(slug).update();
    jdbc.sql("delete from procedure_finding where revision_id in " + mine).update();
    jdbc.sql("delete from procedure_file where revision_id in " + mine).update();
    jdbc.sql("delete from procedure_revision where slug = ?").param(slug).update();
    jdbc.sql("delete from procedure where slug = ?").param(slug).update();
  }

  @Test
  void every_row_that_is_not_sourced_stands_there_once_and_nothing_else() {
    JsonNode view = view();
    var keys = view.path("rows").findValuesAsString("key");
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys)
        .contains(
            PAPER,
            PAPER + ".secrecy",
            PAPER + ".validity",
            VOTE,
            "issues[admitted]",
            "cancellation",
            "limits[promise]",
            "limits[decision].extension",
            "steps[resolveCell]")
        .doesNotContain(VOTE + ".minimum", "legalTexts[208-QĐ/TW]", "ages[cellResolution]");
    assertThat(view.path("rows").findValuesAsString("confidence")).doesNotContain("sourced");
    assertThat(view.path("open").asInt()).isEqualTo(keys.size());
    assertThat(row(PAPER + ".validity").path("said").asString()).contains("12");
    assertThat(row("steps[resolveCell]").path("said").asString()).isNotBlank();
  }

  @Test
  void a_confirmed_row_is_open_no_longer_and_the_count_falls_wherever_it_is_shown() {
    int open = view().path("open").asInt();
    Answer done = confirm(PAPER);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("open").asInt()).isEqualTo(open - 1);
    JsonNode row = row(PAPER);
    assertThat(row.path("state").asString()).isEqualTo("CONFIRMED");
    assertThat(row.at("/history/0/document").asString()).isEqualTo("77-CV/BTCTU");
    assertThat(row.at("/history/0/holds").asBoolean()).isTrue();
    assertThat(row.at("/history/0/byName").asString()).isNotBlank();
    JsonNode counts = administrator.get("/api/procedure-confirmations").json();
    assertThat(found(counts, "slug", slug).path("open").asInt()).isEqualTo(open - 1);
    JsonNode page = administrator.get("/api/procedures/" + slug).json();
    JsonNode paper = found(page.path("documents"), "code", "1-KNĐ");
    assertThat(paper.path("needsConfirmation").asBoolean()).isFalse();
    assertThat(paper.path("confidence").asString()).as("what it was").isEqualTo("sourced-old");
    assertThat(paper.path("secrecyNeedsConfirmation").asBoolean()).isTrue();

    assertThat(confirm(PAPER).code()).as("a second time").isEqualTo("PROCEDURE-016");
  }

  @Test
  void a_confirmation_is_withdrawn_with_a_reason_stays_as_a_line_and_opens_the_row() {
    confirm(VOTE);
    String id = row(VOTE).at("/history/0/id").asString();
    String withdraw = "/api/procedure-confirmations/" + id + "/withdraw";
    assertThat(administrator.post(withdraw, Map.of()).json().at("/errors/0/field").asString())
        .isEqualTo("reason");
    assertThat(administrator.post(withdraw, Map.of("reason", "Nhầm văn bản")).status())
        .isEqualTo(200);
    JsonNode row = row(VOTE);
    assertThat(row.path("state").asString()).isEqualTo("OPEN");
    assertThat(row.at("/history/0/withdrawnReason").asString()).isEqualTo("Nhầm văn bản");
    assertThat(administrator.post(withdraw, Map.of("reason", "Lần nữa")).code())
        .isEqualTo("PROCEDURE-016");
    assertThat(confirm(VOTE).status()).isEqualTo(200);
    assertThat(row(VOTE).path("history")).hasSize(2);
    JsonNode told = as(Role.SYSTEM_ADMIN).get("/api/administration/history").json().path("items");
    assertThat(told.findValuesAsString("kind"))
        .contains("FACT_CONFIRMED", "FACT_CONFIRMATION_WITHDRAWN");
  }

  @Test
  void who_administers_the_procedures_of_one_committee_confirms_nothing_for_the_province() {
    var committee =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Quy Trình");
    HosoClient ofOne =
        organisation.signedIn(port, organisation.holder(committee, Role.PROCEDURE_ADMIN));
    confirm(VOTE);
    String id = row(VOTE).at("/history/0/id").asString();
    HosoClient ofAll = administrator;
    administrator = ofOne;
    assertThat(view().path("mayConfirm").asBoolean()).as("he reads").isFalse();
    assertThat(confirm(PAPER).code()).isEqualTo("PROCEDURE-010");
    assertThat(
            ofOne
                .post(
                    "/api/procedure-confirmations/" + id + "/withdraw",
                    Map.of("reason", "Không phải việc mình"))
                .code())
        .isEqualTo("PROCEDURE-010");
    administrator = ofAll;
    assertThat(row(VOTE).path("state").asString()).isEqualTo("CONFIRMED");
  }

  @Test
  void a_new_revision_keeps_what_says_the_same_and_opens_what_has_changed() {
    confirm(VOTE);
    confirm(PAPER);
    confirm("issues[admitted]");
    confirm("steps[resolveCell]");
    String before = row(PAPER).path("hash").asString();
    ProcedureFolder next =
        with(
            with(folder(), "procedure.yml", "tên và ký hiệu do phần mềm đặt", "đã sửa nguồn"),
            "procedure.yml",
            "issuer: Người xin vào Đảng",
            "issuer: Chi bộ");
    String words = new String(next.files().get("papers/admitted.txt"));
    seeding.seed(
        with(next, "papers/admitted.txt", words.substring(0, 20), "ĐẢNG CỘNG SẢN VIỆT NAM "),
        List.of());
    publish();

    assertThat(row(VOTE).path("state").asString()).isEqualTo("CONFIRMED");
    assertThat(row("steps[resolveCell]").path("state").asString()).isEqualTo("CONFIRMED");
    assertThat(row(PAPER).path("state").asString()).isEqualTo("CHANGED");
    assertThat(row(PAPER).at("/history/0/ofFormer").asBoolean()).isTrue();
    assertThat(row("issues[admitted]").path("state").asString())
        .as("other words of the paper")
        .isEqualTo("CHANGED");
    var stale = said(PAPER);
    stale.put("hash", before);
    assertThat(administrator.post(path(), stale).code()).isEqualTo("PROCEDURE-016");
    assertThat(confirm(PAPER).status()).isEqualTo(200);
  }

  @Test
  void only_administrators_of_procedures_confirm_and_only_administrators_read() {
    var said = said(PAPER);
    HosoClient system = as(Role.SYSTEM_ADMIN);
    assertThat(system.get(path()).json().path("mayConfirm").asBoolean()).isFalse();
    assertThat(system.post(path(), said).code()).isEqualTo("PROCEDURE-010");
    HosoClient clerk = as(Role.OFFICE_CLERK);
    assertThat(clerk.get(path()).code()).isEqualTo("PROCEDURE-010");
    assertThat(clerk.get("/api/procedure-confirmations").code()).isEqualTo("PROCEDURE-010");
    assertThat(clerk.post(path(), said).code()).isEqualTo("PROCEDURE-010");
    confirm(PAPER);
    String id = row(PAPER).at("/history/0/id").asString();
    String withdraw = "/api/procedure-confirmations/" + id + "/withdraw";
    assertThat(system.post(withdraw, Map.of("reason", "x")).code()).isEqualTo("PROCEDURE-010");
    assertThat(new HosoClient(port).get(path()).status()).isEqualTo(401);

    var empty = administrator.post(path(), Map.of());
    assertThat(empty.json().path("errors").findValuesAsString("field"))
        .containsExactly("key", "document", "documentOn");
    said.put("documentOn", LocalDate.now(clock).plusDays(1).toString());
    assertThat(administrator.post(path(), said).json().at("/errors/0/field").asString())
        .isEqualTo("documentOn");
    var unknown = said("documents[none]");
    assertThat(administrator.post(path(), unknown).code()).isEqualTo("PROCEDURE-015");
  }

  private Answer confirm(String key) {
    return administrator.post(path(), said(key));
  }

  private Map<String, Object> said(String key) {
    var said = new HashMap<String, Object>();
    said.put("key", key);
    said.put("hash", row(key).path("hash").asString());
    said.put("document", "77-CV/BTCTU");
    said.put("documentOn", LocalDate.now(clock).minusDays(3).toString());
    said.put("note", "Mục 2");
    return said;
  }

  private JsonNode view() {
    return administrator.get(path()).json();
  }

  private JsonNode row(String key) {
    return found(view().path("rows"), "key", key);
  }

  private static JsonNode found(JsonNode rows, String field, String value) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.path(field).asString("").equals(value))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private String path() {
    return "/api/procedures/" + slug + "/confirmations";
  }

  private void publish() {
    JsonNode draft = found(administrator.get("/api/procedure-drafts").json(), "slug", slug);
    Answer done =
        administrator.post(
            "/api/procedure-drafts/" + draft.path("id").asString() + "/publication",
            Map.of(
                "effectiveFrom",
                LocalDate.now(clock).toString(),
                "orderNumber",
                "1-QĐ",
                "orderDate",
                LocalDate.now(clock).toString()));
    assertThat(done.status()).as(done.text()).isEqualTo(204);
  }

  private HosoClient as(Role role) {
    return organisation.signedIn(port, organisation.holder(organisation.province(), role));
  }

  private ProcedureFolder folder() {
    return with(
        new ProcedureFolder(slug, new HashMap<>(Folders.admission().files())),
        "process.bpmn",
        "process id=\"admission\"",
        "process id=\"" + slug + "\"");
  }
}
