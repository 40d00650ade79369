package vn.hoso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

@IntegrationTest
class CatalogueTest {

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired Procedures procedures;

  @Test
  void the_public_list_shows_what_the_public_may_read() {
    JsonNode list = stranger().get("/api/public/procedures").json();

    assertThat(texts(list, "slug")).contains("admission").doesNotContain("internal");
    assertThat(row(list, "slug", "admission").path("name").asString())
        .isEqualTo("Kết nạp đảng viên");
    assertThat(row(list, "slug", "admission").path("publiclyTrackable").asBoolean()).isTrue();
  }

  @Test
  void the_public_page_has_four_parts_in_plain_words() {
    JsonNode page = stranger().get("/api/public/procedures/admission").json();

    assertThat(row(page.path("legalTexts"), "number", "208-QĐ/TW").path("effectiveFrom").asString())
        .isEqualTo("2026-07-26");
    assertThat(row(page.path("legalTexts"), "number", "20-QĐ/TW").path("inForce").asBoolean())
        .isFalse();
    assertThat(page.path("documents")).hasSize(17);
    assertThat(row(page.path("documents"), "code", "4-KNĐ").path("condition").asString())
        .isEqualTo("Khi người xin vào Đảng là đoàn viên");
    assertThat(row(page.path("documents"), "code", "TTLL-97").path("condition").asString())
        .isEqualTo("Trừ khi được miễn thẩm tra lý lịch");
    assertThat(row(page.path("steps"), "id", "decideDossier").path("limitText").asString())
        .isEqualTo("45 ngày làm việc kể từ ngày nghị quyết của chi bộ");
    assertThat(row(page.path("steps"), "id", "decideDossier").path("actor").asString())
        .isEqualTo("Cấp có thẩm quyền quyết định");
    assertThat(row(page.path("votes"), "name", "cell").path("threshold").asString())
        .isEqualTo("ít nhất 2/3 số đảng viên chính thức được triệu tập");
    assertThat(row(page.path("limits"), "name", "ceremony").path("limitText").asString())
        .isEqualTo("30 ngày làm việc");
    assertThat(page.at("/revision/number").asInt()).isEqualTo(1);
  }

