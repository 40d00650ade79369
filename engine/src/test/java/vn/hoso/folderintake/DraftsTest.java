package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;

@IntegrationTest
class DraftsTest {

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired RevisionStore store;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  private final String slug = "draft-" + Ids.next().toString().substring(24);
  private HosoClient administrator;

  @BeforeEach
  void signIn() {
    administrator = as(Role.PROCEDURE_ADMIN);
    seeding.seed(folder(), List.of());
  }

  /** Other tests count the procedures. */
  @AfterEach
  void forget() {
    String mine = "(select id from procedure_revision where slug = '" + slug + "')";
    jdbc.sql("delete from procedure_finding where revision_id in " + mine).update();
    jdbc.sql("delete from procedure_file where revision_id in " + mine).update();
    jdbc.sql("delete from procedure_revision where slug = ?").param(slug).update();
    jdbc.sql("delete from procedure where slug = ?").param(slug).update();
  }

  @Test
  void a_refused_folder_is_shown_with_file_element_and_reason() {
    seeding.seed(
        with(folder(), "process.bpmn", "name=\"withdraw\"", "name=\"retract\""), List.of());

    JsonNode draft = mine(administrator);

    assertThat(draft.at("/findings/0/file").asString()).isEqualTo("process.bpmn");
    assertThat(draft.at("/findings/0/element").asString()).isEqualTo("withdrawn");
    assertThat(draft.at("/findings/0/reason").asString())
        .startsWith("Không có thông điệp “retract”. Chọn một trong: ");
    assertThat(publish(administrator, id(draft), LocalDate.now(HosoClock.ZONE).plusDays(3)).code())
        .isEqualTo("PROCEDURE-012");
  }

  @Test
  void a_draft_put_into_force_governs_from_its_day_on_and_the_former_before() {
    seeding.seed(newer(), List.of());
    LocalDate from = LocalDate.now(HosoClock.ZONE).plusDays(3);

    Answer answer = publish(administrator, id(mine(administrator)), from);

    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(procedures.current(slug, from.minusDays(1)).number()).isEqualTo(1);
    assertThat(procedures.current(slug, from).number()).isEqualTo(2);
    assertThat(all(administrator)).noneMatch(each -> each.path("slug").asString().equals(slug));
  }

  @Test
  void nothing_is_put_into_force_for_days_gone_by_or_without_a_document() {
    seeding.seed(newer(), List.of());
    UUID draft = id(mine(administrator));

    Answer past = publish(administrator, draft, LocalDate.now(HosoClock.ZONE).minusDays(2));
    assertThat(past.code()).isEqualTo("PROCEDURE-013");
    assertThat(past.json().at("/errors/0/field").asString()).isEqualTo("effectiveFrom");
    assertThat(
            administrator
                .post(
                    path(draft),
                    Map.of(
                        "effectiveFrom",
                        LocalDate.now(HosoClock.ZONE).plusDays(1).toString(),
                        "orderNumber",
                        " ",
                        "orderDate",
                        LocalDate.now(HosoClock.ZONE).toString()))
                .json()
                .at("/errors/0/field")
                .asString())
        .isEqualTo("orderNumber");
    assertThat(store.draft(draft)).isPresent();
  }

  @Test
  void only_administrators_see_drafts_and_only_those_of_procedures_put_them_into_force() {
    seeding.seed(newer(), List.of());
    UUID draft = id(mine(administrator));
    HosoClient system = as(Role.SYSTEM_ADMIN);

    assertThat(all(system)).anyMatch(each -> each.path("slug").asString().equals(slug));
    assertThat(publish(system, draft, LocalDate.now(HosoClock.ZONE).plusDays(1)).status())
        .isEqualTo(403);
    HosoClient secretary = as(Role.SECRETARY);
    assertThat(secretary.get("/api/procedure-drafts").code()).isEqualTo("PROCEDURE-010");
    assertThat(publish(secretary, draft, LocalDate.now(HosoClock.ZONE).plusDays(1)).status())
        .isEqualTo(403);
    assertThat(new HosoClient(port).get("/api/procedure-drafts").status()).isEqualTo(401);
    assertThat(publish(administrator, Ids.next(), LocalDate.now(HosoClock.ZONE).plusDays(1)).code())
        .isEqualTo("PROCEDURE-011");
  }

