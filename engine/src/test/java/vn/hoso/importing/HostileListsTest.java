package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.sheet.SheetFormat;

/** Lists made to bring the server down: each ends, with a reason, and can be put away. */
@IntegrationTest
class HostileListsTest {

  private static final String HEAD =
      "<row><c t='inlineStr'><is><t>Mã tổ chức đảng</t></is></c><c t='inlineStr'><is><t>Tên đơn"
          + " vị</t></is></c><c t='inlineStr'><is><t>Loại đơn vị</t></is></c><c"
          + " t='inlineStr'><is><t>Từ ngày</t></is></c></row>";

  @Autowired TestOrganisation organisation;
  @Autowired ImportBatches batches;
  @Autowired ImportWork work;
  @Autowired ImportQueue queue;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;

  @BeforeEach
  void anAdministrator() {
    var holder = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    admin = organisation.signedIn(port, holder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c><v>1e999999999</v></c>",
        "<c><v>1e308</v></c>",
        "<c><v>-1e-999999999</v></c>",
        "<c r='ZZZZZZ50'><v>1</v></c>",
        "<c r='XFD99999999999'><v>1</v></c>",
        "<c s='1'><v>99999999999999999999</v></c>",
        "<c s='1'><v>-1</v></c>",
        "<c s='999999999999'><v>1</v></c>",
        "<c t='s'><v>99999999999999</v></c>",
        "<c t='d'><v>+999999999-12-31</v></c>",
        "<c t='e'><v>#REF!</v></c>",
        "<c><f>A1</f></c>"
      })
  void no_cell_stops_a_list(String cell) throws IOException {
    Answer answer = send(workbook("<row>" + cell + "</row>", "", "<xf/><xf numFmtId='14'/>"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    assertThat(answer.json().path("status").asString()).isEqualTo("CHECKED");
    putAway(answer);
  }

  @Test
  void what_unpacks_to_a_giant_is_refused_before_it_is_read() throws IOException {
    assertThat(send(giant("<row><c t='inlineStr'><is><t>", "x", 320)).code())
        .isEqualTo("IMPORT-003");
    assertThat(send(giant("<row><c a='", "x", 3)).code())
        .as("one attribute")
        .isEqualTo("IMPORT-003");
  }

  @Test
  void deep_and_many_parts_end_with_a_reason() throws IOException {
    assertEnds(workbook("<row>" + "<c>".repeat(300_000), "", ""));
    assertEnds(workbook("<row/>", "<numFmts>" + "<numFmt/>".repeat(100_000) + "</numFmts>", ""));
    assertEnds(workbook("<row/>", "", "<xf/>".repeat(1_000_000)));
    String code = "0".repeat(500_000) + "x";
    assertEnds(
        workbook(
            "<row/>", "<numFmts><numFmt numFmtId='170' formatCode='" + code + "'/></numFmts>", ""));
    assertEnds(workbook("<row r='999999999999'/>".repeat(100_000), "", ""));
    assertEnds(
        workbook("</sheetData><mergeCell ref='A1:XFD1048576'/><sheetData>".repeat(50_000), "", ""));
    assertEnds(workbook("<row><c t='str'><v>&b;</v></c></row>", "", ""));
  }

  @Test
  void a_line_without_end_ends() {
    byte[] line =
        ("Mã tổ chức đảng;Tên đơn vị\n" + "\"x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
    Answer answer = admin.upload("/api/imports", Map.of("kind", "UNITS"), "a.csv", line);
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.json().path("status").asString()).isEqualTo("CHECKED");
    putAway(answer);
  }

  @Test
  void what_took_the_server_down_again_and_again_is_not_taken_up_again() {
    UUID id = UUID.randomUUID();
    UUID by = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN).officialId();
    batches.add(id, ImportKind.UNITS, null, SheetFormat.XLSX, "a.xlsx", by, clock.instant());
    for (int start = 0; start < 3; start++) {
      batches.tried(id); // and then the machine was gone
    }
    assertThat(batches.unfinished()).contains(id);
    queue.goOn();
    assertThat(batches.get(id).orElseThrow().status()).isEqualTo(ImportStatus.FAILED);
    assertThat(batches.unfinished()).doesNotContain(id);
    assertThat(admin.get("/api/imports/" + id + "/errors").text()).contains("Chia thành nhiều tệp");
    assertThat(admin.delete("/api/imports/" + id).status()).isEqualTo(204);
  }

  @Test
  void writing_that_takes_the_server_down_is_not_taken_up_again_either() {
    UUID id = UUID.randomUUID();
    UUID by = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN).officialId();
    batches.add(id, ImportKind.UNITS, null, SheetFormat.XLSX, "a.xlsx", by, clock.instant());
    batches.move(id, ImportStatus.CHECKING, ImportStatus.APPLYING);
    batches.appliedBy(id, by);
    for (int start = 0; start < 3; start++) {
      batches.tried(id);
    }
    work.run(id);
    assertThat(batches.get(id).orElseThrow().status()).isEqualTo(ImportStatus.FAILED);
    assertThat(admin.delete("/api/imports/" + id).status()).isEqualTo(204);
  }

  private void assertEnds(byte[] file) {
    Answer answer = send(file);
    assertThat(answer.status()).as(answer.text()).isIn(202, 422);
    if (answer.status() == 202) {
      assertThat(answer.json().path("status").asString()).isIn("CHECKED", "FAILED");
      assertThat(answer.json().path("errors").asInt()).as("with a reason").isPositive();
      putAway(answer);
    }
  }

  private void putAway(Answer answer) {
    String list = "/api/imports/" + answer.json().path("id").asString();
    assertThat(admin.delete(list).status()).isEqualTo(204);
    assertThat(admin.get(list).status()).isEqualTo(404);
  }

  private Answer send(byte[] file) {
    return admin.upload("/api/imports", Map.of("kind", "UNITS"), "a.xlsx", file);
  }

  private static byte[] workbook(String rows, String formats, String styles) throws IOException {
    return zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='http://x/worksheet'"
                + " Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='http://x/styles'"
                + " Target='styles.xml'/></Relationships>",
            "xl/styles.xml",
            "<styleSheet>" + formats + "<cellXfs>" + styles + "</cellXfs></styleSheet>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + HEAD + rows + "</sheetData></worksheet>"));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** One part that goes on and on. */
  private static byte[] giant(String begins, String goesOn, int megabytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(("<worksheet><sheetData>" + begins).getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = goesOn.repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
