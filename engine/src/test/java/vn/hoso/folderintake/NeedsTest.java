package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
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
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Ids;

/** Tôi cần gì: a person answers two or three questions and reads only what he needs. */
@IntegrationTest
class NeedsTest {

  private static final byte[] BLANK = {(byte) 0x50, (byte) 0x4b, 13, 10, (byte) 0xff, 0, 7};

  @LocalServerPort int port;
  @Autowired FolderSeeding seeding;
  @Autowired JdbcClient jdbc;
  private final String slug = "needs-" + Ids.next().toString().substring(24);
  private HosoClient anybody;

  @BeforeEach
  void aProcedureInForce() {
    anybody = new HosoClient(port);
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
  void only_the_papers_of_who_answers_are_left_and_what_nobody_asks_may_be_needed() {
    seeding.seed(folder(), List.of());
    JsonNode before = needs("");
    assertThat(before.path("questions").findValuesAsString("text"))
        .containsExactly(
            "Có phải là đoàn viên Đoàn Thanh niên không?",
            "Có được công đoàn cơ sở giới thiệu vào Đảng không?");
    assertThat(before.path("answered").asBoolean()).isFalse();
    assertThat(paper(before, "4-KNĐ").path("certain").asBoolean()).isFalse();

    JsonNode member = needs("?yes=youthUnionMember&no=tradeUnionIntroduces");
    assertThat(member.path("answered").asBoolean()).isTrue();
    assertThat(paper(member, "4-KNĐ").path("certain").asBoolean()).isTrue();
    JsonNode other = needs("?no=youthUnionMember,tradeUnionIntroduces");
    assertThat(paper(other, "4-KNĐ").isMissingNode()).isTrue();
    JsonNode check = paper(other, "TTLL-97");
    assertThat(check.path("certain").asBoolean()).as("nobody is asked for it").isFalse();
    assertThat(check.path("condition").asString()).startsWith("Trừ khi được miễn");

    assertThat(other.path("papers").findValuesAsString("condition"))
        .as("what is known of who asks is neither asked nor left open")
        .noneMatch(text -> text.contains("đã bị hủy"));

    JsonNode own = paper(other, "1-KNĐ");
    assertThat(own.path("own").asBoolean()).isTrue();
    assertThat(own.path("validity").asString()).contains("12 tháng", "quyết định");
    assertThat(own.path("blank").isNull()).isTrue();
    assertThat(other.path("papers").findValuesAsString("code"))
        .as("what the procedure makes is not brought")
        .doesNotContain("9-KNĐ");
    assertThat(paper(other, "6-KNĐ").path("onTheWay").asBoolean()).isTrue();
    assertThat(paper(other, "3-KNĐ").path("onTheWay").asBoolean()).isFalse();
    assertThat(other.path("places")).hasSize(2);
    assertThat(other.at("/places/0/where").asString()).contains("chi bộ");
    assertThat(other.path("limits").findValuesAsString("counted"))
        .anyMatch(text -> text.contains("không tính thứ Bảy"));
    assertThat(needs("?yes=committeeIsDecider,nonsense&no=x").path("papers"))
        .as("answers to what is not asked are passed over")
        .isEqualTo(before.path("papers"));
  }

  @Test
  void facts_with_one_question_are_choices_and_a_blank_form_is_handed_out_as_it_is() {
    var files = new HashMap<>(choices().files());
    files.put("blanks/don-xin.docx", BLANK);
    seeding.seed(
        with(
            new ProcedureFolder(slug, files),
            "procedure.yml",
            "  - code: 1-KNĐ\n",
            "  - code: 1-KNĐ\n    blank: don-xin.docx\n"),
        List.of());
    JsonNode questions = needs("?yes=tradeUnionIntroduces&no=youthUnionMember").path("questions");
    assertThat(questions).hasSize(1);
    assertThat(questions.at("/0/choices").findValuesAsString("label"))
        .containsExactly("Đoàn Thanh niên", "Công đoàn", "Không thuộc trường hợp nào ở trên");
    assertThat(questions.at("/0/choices/1/chosen").asBoolean()).isTrue();
    assertThat(questions.at("/0/choices/0/no/0").asString()).isEqualTo("tradeUnionIntroduces");

    assertThat(paper(needs(""), "1-KNĐ").path("blank").asString()).isEqualTo("don-xin.docx");
    var got = bytes("/api/public/procedures/" + slug + "/blanks/don-xin.docx");
    assertThat(got).isEqualTo(BLANK);
    assertThat(anybody.get("/api/public/procedures/" + slug + "/blanks/procedure.yml").code())
        .isEqualTo("PROCEDURE-003");
  }

  @Test
  void a_blank_form_that_is_not_there_or_a_kept_fact_that_is_asked_refuses_the_folder() {
    seeding.seed(
        with(
            folder(), "procedure.yml", "  - code: 1-KNĐ\n", "  - code: 1-KNĐ\n    blank: x.docx\n"),
        List.of());
    assertThat(findings()).anyMatch(text -> text.contains("Không có tệp blanks/x.docx"));
  }

  @Test
  void a_procedure_that_is_no_public_matter_is_told_by_its_name_alone_and_only_where_it_says_so() {
    seeding.seed(with(folder(), "procedure.yml", "readers: PUBLIC", "readers: NAME"), List.of());
    JsonNode line = row(anybody.get("/api/public/procedures").json(), "slug", slug);
    assertThat(line.path("nameOnly").asBoolean()).isTrue();
    assertThat(line.path("publiclyTrackable").asBoolean()).isFalse();
    for (String part : List.of("", "/diagram", "/needs", "/blanks/don-xin.docx")) {
      assertThat(anybody.get("/api/public/procedures/" + slug + part).code())
          .as(part)
          .isEqualTo("PROCEDURE-001");
    }
    assertThat(
            row(anybody.get("/api/public/procedures").json(), "slug", "internal").isMissingNode())
        .as("says nothing of its name")
        .isTrue();
  }

  private List<String> findings() {
    return jdbc.sql(
            "select f.vi from procedure_finding f join procedure_revision r on r.id = f.revision_id"
                + " where r.slug = ?")
        .param(slug)
        .query(String.class)
        .list();
  }

  private byte[] bytes(String path) {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private JsonNode needs(String query) {
    return anybody.get("/api/public/procedures/" + slug + "/needs" + query).json();
  }

  private static JsonNode paper(JsonNode needs, String code) {
    return row(needs.path("papers"), "code", code);
  }

  private static JsonNode row(JsonNode rows, String field, String value) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.path(field).asString("").equals(value))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private ProcedureFolder choices() {
    String ask = "askPublic: {vi: Ai giới thiệu?, en: Who introduces you?}\n    publicChoice: ";
    var youth =
        with(
            folder(),
            "procedure.yml",
            "askPublic: {vi: Có phải là đoàn viên Đoàn Thanh niên không?, en: Are you a member of the Youth Union?}",
            ask + "{vi: Đoàn Thanh niên, en: Youth Union}");
    return with(
        youth,
        "procedure.yml",
        "askPublic: {vi: Có được công đoàn cơ sở giới thiệu vào Đảng không?, en: Does your trade union introduce you?}",
        ask + "{vi: Công đoàn, en: Trade union}");
  }

  private ProcedureFolder folder() {
    return with(
        new ProcedureFolder(slug, new HashMap<>(Folders.admission().files())),
        "process.bpmn",
        "process id=\"admission\"",
        "process id=\"" + slug + "\"");
  }
}