  @Test
  void a_document_has_a_day_that_has_come_and_a_first_day_that_can_be_meant() {
    seeding.seed(newer(), List.of());
    UUID draft = id(mine(administrator));
    LocalDate tomorrow = LocalDate.now(HosoClock.ZONE).plusDays(1);

    assertThat(field(draft, tomorrow, "12-QĐ/BTCTU", tomorrow)).isEqualTo("orderDate");
    assertThat(field(draft, tomorrow, "12-QĐ/BTCTU", LocalDate.of(1900, 1, 1)))
        .isEqualTo("orderDate");
    assertThat(field(draft, tomorrow.plusYears(3), "12-QĐ/BTCTU", LocalDate.now(HosoClock.ZONE)))
        .isEqualTo("effectiveFrom");
    assertThat(field(draft, tomorrow, "\u00AD12", LocalDate.now(HosoClock.ZONE)))
        .isEqualTo("orderNumber");
    assertThat(store.draft(draft)).isPresent();
  }

  @Test
  void an_administrator_of_one_committee_has_no_hand_in_a_procedure_of_the_province() {
    seeding.seed(newer(), List.of());
    UUID draft = id(mine(administrator));
    var commune =
        organisation.unit(organisation.province(), UnitKind.COMMITTEE, "Đảng ủy xã " + slug);
    HosoClient ofCommune =
        organisation.signedIn(port, organisation.holder(commune, Role.PROCEDURE_ADMIN));

    assertThat(publish(ofCommune, draft, LocalDate.now(HosoClock.ZONE).plusDays(1)).code())
        .isEqualTo("PROCEDURE-010");
    assertThat(ofCommune.get("/api/procedure-drafts").code()).isEqualTo("PROCEDURE-010");
    assertThat(discard(ofCommune, draft).code()).isEqualTo("PROCEDURE-010");
    assertThat(store.draft(draft)).isPresent();
  }

  @Test
  void a_discarded_draft_stays_away_also_when_its_folder_is_met_again() {
    seeding.seed(newer(), List.of());
    UUID draft = id(mine(administrator));

    assertThat(discard(administrator, draft).status()).isEqualTo(204);
    assertThat(all(administrator)).noneMatch(each -> each.path("slug").asString().equals(slug));
    assertThat(publish(administrator, draft, LocalDate.now(HosoClock.ZONE).plusDays(1)).code())
        .isEqualTo("PROCEDURE-011");
    assertThat(seeding.seed(newer(), List.of())).isEqualTo(FolderSeeding.Result.KNOWN);
    assertThat(all(administrator)).noneMatch(each -> each.path("slug").asString().equals(slug));
    assertThat(history("PROCEDURE_DRAFT_DISCARDED")).contains(slug, "Thư mục cũ");
  }

  @Test
  void what_is_put_into_force_stands_in_the_history_with_old_new_and_document() {
    seeding.seed(newer(), List.of());
    publish(administrator, id(mine(administrator)), LocalDate.now(HosoClock.ZONE).plusDays(3));

    assertThat(history("PROCEDURE_PUBLISHED"))
        .contains(slug, "phiên bản 1", "phiên bản 2", "12-QĐ/BTCTU");
  }

  private String history(String kind) {
    return String.join(
        "",
        jdbc.sql("select details::text from hoso.organisation_event where kind = ?")
            .param(kind)
            .query(String.class)
            .list());
  }

  private String field(UUID draft, LocalDate from, String number, LocalDate dated) {
    return administrator
        .post(
            path(draft),
            Map.of(
                "effectiveFrom",
                from.toString(),
                "orderNumber",
                number,
                "orderDate",
                dated.toString()))
        .json()
        .at("/errors/0/field")
        .asString();
  }

  private static Answer discard(HosoClient client, UUID draft) {
    return client.post(
        "/api/procedure-drafts/" + draft + "/discard", Map.of("reason", "Thư mục cũ"));
  }

  private HosoClient as(Role role) {
    return organisation.signedIn(port, organisation.holder(organisation.province(), role));
  }

  private JsonNode mine(HosoClient client) {
    return all(client).stream()
        .filter(each -> each.path("slug").asString().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> all(HosoClient client) {
    return StreamSupport.stream(client.get("/api/procedure-drafts").json().spliterator(), false)
        .toList();
  }

  private static UUID id(JsonNode draft) {
    return UUID.fromString(draft.path("id").asString());
  }

  private static String path(UUID draft) {
    return "/api/procedure-drafts/" + draft + "/publication";
  }

  private static Answer publish(HosoClient client, UUID draft, LocalDate from) {
    return client.post(
        path(draft),
        Map.of(
            "effectiveFrom",
            from.toString(),
            "orderNumber",
            "12-QĐ/BTCTU",
            "orderDate",
            LocalDate.now(HosoClock.ZONE).minusDays(1).toString()));
  }

  private ProcedureFolder folder() {
    return with(
        new ProcedureFolder(slug, new HashMap<>(Folders.admission().files())),
        "process.bpmn",
        "process id=\"admission\"",
        "process id=\"" + slug + "\"");
  }

  private ProcedureFolder newer() {
    return with(folder(), "process.bpmn", "value=\"P15D\"", "value=\"P12D\"");
  }
}