  @Test
  void the_public_page_does_not_tell_on_what_a_row_rests() {
    JsonNode page = stranger().get("/api/public/procedures/admission").json();

    assertThat(page.path("readers").isNull()).isTrue();
    assertThat(page.at("/revision/hash").isNull()).isTrue();
    assertThat(page.at("/revision/draftWaiting").isNull()).isTrue();
    assertThat(
            Stream.of("legalTexts", "documents", "steps", "votes", "limits")
                .flatMap(part -> rows(page.path(part))))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            row ->
                assertThat(
                        Stream.of(
                                "source",
                                "confidence",
                                "needsConfirmation",
                                "secrecy",
                                "secrecyNeedsConfirmation",
                                "note")
                            .filter(row::hasNonNull))
                    .isEmpty());
  }

  @Test
  void who_reviews_a_folder_reads_parts_waits_derived_days_links_and_all_rules_of_a_vote() {
    HosoClient admin = official();
    JsonNode trial = admin.get("/api/procedures/trial").json();
    assertThat(row(trial.path("steps"), "id", "awaitTrialEnd").path("limitText").asString())
        .startsWith("Chờ đến ");
    assertThat(row(trial.path("steps"), "id", "awaitTrialEnd").path("waitReason").asString())
        .isEqualTo("Chờ hết 12 tháng thử việc");
    assertThat(row(trial.path("derived"), "name", "trialEnd").path("follows").asString())
        .isEqualTo("12 tháng kể từ ngày bắt đầu thử việc");
    assertThat(row(trial.path("links"), "name", "again").path("text").asString())
        .contains("trial", "passed", "phần mềm tự lập tại Đảng ủy cơ sở", "ngày xem xét");

    JsonNode bodies =
        row(admin.get("/api/procedures/consult").json().path("parts"), "name", "BODIES");
    assertThat(bodies.path("where").asString())
        .isEqualTo("Các đảng ủy cơ sở trực thuộc cấp tỉnh, chọn trong biểu mẫu");
    assertThat(bodies.path("lead").asString()).isEqualTo("Bộ phận thẩm định");

    JsonNode votes = admin.get("/api/procedures/choosing").json().path("votes");
    assertThat(texts(row(votes, "name", "first").path("rules"), "text"))
        .containsExactly(
            "Cần ít nhất 2/3 số thành viên tập thể lãnh đạo được triệu tập có mặt.",
            "Chọn không quá 1 người.",
            "Ngang phiếu thì người đứng đầu quyết định, báo cáo cả hai luồng ý kiến.",
            "Chưa ai đạt thì 2 người cao phiếu nhất vào vòng sau.",
            "Nhiều nhất 3 lần biểu quyết về việc này.");
    assertThat(texts(row(votes, "name", "second").path("rules"), "text"))
        .contains("Chọn trong những người vào từ: Tập thể lãnh đạo chọn người ở vòng một.");
    assertThat(texts(row(votes, "name", "cadres").path("rules"), "text"))
        .contains("Kết quả kiểm phiếu không công bố, chỉ để: Ban thường vụ.");
    assertThat(row(votes, "name", "first").at("/rules/0/needsConfirmation").asBoolean()).isTrue();
  }

  /** The public is told of no day and no condition that a folder keeps for some. */
  @Test
  void what_a_folder_keeps_for_some_is_on_no_public_page() {
    ProcedureRevision twoSides =
        procedures.published().stream()
            .filter(each -> each.slug().equals("two-sides"))
            .findFirst()
            .orElseThrow();
    CatalogueView page = CatalogueWriter.forThePublic(twoSides, Locale.forLanguageTag("vi")).view();
    assertThat(page.toString())
        .doesNotContainIgnoringCase("ngày cân nhắc")
        .doesNotContain("Nơi đi còn cần", "Quyết định sau khi nơi nhận cân nhắc", "HB-4");
    assertThat(page.parts()).isEmpty();
  }

  @Test
  void a_step_that_not_every_dossier_comes_to_says_when() {
    JsonNode steps = stranger().get("/api/public/procedures/admission").json().path("steps");

    assertThat(row(steps, "id", "appraiseSection").path("condition").asString())
        .isEqualTo("Khi có đảng ủy bộ phận");
    assertThat(row(steps, "id", "supplyDocuments").path("condition").asString())
        .isEqualTo("Chỉ khi cần");
    assertThat(row(steps, "id", "decideDossier").path("condition").isNull()).isTrue();
  }

  @Test
  void the_page_speaks_english_where_asked() {
    JsonNode page =
        stranger().get("/api/public/procedures/admission", "Accept-Language", "en").json();

    assertThat(page.path("name").asString()).isEqualTo("Admission of a Party member");
    assertThat(row(page.path("documents"), "code", "4-KNĐ").path("condition").asString())
        .isEqualTo("If the applicant is a member of the Youth Union");
  }

  @Test
  void the_public_diagram_is_the_drawing_and_nothing_else() {
    Answer answer = stranger().get("/api/public/procedures/admission/diagram");

    assertThat(answer.header("Content-Type")).startsWith("application/xml");
    assertThat(answer.text())
        .contains("decideDossier_di", "Tổ chức lễ kết nạp", "Chi bộ đề nghị kết nạp?")
        .doesNotContain(
            "camunda",
            "extensionElements",
            "legalBasis",
            "confidence",
            "${",
            "outcome ==",
            "STANDING_COMMITTEE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/public/procedures/internal",
        "/api/public/procedures/internal/diagram",
        "/api/public/procedures/no-such",
        "/api/public/procedures/no-such/diagram"
      })
  void an_entry_for_officials_is_as_absent_to_the_public_as_one_that_is_not_there(String path) {
    Answer answer = stranger().get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("PROCEDURE-001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/procedures",
        "/api/procedures/admission",
        "/api/procedures/admission/diagram"
      })
  void the_pages_of_officials_are_closed_to_strangers(String path) {
    assertThat(stranger().get(path).status()).isEqualTo(401);
  }

  @Test
  void officials_see_every_entry_with_source_and_confidence() {
    HosoClient official = official();

    assertThat(texts(official.get("/api/procedures").json(), "slug"))
        .contains("admission", "internal");
    assertThat(official.get("/api/procedures/internal").status()).isEqualTo(200);
    JsonNode page = official.get("/api/procedures/admission").json();
    assertThat(page.at("/revision/hash").asString()).hasSize(64);
    assertThat(page.at("/revision/publishedAt").asString()).isNotBlank();
    assertThat(page.at("/revision/draftWaiting").isBoolean()).isTrue();
    JsonNode ceremony = row(page.path("steps"), "id", "holdCeremony");
    assertThat(ceremony.path("confidence").asString()).isEqualTo("sourced");
    assertThat(ceremony.path("needsConfirmation").asBoolean()).isFalse();
    JsonNode intake = row(page.path("steps"), "id", "receiveDossier");
    assertThat(intake.path("confidence").asString()).isEqualTo("assumed");
    assertThat(intake.path("needsConfirmation").asBoolean()).isTrue();
    JsonNode paper = row(page.path("documents"), "code", "1-KNĐ");
    assertThat(paper.path("confidence").asString()).isEqualTo("sourced-old");
    assertThat(paper.path("secrecy").asString()).isEqualTo("Mật");
    assertThat(paper.path("secrecyNeedsConfirmation").asBoolean()).isTrue();
    assertThat(paper.path("source").asString()).isNotBlank();
  }

  @Test
  void officials_see_the_diagram_with_its_limits() {
    assertThat(official().get("/api/procedures/admission/diagram").text())
        .contains("camunda:property", "P45D");
  }

  private HosoClient stranger() {
    return new HosoClient(port);
  }

  private HosoClient official() {
    return organisation.signedIn(
        port, organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN));
  }

  private static Stream<JsonNode> rows(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static List<String> texts(JsonNode list, String field) {
    return rows(list).map(row -> row.path(field).asString()).toList();
  }

  private static JsonNode row(JsonNode list, String field, String value) {
    return rows(list)
        .filter(row -> row.path(field).asString("").equals(value))
        .findFirst()
        .orElseThrow();
  }
}
