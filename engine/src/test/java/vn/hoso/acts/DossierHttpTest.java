package vn.hoso.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.paper.PublicAddress;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.Units;

/** Lists, search and papers over HTTP: who may, who may not, and what bad input gets. */
@IntegrationTest
class DossierHttpTest {

  private static final byte[] PDF = TestPdf.onePage();

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired Units units;
  @Autowired HosoClock clock;
  @Autowired PublicAddress address;
  @LocalServerPort int port;

  @Test
  void a_search_finds_the_person_without_accents_and_only_for_those_who_see_the_dossier() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var id = line.open(cell);
    var state = states.of(secretary, id);
    var name = state.about();
    var words = name.replace("Lê Văn", "LE  van").toUpperCase(Locale.ROOT);
    var client = organisation.signedIn(port, secretary);
    var found = client.post("/api/dossiers/search", Map.of("text", words)).json();
    assertThat(found.path("items").findValuesAsString("id")).contains(id.toString());
    assertThat(ids(client, state.code())).containsExactly(id.toString());
    assertThat(ids(client, name + " khongco")).isEmpty();
    assertThat(ids(client, "%")).isEmpty();
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(ids(organisation.signedIn(port, stranger), state.code())).isEmpty();
  }

  @Test
  void a_list_can_be_narrowed_to_a_status() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var draft = line.open(cell);
    var handedIn = line.open(cell);
    line.advanceTo(handedIn, "receiveDossier");
    var client = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    assertThat(client.get("/api/dossiers?status=SUBMITTED").json().findValuesAsString("id"))
        .containsExactly(handedIn.toString());
    assertThat(client.get("/api/dossiers").json().findValuesAsString("id"))
        .containsExactly(handedIn.toString(), draft.toString());
  }

  @Test
  void a_list_says_where_each_dossier_lies_with_whom_and_whether_it_is_late() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var id = line.open(cell);
    var step = line.advanceTo(id, "appraiseDossier");
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var client = organisation.signedIn(port, secretary);
    assertThat(row(client, id).path("late").booleanValue()).isFalse();
    var held = line.claim(id);

    var row = row(client, id);

    assertThat(row.path("stepName").stringValue()).isEqualTo(step.stepName());
    assertThat(row.path("holderName").stringValue()).isEqualTo(held.holderName());
    assertThat(row.path("stepUnitName").stringValue())
        .isEqualTo(units.get(step.unitId(), TestOrganisation.START).name())
        .isNotEqualTo(row.path("cellName").stringValue());
    assertThat(row.path("sentBack").booleanValue()).isFalse();
    clock.moveTo(step.dueAt());
    try {
      var late = row(organisation.signedIn(port, secretary), id);
      assertThat(late.path("late").booleanValue()).isTrue();
      assertThat(late.path("stepDueOn").stringValue()).isEqualTo(step.dueOn().toString());
    } finally {
      clock.reset();
    }
  }

  private static JsonNode row(HosoClient client, UUID id) {
    return client
        .get("/api/dossiers")
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("id").asString("").equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bad_input_is_told_what_is_wrong_with_it() {
    var client =
        organisation.signedIn(
            port, line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY));
    assertThat(client.get("/api/dossiers?cursor=xyz").code()).isEqualTo("DOSSIER-013");
    assertThat(client.get("/api/dossiers?status=LOST").status()).isEqualTo(400);
    assertThat(client.get("/api/dossiers?limit=many").status()).isEqualTo(400);
    assertThat(client.get("/api/dossiers/not-an-id").status()).isEqualTo(404);
    assertThat(client.get("/api/dossiers/" + UUID.randomUUID()).code()).isEqualTo("DOSSIER-001");
    assertThat(client.post("/api/dossiers/search", Map.of("text", " ")).status()).isEqualTo(400);
    assertThat(client.post("/api/dossiers/search", Map.of("text", "a\u0000b")).status())
        .isEqualTo(400);
    assertThat(client.post("/api/dossiers/search", Map.of("words", "a")).status()).isEqualTo(400);
    var anybody = new HosoClient(port);
    assertThat(anybody.get("/api/dossiers").status()).isEqualTo(401);
    assertThat(anybody.post("/api/dossiers/search", Map.of("text", "a")).status()).isEqualTo(401);
  }

  @Test
  void without_a_public_address_no_dossier_is_received_and_the_clerk_reads_what_to_have_set() {
    var id = line.open(line.newCell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    var step = line.claim(id);
    var clerk = organisation.signedIn(port, line.worker(step));
    String complete = "/api/work-items/" + step.id() + "/complete";
    var body = line.request(step, "received", null);
    Object told = ReflectionTestUtils.getField(address, "url");
    ReflectionTestUtils.setField(address, "url", "");
    try {
      var refused = clerk.post(complete, body);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("DOSSIER-052");
      assertThat(refused.json().path("title").asString()).isEqualTo("Chưa in được giấy tiếp nhận");
      assertThat(refused.json().path("detail").asString())
          .contains("quản trị hệ thống", "hoso.public-url", "khởi động lại");
      assertThat(line.current(id).stepId()).isEqualTo("receiveDossier");
    } finally {
      ReflectionTestUtils.setField(address, "url", told);
    }
    assertThat(clerk.post(complete, body).status()).isEqualTo(200);
  }

  @Test
  void the_cell_adds_papers_while_it_prepares_and_nobody_else_does() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var id = line.open(cell);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    assertThat(upload(secretary, id, "1-KNĐ")).isEqualTo(201);
    assertThat(upload(secretary, id, "NO-SUCH-PAPER")).isBetween(400, 422);
    assertThat(upload(line.holder(cell.parentId(), Role.SECRETARY), id, "1-KNĐ")).isEqualTo(403);
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    assertThat(upload(stranger, id, "1-KNĐ")).isEqualTo(404);
  }

  @Test
  void after_handing_in_only_the_holder_of_the_step_adds_papers() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var id = line.open(cell);
    line.advanceTo(id, "appraiseDossier");
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var appraiser = line.holder(line.current(id).positionId());
    assertThat(upload(secretary, id, "1-KNĐ")).isEqualTo(403);
    assertThat(upload(appraiser, id, "1-KNĐ")).isEqualTo(403);
    line.claim(id);
    assertThat(upload(appraiser, id, "1-KNĐ")).isEqualTo(201);
  }

  private int upload(CurrentUser by, UUID id, String code) {
    return organisation
        .signedIn(port, by)
        .upload("/api/dossiers/" + id + "/documents", Map.of("requirementCode", code), "a.pdf", PDF)
        .status();
  }

  private static List<String> ids(HosoClient client, String text) {
    return client
        .post("/api/dossiers/search", Map.of("text", text))
        .json()
        .path("items")
        .findValuesAsString("id");
  }
}
