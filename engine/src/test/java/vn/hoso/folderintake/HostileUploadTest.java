package vn.hoso.folderintake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.HosoClock;

/** What strangers would send: refused in time, with a place and a reason, and nothing is kept. */
@IntegrationTest
class HostileUploadTest {

  private static final Duration GENEROUS = Duration.ofSeconds(20);

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  private UploadedProcedure procedure;
  private HosoClient system;

  @BeforeEach
  void signIn() {
    procedure = new UploadedProcedure(jdbc);
    system =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    seeding.seed(procedure.folder(), List.of());
  }

  @AfterEach
  void forget() {
    procedure.forget();
  }

  /**
   * @param old text of the model that gives way
   * @param code of the first error
   * @param line whether the line is known
   */
  record Planted(String name, String old, String planted, String code, boolean line) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Planted> models() {
    String process = "</bpmn:process>";
    String head = "<bpmn:definitions ";
    return List.of(
        new Planted(
            "entity expansion",
            head,
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + head,
            "doctype",
            true),
        new Planted(
            "external entity",
            head,
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head,
            "doctype",
            true),
        new Planted(
            "external DTD",
            head,
            "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">" + head,
            "doctype",
            true),
        new Planted(
            "script task",
            process,
            "<bpmn:scriptTask id=\"evil\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>"
                + process,
            "forbidden",
            true),
        new Planted(
            "listener class",
            process,
            "<bpmn:userTask id=\"evil\"><bpmn:extensionElements><camunda:executionListener class=\"java.lang.Runtime\" event=\"start\"/></bpmn:extensionElements></bpmn:userTask>"
                + process,
            "forbidden",
            true),
        new Planted(
            "expression reaching classes",
            process,
            "<bpmn:serviceTask id=\"evil\" camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\"/>"
                + process,
            "forbidden",
            true),
        new Planted(
            "connector",
            process,
            "<bpmn:serviceTask id=\"evil\"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>"
                + process,
            "forbidden",
            true),
        new Planted(
            "shell under the engine's former name",
            "<bpmn:serviceTask ",
            "<bpmn:serviceTask xmlns:a=\"http://activiti.org/bpmn\" a:type=\"shell\" ",
            "forbidden",
            true),
        new Planted(
            "words of a namespace nobody knows",
            process,
            "<bpmn:userTask id=\"evil\"><bpmn:extensionElements><a:x xmlns:a=\"urn:a\"/></bpmn:extensionElements></bpmn:userTask>"
                + process,
            "forbidden",
            true),
        new Planted(
            "10,000 steps",
            process,
            "<bpmn:userTask name=\"x\"/>".repeat(10_000) + process,
            "tooMuch",
            true),
        new Planted(
            "deep nesting",
            process,
            "<bpmn:subProcess>".repeat(500) + "</bpmn:subProcess>".repeat(500) + process,
            "tooMuch",
            true),
        new Planted(
            "a very long text",
            process,
            "<bpmn:documentation>" + "x".repeat(20_000) + "</bpmn:documentation>" + process,
            "tooMuch",
            true),
        new Planted("cut in the middle", process, "<bpmn:userTask id=\"evil\"", "xml", true),
        new Planted(
            "another encoding", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", "encoding", true),
        new Planted("a zero", "name=\"", "name=\"\0", "encoding", false));
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_hostile_model_is_refused_with_its_place(Planted planted) {
    String model = new String(procedure.folder().files().get("process.bpmn"), UTF_8);
    assertThat(model).contains(planted.old());

    Answer answer =
        sent(
            "process.bpmn",
            model
                .replaceFirst(
                    java.util.regex.Pattern.quote(planted.old()),
                    java.util.regex.Matcher.quoteReplacement(planted.planted()))
                .getBytes(UTF_8));

    refused(answer, "UPLOAD-003", planted.code());
    JsonNode place = answer.json().at("/places/0");
    assertThat(place.path("file").asString()).isEqualTo("process.bpmn");
    assertThat(place.path("line").asInt()).matches(line -> planted.line() == line > 0);
    assertThat(answer.json().at("/errors/0/message").asString()).startsWith("process.bpmn");
  }

  static List<Planted> tables() {
    String entry = "<text>\"GRASSROOTS\"</text>";
    return List.of(
        new Planted(
            "a script", entry, "<text>for i in 1..1000000000 return i</text>", "forbidden", true),
        new Planted(
            "an expression of another language",
            "expressionLanguage=\"feel\"",
            "expressionLanguage=\"juel\"",
            "forbidden",
            true),
        new Planted(
            "a function",
            entry,
            "<text>function(x) external { java: { class: \"java.lang.Runtime\" } }</text>",
            "forbidden",
            true),
        new Planted(
            "words of a namespace nobody knows",
            "<decisionTable ",
            "<extensionElements><a:x xmlns:a=\"urn:a\"/></extensionElements><decisionTable ",
            "forbidden",
            true),
        new Planted(
            "an attribute of a namespace nobody knows",
            "<decisionTable ",
            "<decisionTable xmlns:a=\"http://activiti.org/dmn\" a:listener=\"x\" ",
            "forbidden",
            true),
        new Planted(
            "a decision that needs itself",
            "<decisionTable ",
            "<informationRequirement id=\"loop\"><requiredDecision href=\"#authority\"/></informationRequirement><decisionTable ",
            "forbidden",
            true),
        new Planted(
            "an entity",
            "<definitions ",
            "<!DOCTYPE x [<!ENTITY a \"b\">]><definitions ",
            "doctype",
            true));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_hostile_table_is_refused_with_its_place(Planted planted) {
    String table = new String(procedure.folder().files().get("authority.dmn"), UTF_8);
    assertThat(table).contains(planted.old());
    Answer answer =
        sent("authority.dmn", table.replace(planted.old(), planted.planted()).getBytes(UTF_8));
    refused(answer, "UPLOAD-003", planted.code());
    assertThat(answer.json().at("/places/0/line").asInt()).isPositive();
  }

  @Test
  void what_is_neither_model_nor_table_nor_archive_is_refused() {
    refused(sent("process.bpmn", new byte[0]), "UPLOAD-003", "empty");
    refused(sent("process.bpmn", "không phải XML".getBytes(UTF_8)), "UPLOAD-003", "xml");
    refused(sent("process.pdf", "%PDF-1.7".getBytes(UTF_8)), "UPLOAD-003", "kind");
    refused(sent("process.zip", "<xml/>".getBytes(UTF_8)), "UPLOAD-003", "kind");
    refused(
        sent("process.bpmn", UploadedProcedure.zip(procedure.folder().files())),
        "UPLOAD-003",
        "kind");
    refused(sent("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "UPLOAD-003", "archive");
    refused(sent("process.bpmn", "<a/>".getBytes(UTF_16)), "UPLOAD-003", "encoding");
    refused(sent("process.bpmn", "<a/>".getBytes(UTF_8)), "UPLOAD-003", "otherProcess");
    refused(sent("process.bpmn", new byte[10 * 1024 * 1024]), "UPLOAD-004", "tooBig");
    refused(
        sent("x.bpmn", ("<a>" + " ".repeat(3 * 1024 * 1024) + "</a>").getBytes(UTF_8)),
        "UPLOAD-003",
        "tooBig");
  }

  @Test
  void a_mark_of_utf_8_before_the_text_is_no_part_of_it() {
    String model = "\uFEFF" + new String(procedure.folder().files().get("process.bpmn"), UTF_8);
    assertThat(sent("process.bpmn", model.getBytes(UTF_8)).code()).isEqualTo("UPLOAD-006");
  }

  @Test
  void archives_that_lead_out_blow_up_or_hide_something_are_refused() throws IOException {
    for (String name :
        List.of(
            "../evil.bpmn",
            "forms/../../evil.json",
            "/etc/evil.bpmn",
            "C:\\evil.bpmn",
            "forms/a\0b.json",
            "forms/\u202Eb.json",
            "..")) {
      refused(sent("a.zip", with(name, "x".getBytes(UTF_8))), "UPLOAD-003", "name");
    }
    refused(sent("a.zip", with("evil.exe", "x".getBytes(UTF_8))), "UPLOAD-003", "unknownFile");
    refused(
        sent("a.zip", with("inner.zip", UploadedProcedure.zip(procedure.folder().files()))),
        "UPLOAD-003",
        "unknownFile");
    refused(
        sent("a.zip", with("forms/bomb.json", new byte[64 * 1024 * 1024])), "UPLOAD-003", "tooBig");
    refused(
        sent("a.zip", with("FORMS/Prepare.JSON", "{}".getBytes(UTF_8))),
        "UPLOAD-003",
        "unknownFile");
    refused(sent("a.zip", crowd(400)), "UPLOAD-003", "tooMany");
    assertThat(sent("a.zip", crowd(100_000)).status()).isIn(413, 422);
    refused(
        sent("a.zip", UploadedProcedure.zip(Map.of("process.bpmn", new byte[] {'<'}))),
        "UPLOAD-003",
        "noDescription");
    refused(sent("a.zip", link()), "UPLOAD-003", "archive");
  }

  @Test
  void blank_forms_are_opened_as_papers_are() {
    refused(sent("a.zip", with("blanks/mau.pdf", "<html>".getBytes(UTF_8))), "UPLOAD-003", "blank");
    byte[] macros =
        UploadedProcedure.zip(
            Map.of(
                "[Content_Types].xml", "<Types/>".getBytes(UTF_8),
                "word/document.xml", "<document/>".getBytes(UTF_8),
                "word/vbaProject.bin", new byte[] {1}));
    refused(sent("a.zip", with("blanks/mau.docx", macros)), "UPLOAD-003", "blank");
    refused(
        sent("a.zip", with("blanks/mau.html", "<b>".getBytes(UTF_8))), "UPLOAD-003", "unknownFile");
    Answer sound = sent("a.zip", with("blanks/mau.pdf", TestPdf.onePage()));
    assertThat(sound.status()).as(sound.text()).isEqualTo(201);
    assertThat(sound.json().at("/differences/0/sentence").asString())
        .isEqualTo("Thêm tệp blanks/mau.pdf.");
  }

  @Test
  void names_and_reasons_that_cannot_be_meant_are_refused_at_their_field() {
    byte[] model = procedure.folder().files().get("process.bpmn");
    for (String reason : List.of(" ", "a\0b", "x".repeat(501))) {
      assertThat(fieldOf(Map.of("slug", procedure.slug, "reason", reason), model))
          .isEqualTo("reason");
    }
    for (String slug : List.of("", "../x", "Admission", "a".repeat(61), "a\0")) {
      assertThat(fieldOf(Map.of("slug", slug, "reason", "Thử"), model)).isEqualTo("slug");
    }
  }

  private String fieldOf(Map<String, String> fields, byte[] model) {
    Answer answer = system.upload(UploadedProcedure.PATH, fields, "process.bpmn", model);
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    return answer.json().at("/errors/0/field").asString();
  }

  @Test
  void descriptions_and_forms_that_bomb_or_lead_away_are_refused() {
    refused(
        sent(
            "a.zip",
            with("procedure.yml", "a: &a [x, x]\nb: &b [*a, *a]\nb: 1".repeat(2).getBytes(UTF_8))),
        "UPLOAD-003",
        "unreadable");
    refused(
        sent("a.zip", with("procedure.yml", ("a: " + "[".repeat(5000)).getBytes(UTF_8))),
        "UPLOAD-003",
        "unreadable");
    refused(sent("a.zip", with("procedure.yml", "[]".getBytes(UTF_8))), "UPLOAD-003", "shape");
    refused(
        sent("a.zip", with("forms/evil.json", ("{\"a\":".repeat(5000)).getBytes(UTF_8))),
        "UPLOAD-003",
        "unreadable");
    refused(
        sent(
            "a.zip",
            with("forms/evil.json", "{\"$ref\":\"http://localhost:1/x.json\"}".getBytes(UTF_8))),
        "UPLOAD-003",
        "remote");
    refused(
        sent("a.zip", with("forms/evil.json", "{\"$id\":\"file:///etc/passwd\"}".getBytes(UTF_8))),
        "UPLOAD-003",
        "remote");
  }

  @Test
  void a_paper_of_nothing_but_brackets_is_checked_as_any_other() {
    Answer answer =
        sent("a.zip", with("papers/admitted.txt", "{{".repeat(200_000).getBytes(UTF_8)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void questions_that_can_be_answered_in_more_ways_than_a_table_can_be_asked_are_a_finding() {
    StringBuilder asks = new StringBuilder("  asks:\n");
    for (int at = 0; at < 30; at++) {
      asks.append("    - name: question%d\n      label: {vi: Hỏi, en: Asked}\n".formatted(at));
      asks.append("      choices:\n");
      for (int choice = 0; choice < 10; choice++) {
        asks.append(
            "        - {name: answer%dof%d, label: {vi: Đáp, en: Answer}}\n".formatted(choice, at));
      }
    }
    var many =
        Folders.with(Folders.ofTests("asking"), "procedure.yml", "  asks:\n", asks.toString());
    Answer answer = sent("a.zip", UploadedProcedure.zip(many.files()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().at("/draft/findings").toString()).contains("hơn 1000 cách trả lời");
  }

  private Answer sent(String name, byte[] content) {
    return assertTimeoutPreemptively(GENEROUS, () -> procedure.upload(system, name, content));
  }

  private void refused(Answer answer, String code, String error) {
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    assertThat(answer.json().at("/errors/0/code").asString()).as(answer.text()).isEqualTo(error);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("file");
    assertThat(procedure.stored()).isEqualTo(1);
    assertThat(procedures.current(procedure.slug, LocalDate.now(HosoClock.ZONE)).number())
        .isEqualTo(1);
  }

  private byte[] with(String path, byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>(procedure.folder().files());
    files.put(path, content);
    return UploadedProcedure.zip(files);
  }

  private static byte[] crowd(int entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int at = 0; at < entries; at++) {
        zip.putNextEntry(new ZipEntry("f" + at));
      }
    }
    return out.toByteArray();
  }

  private byte[] link() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      Map<String, byte[]> files = new HashMap<>(procedure.folder().files());
      files.put("forms/passwd.json", "/etc/passwd".getBytes(UTF_8));
      for (var file : files.entrySet()) {
        ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
        entry.setUnixMode(file.getKey().contains("passwd") ? 0120777 : 0100644);
        zip.putArchiveEntry(entry);
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}
