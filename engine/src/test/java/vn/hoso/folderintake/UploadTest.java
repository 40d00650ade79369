package vn.hoso.folderintake;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RevisionStore;

@IntegrationTest
class UploadTest {

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired RevisionStore store;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  private UploadedProcedure procedure;
  private CurrentUser systemOfficial;
  private HosoClient system;
  private HosoClient publisher;

  @BeforeEach
  void signIn() {
    procedure = new UploadedProcedure(jdbc);
    systemOfficial = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    system = organisation.signedIn(port, systemOfficial);
    publisher =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN));
    seeding.seed(procedure.folder(), List.of());
  }

  @AfterEach
  void forget() {
    procedure.forget();
  }

  @Test
  void a_model_that_is_uploaded_waits_as_a_draft_with_its_differences_and_governs_nobody() {
    Answer answer = procedure.upload(system, "sua.bpmn", shorter());

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(sentences(answer.json()))
        .allMatch(each -> each.contains("15 ") && each.contains("→ 12 ngày"));
    assertThat(answer.json().path("limitsOnly").asBoolean()).isTrue();
    assertThat(answer.json().path("baseNumber").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/draft/findings")).isEmpty();
    assertThat(actions(answer.json())).containsExactly("DISCARD");
    assertThat(procedures.current(procedure.slug, LocalDate.now().plusYears(1)).number())
        .isEqualTo(1);
    assertThat(history("PROCEDURE_UPLOADED"))
        .contains(procedure.slug, "phiên bản 1", "Thử tải lên", "→ 12 ngày");
  }

  @Test
  void another_puts_it_into_force_for_dossiers_opened_from_a_day_on() {
    UUID draft = id(procedure.upload(system, "sua.bpmn", shorter()));
    LocalDate from = LocalDate.now().plusDays(2);

    assertThat(actions(publisher.get(UploadedProcedure.PATH + "/" + draft).json()))
        .containsExactly("PUBLISH", "DISCARD");
    assertThat(publish(publisher, draft, from).status()).isEqualTo(204);
    assertThat(procedures.current(procedure.slug, from.minusDays(1)).number()).isEqualTo(1);
    assertThat(procedures.current(procedure.slug, from).number()).isEqualTo(2);
  }

  @Test
  void whoever_uploaded_it_does_not_put_it_into_force_though_he_administers_procedures_too() {
    organisation.appoint(
        systemOfficial.officialId(),
        organisation.province(),
        Role.PROCEDURE_ADMIN,
        TestOrganisation.START,
        null);
    UUID draft = id(procedure.upload(system, "sua.bpmn", shorter()));

    assertThat(publish(system, draft, LocalDate.now().plusDays(2)).code()).isEqualTo("UPLOAD-002");
    assertThat(actions(system.get(UploadedProcedure.PATH + "/" + draft).json()))
        .containsExactly("DISCARD");
    assertThat(store.draft(draft)).isPresent();
  }

  @Test
  void nor_does_another_account_of_his() {
    UUID draft = id(procedure.upload(system, "sua.bpmn", shorter()));
    var second = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    HosoClient again = organisation.signedIn(port, second);
    assertThat(actions(again.get(UploadedProcedure.PATH + "/" + draft).json())).contains("PUBLISH");
    organisation.onePerson(systemOfficial, second);
    assertThat(publish(again, draft, LocalDate.now().plusDays(2)).code()).isEqualTo("UPLOAD-002");
    assertThat(actions(again.get(UploadedProcedure.PATH + "/" + draft).json()))
        .containsExactly("DISCARD");
  }

  @Test
  void the_same_files_are_no_draft_and_what_is_only_drawn_otherwise_differs_in_nothing() {
    assertThat(procedure.upload(system, procedure.folder()).code()).isEqualTo("UPLOAD-006");
    assertThat(procedure.stored()).isEqualTo(1);

    var moved = with(procedure.folder(), "process.bpmn", "<dc:Bounds x=\"", "<dc:Bounds x=\"9");
    Answer answer = procedure.upload(system, "process.bpmn", moved.files().get("process.bpmn"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("differences")).isEmpty();
    assertThat(answer.json().path("limitsOnly").asBoolean()).isFalse();
    assertThat(history("PROCEDURE_UPLOADED")).contains("không có gì khác ngoài cách vẽ");
  }

  @Test
  void a_table_and_a_whole_folder_find_their_places() {
    String table = new String(procedure.folder().files().get("authority.dmn"), UTF_8);
    Answer answer =
        procedure.upload(
            system,
            "bang.dmn",
            table.replace("Cấp quyết định", "Cấp ra quyết định").getBytes(UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(sentences(answer.json())).singleElement().asString().contains("Cấp ra quyết định");

    Map<String, byte[]> packed = new HashMap<>();
    with(
            procedure.folder(),
            "process.bpmn",
            "name=\"timeLimit\" value=\"P15D\"",
            "name=\"timeLimit\" value=\"P11D\"")
        .files()
        .forEach((path, content) -> packed.put("thu-muc/" + path, content));
    packed.put("thu-muc/.DS_Store", new byte[] {0, 1});
    packed.put("thu-muc/demo/story.yml", "x".getBytes(UTF_8));
    Answer whole = procedure.upload(system, "thu-muc.zip", UploadedProcedure.zip(packed));
    assertThat(whole.status()).as(whole.text()).isEqualTo(201);
    assertThat(sentences(whole.json())).isNotEmpty().allMatch(each -> each.contains("→ 11 ngày"));
  }

  @Test
  void a_new_procedure_comes_as_a_whole_folder() {
    UploadedProcedure fresh = new UploadedProcedure(jdbc);
    try {
      assertThat(
              fresh
                  .upload(system, "process.bpmn", fresh.folder().files().get("process.bpmn"))
                  .code())
          .isEqualTo("UPLOAD-010");
      Answer answer = fresh.upload(system, fresh.folder());
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(answer.json().path("baseNumber").isNull()).isTrue();
      assertThat(answer.json().at("/draft/findings")).isEmpty();
      assertThat(publish(publisher, id(answer), LocalDate.now().plusDays(1)).status())
          .isEqualTo(204);
      assertThat(procedures.current(fresh.slug, LocalDate.now().plusDays(1)).number()).isEqualTo(1);
    } finally {
      fresh.forget();
    }
  }

  @Test
  void what_does_not_fit_together_is_kept_with_its_findings_and_is_not_put_into_force() {
    var broken = with(procedure.folder(), "process.bpmn", "name=\"withdraw\"", "name=\"retract\"");

    Answer answer = procedure.upload(system, "process.bpmn", broken.files().get("process.bpmn"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().at("/draft/findings/0/reason").asString()).contains("retract");
    assertThat(actions(publisher.get(UploadedProcedure.PATH + "/" + id(answer)).json()))
        .containsExactly("DISCARD");
    assertThat(publish(publisher, id(answer), LocalDate.now().plusDays(1)).code())
        .isEqualTo("PROCEDURE-012");
  }

  @Test
  void a_code_that_another_procedure_has_is_a_finding() {
    var taken =
        with(
            procedure.folder(),
            "procedure.yml",
            "code: UP." + procedure.slug.substring(3, 9).toUpperCase(java.util.Locale.ROOT),
            "code: " + procedures.current("admission", LocalDate.now()).procedure().code());
    Answer answer = procedure.upload(system, taken);
    assertThat(answer.json().at("/draft/findings/0/element").asString()).isEqualTo("code");
  }

  /** The bytes are clean, what they say is not. */
  @Test
  void signs_nobody_sees_and_days_no_database_holds_are_findings() {
    for (String[] planted :
        new String[][] {
          {"code: UP.", "code: \"\\0UP\" #"},
          {"effectiveFrom: 2", "effectiveFrom: +5874898-01-01 # 2"},
          {"effectiveFrom: 2", "effectiveFrom: -99999-01-01 # 2"}
        }) {
      Answer answer =
          procedure.upload(
              system, with(procedure.folder(), "procedure.yml", planted[0], planted[1]));
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(answer.json().at("/draft/findings/0/element").asString())
          .isEqualTo(planted[0].split(":")[0]);
    }
  }

  @Test
  void ones_own_next_upload_takes_the_place_of_the_first_anothers_waits() {
    UUID first = id(procedure.upload(system, "sua.bpmn", shorter()));
    HosoClient other =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));

    assertThat(procedure.upload(other, "sua.bpmn", shorter()).code()).isEqualTo("UPLOAD-007");
    UUID second = id(procedure.upload(system, "sua.bpmn", shorter()));
    assertThat(store.draft(first)).isEmpty();
    assertThat(store.draft(second)).isPresent();
  }

  @Test
  void a_revision_that_came_between_keeps_a_draft_from_force() {
    UUID draft = id(procedure.upload(system, "sua.bpmn", shorter()));
    var between =
        store.add(
            with(
                procedure.folder(),
                "process.bpmn",
                "name=\"timeLimit\" value=\"P15D\"",
                "name=\"timeLimit\" value=\"P13D\""),
            java.time.Instant.now(),
            LocalDate.now());
    store.publish(between.id(), procedure.slug, java.time.Instant.now(), LocalDate.now(), null);

    JsonNode details = publisher.get(UploadedProcedure.PATH + "/" + draft).json();
    assertThat(details.path("overtaken").asBoolean()).isTrue();
    assertThat(actions(details)).containsExactly("DISCARD");
    assertThat(publisher.get(UploadedProcedure.PATH).text())
        .as("still told")
        .contains(draft.toString());
    assertThat(publish(publisher, draft, LocalDate.now().plusDays(1)).code())
        .isEqualTo("UPLOAD-008");
    assertThat(
            system
                .post(UploadedProcedure.PATH + "/" + draft + "/discard", Map.of("reason", "Đã cũ"))
                .status())
        .isEqualTo(204);
  }

  private byte[] shorter() {
    return with(
            procedure.folder(),
            "process.bpmn",
            "name=\"timeLimit\" value=\"P15D\"",
            "name=\"timeLimit\" value=\"P12D\"")
        .files()
        .get("process.bpmn");
  }

  private static List<String> sentences(JsonNode details) {
    return texts(details.path("differences"), "sentence");
  }

  private static List<String> actions(JsonNode details) {
    return StreamSupport.stream(details.at("/draft/actions").spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> texts(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.path(key).asString())
        .toList();
  }

  private static UUID id(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return UUID.fromString(answer.json().at("/draft/id").asString());
  }

  private static Answer publish(HosoClient client, UUID draft, LocalDate from) {
    return client.post(
        UploadedProcedure.PATH + "/" + draft + "/publication",
        Map.of(
            "effectiveFrom",
            from.toString(),
            "orderNumber",
            "12-QĐ/BTCTU",
            "orderDate",
            LocalDate.now().toString()));
  }

  private String history(String kind) {
    return String.join(
        "",
        jdbc.sql("select details::text from hoso.organisation_event where kind = ?")
            .param(kind)
            .query(String.class)
            .list());
  }
}
