package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Role;
import vn.hoso.sheet.SheetFormat;

/** Lists made to bring the server down: each ends, with a reason, and can be put away. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class HostileListsTest {

  private static final String OPEN =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";
  private static final String HEAD =
      "<row><c t='inlineStr'><is><t>Mã tổ chức đảng</t></is></c><c t='inlineStr'><is><t>Tên đơn"
          + " vị</t></is></c><c t='inlineStr'><is><t>Loại đơn vị</t></is></c><c"
          + " t='inlineStr'><is><t>Từ ngày</t></is></c></row>";

  @Autowired TestOrganisation organisation;
  @Autowired ImportBatches batches;
  @Autowired JdbcClient jdbc;
  @Autowired ImportWork work;
  @Autowired ImportQueue queue;
  @Autowired List<ListReader<?>> readers;
  @Autowired ImportRows rows;
  @Autowired UploadedLists files;
  @Autowired OrganisationHistory history;
  @Autowired ItemSheets sheets;
  @Autowired ToldPersons told;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;
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
    assertThat(batches.waiting()).extracting(ImportBatches.Waiting::id).contains(id);
    queue.goOn();
    assertThat(batches.get(id).orElseThrow().status()).isEqualTo(ImportStatus.FAILED);
    assertThat(batches.waiting()).extracting(ImportBatches.Waiting::id).doesNotContain(id);
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

  @Test
  void a_sheet_that_is_named_again_and_again_is_read_once() throws IOException {
    Answer answer = send(book("<sheet name='A' r:id='r1'/>".repeat(40), HEAD + unit()));
    assertThat(answer.json().path("rowsRead").asInt()).as(answer.text()).isOne();
    assertThat(answer.json().path("status").asString()).isEqualTo("CHECKED");
    putAway(answer);
  }

  @Test
  void a_workbook_of_very_many_sheets_is_refused_with_a_reason_and_the_next_list_goes_on()
      throws IOException {
    String sheets = "<sheet name='A' r:id='r1'/><sheet name='B' r:id='r2'/>".repeat(10_000);
    assertRefused(book(sheets + manySheets(51), HEAD + unit()), "50 trang");
    Answer honest = send(book("<sheet name='A' r:id='r1'/>", HEAD + unit()));
    assertThat(honest.json().path("rowsRead").asInt()).isOne();
    assertThat(honest.json().path("status").asString()).isEqualTo("CHECKED");
    putAway(honest);
  }

  @Test
  void blank_rows_without_end_are_refused_with_a_reason() throws IOException {
    assertRefused(
        book("<sheet name='A' r:id='r1'/>", HEAD + "<row/>".repeat(1_200_000)), "dòng trống");
  }

  @Test
  void a_row_or_a_cell_without_end_is_refused_with_a_reason() throws IOException {
    String sheet = "<sheet name='A' r:id='r1'/>";
    assertRefused(
        book(sheet, HEAD + "<row>" + "<c/>".repeat(20_000) + "</row>"), "ô trong một dòng");
    assertRefused(
        book(sheet, HEAD + "<row><c><is>" + "<t/>".repeat(150_000) + "</is></c></row>"), "bị hỏng");
  }

  /** Whoever has sent many waits for who has sent one. */
  @Test
  void lists_of_several_hands_are_read_by_turns() {
    UUID one = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN).officialId();
    UUID other = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN).officialId();
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(4).toList();
    for (int n = 0; n < 4; n++) {
      batches.add(
          ids.get(n),
          ImportKind.UNITS,
          null,
          SheetFormat.XLSX,
          "a.xlsx",
          n < 3 ? one : other,
          clock.instant().plusSeconds(n));
    }
    queue.goOn();
    assertThat(
            jdbc.sql("select id from hoso.import_batch where id in (:ids) order by age(xmin) desc")
                .param("ids", ids)
                .query(UUID.class)
                .list())
        .as("in the order in which they were looked at")
        .containsExactly(ids.get(0), ids.get(3), ids.get(1), ids.get(2));
    ids.forEach(batches::delete);
  }

  @Test
  void what_takes_too_long_ends_with_a_reason() throws IOException {
    UUID id = waiting(book("<sheet name='A' r:id='r1'/>", HEAD + "<row/>".repeat(100_000)));
    working(new Asked(() -> {}, Duration.ofMinutes(6))).run(id);
    assertThat(batches.get(id).orElseThrow().status()).isEqualTo(ImportStatus.CHECKED);
    assertThat(admin.get("/api/imports/" + id + "/errors").text()).contains("quá lâu");
    assertThat(admin.delete("/api/imports/" + id).status()).isEqualTo(204);
  }

  @Test
  void what_is_discarded_is_read_no_further(CapturedOutput log) throws IOException {
    UUID id = waiting(book("<sheet name='A' r:id='r1'/>", HEAD + "<row/>".repeat(500_000)));
    var asked =
        new Asked(
            () -> {
              if (batches.get(id).isPresent()) {
                admin.delete("/api/imports/" + id);
              }
            },
            Duration.ZERO);
    working(asked).run(id);
    assertThat(batches.get(id)).isEmpty();
    assertThat(asked.times).isLessThan(4);
    assertThat(files.path(id)).doesNotExist();
    assertThat(log.getAll()).doesNotContain("list " + id + " stopped");
  }

  @Test
  void behind_the_row_that_is_one_too_many_nothing_is_read() {
    String lines = "Mã tổ chức đảng;Tên đơn vị;Loại đơn vị;Từ ngày\n" + "1;2;3;4\n".repeat(90_000);
    UUID id = waiting(lines.getBytes(StandardCharsets.UTF_8));
    var asked = new Asked(() -> {}, Duration.ZERO);
    working(asked).run(id);
    assertThat(batches.get(id).orElseThrow().status()).isEqualTo(ImportStatus.CHECKED);
    assertThat(asked.times).as("asked every thousand lines").isBetween(30, 40);
    assertThat(admin.delete("/api/imports/" + id).status()).isEqualTo(204);
  }

  /** A clock that does something, and goes on, whenever it is looked at. */
  private final class Asked extends Clock {

    private final Runnable each;
    private final Duration step;
    private Instant now = clock.instant();
    private int times;

    private Asked(Runnable each, Duration step) {
      this.each = each;
      this.step = step;
    }

    @Override
    public Instant instant() {
      times++;
      each.run();
      now = now.plus(step);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private ImportWork working(Clock by) {
    return new ImportWork(
        readers, batches, rows, files, history, sheets, told, transaction, json, by);
  }

  private UUID waiting(byte[] file) {
    UUID id = UUID.randomUUID();
    UUID by = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN).officialId();
    SheetFormat format = files.keep(id, new ByteArrayInputStream(file));
    batches.add(id, ImportKind.UNITS, null, format, "a.xlsx", by, clock.instant());
    return id;
  }

  private void assertRefused(byte[] file, String reason) {
    Answer answer = send(file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    String list = "/api/imports/" + answer.json().path("id").asString();
    assertThat(admin.get(list + "/errors").text()).contains(reason);
    putAway(answer);
  }

  private static String unit() {
    String cell = "<c t='inlineStr'><is><t>%s</t></is></c>";
    return "<row>"
        + cell.formatted("%014d".formatted(System.nanoTime() % 100_000_000_000_000L))
        + cell.formatted("Chi bộ Hàng Liệt")
        + cell.formatted("Chi bộ")
        + cell.formatted("01/01/2020")
        + "</row>";
  }

  private static String manySheets(int many) {
    var sheets = new StringBuilder();
    for (int n = 1; n <= many; n++) {
      sheets.append("<sheet name='S").append(n).append("' r:id='r").append(n).append("'/>");
    }
    return sheets.toString();
  }

  /** As many parts as links, of which those behind the first are empty. */
  private static byte[] book(String sheets, String rows) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    var links = new StringBuilder("<Relationships>");
    for (int n = 1; n <= 60; n++) {
      links
          .append("<Relationship Id='r" + n + "' Type='http://x/worksheet' Target='worksheets/s")
          .append(n + ".xml'/>");
      parts.put(
          "xl/worksheets/s" + n + ".xml",
          OPEN + "<sheetData>" + (n == 1 ? rows : "") + "</sheetData></worksheet>");
    }
    parts.put("xl/_rels/workbook.xml.rels", links + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + ("<sheets>" + sheets + "</sheets></workbook>"));
    return zip(parts);
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
            OPEN + "<sheetData>" + HEAD + rows + "</sheetData></worksheet>"));
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
      zip.write((OPEN + "<sheetData>" + begins).getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = goesOn.repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
