package vn.hoso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.file.FileStore;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** The archive package of a closed dossier, who takes it, and the record of its hand-over. */
@IntegrationTest
class ArchiveTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ArchivePackages packages;
  @Autowired DataSource database;
  @Autowired Documents documents;
  @Autowired FileStore store;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UUID dossier;

  @Test
  void no_connection_is_held_while_a_package_is_built_and_sent() throws Exception {
    dossier = line.open(line.newCell(Place.UNDER_COMMITTEE));
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
    CurrentUser clerk = line.seated(dossier, PartCapacity.DECIDER, Role.OFFICE_CLERK);
    ArchivePlan plan = packages.taken(clerk, dossier);
    List<Boolean> held = new ArrayList<>();
    OutputStream sent =
        new OutputStream() {
          @Override
          public void write(int one) {
            held.add(TransactionSynchronizationManager.hasResource(database));
          }
        };
    assertThat(StatementProbe.statementsOf(() -> write(plan, sent)))
        .as("all was read before")
        .isEmpty();
    assertThat(held).isNotEmpty().doesNotContain(true);
  }

  private void write(ArchivePlan plan, OutputStream out) {
    try {
      packages.write(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_closed_dossier_leaves_as_a_package_whose_files_are_what_was_kept() throws Exception {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    dossier = line.open(cell);
    line.advanceTo(dossier, "returnResult");
    CurrentUser clerk = line.seated(dossier, PartCapacity.DECIDER, Role.OFFICE_CLERK);
    HosoClient office = organisation.signedIn(port, clerk);
    assertThat(office.get(path("/package")).code()).isEqualTo("ARCHIVE-002");
    assertThat(actions(office)).doesNotContain("archive");
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
    assertThat(actions(office)).contains("archive");

    List<DocumentView> papers = documents.list(dossier);
    DocumentView gone = paper(papers, "1-KNĐ");
    DocumentView broken = paper(papers, "2-KNĐ");
    Path goneFile = file(gone);
    byte[] goneBytes = Files.readAllBytes(goneFile);
    byte[] brokenBytes = Files.readAllBytes(file(broken));
    Map<String, byte[]> zip;
    try {
      Files.delete(goneFile);
      Files.writeString(file(broken), "not what was kept");
      zip = unzip(office.get(path("/package")));
    } finally {
      Files.write(goneFile, goneBytes);
      Files.write(file(broken), brokenBytes);
    }
    String folder = folder(zip);
    assertThat(folder).matches("\\d{2}(\\.\\d{3}){4}/[A-Z0-9-]+_LeVanT[a-z]+");
    assertThat(zip.keySet())
        .contains(
            folder + "/38.Giay chung nhan lop boi duong nhan thuc ve Dang.pdf",
            "muc-luc.xlsx",
            "lich-su.csv",
            "giay-to.sha256",
            "goi.sha256")
        .noneMatch(name -> name.contains("/37.") || name.contains("/01."))
        .anyMatch(name -> name.startsWith(folder + "/05.") && name.endsWith(".pdf"))
        .anyMatch(name -> name.startsWith(folder + "/Ngoai danh muc/"));

    assertThat(sums(zip, "giay-to.sha256"))
        .hasSize((int) papers.stream().filter(each -> each.sha256() != null).count() - 2);
    assertThat(sums(zip, "goi.sha256").keySet()).contains("muc-luc.xlsx", "lich-su.csv");

    List<List<String>> index = index(zip.get("muc-luc.xlsx"));
    assertThat(index).hasSize(papers.size());
    assertThat(row(index, "1-KNĐ")).contains("37", "Thiếu tệp trong kho");
    assertThat(row(index, "2-KNĐ")).contains("1", "Tệp hỏng: sai mã kiểm tra");
    assertThat(row(index, "TTLL-97")).contains("97", "Chỉ ghi nhận, không lưu tệp");
    assertThat(new String(zip.get("lich-su.csv"), StandardCharsets.UTF_8))
        .contains("Tiếp nhận hồ sơ", "Kết thúc hồ sơ");
    assertThat(accesses(clerk)).contains("archive package");

    others_are_refused(cell);
    a_hand_over_is_kept_printed_signed_and_cancelled(office);
  }

  private void others_are_refused(UnitView cell) {
    var secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    var appraiser =
        organisation.signedIn(port, line.seated(dossier, PartCapacity.APPRAISER, Role.APPRAISER));
    for (var other : List.of(secretary, appraiser)) {
      assertThat(other.get(path("/package")).code()).isEqualTo("ARCHIVE-001");
      assertThat(other.get(path("")).status()).isEqualTo(403);
      assertThat(other.post(path("/deposits"), deposit("1-BB")).status()).isEqualTo(403);
      assertThat(actions(other)).doesNotContain("archive");
    }
    var elsewhere = line.newCell(Place.UNDER_COMMITTEE).parentId();
    var stranger = organisation.signedIn(port, line.holder(elsewhere, Role.OFFICE_CLERK));
    assertThat(stranger.get(path("/package")).status()).isEqualTo(404);
    var intake =
        organisation.signedIn(port, line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK));
    assertThat(intake.get(path("")).status()).isEqualTo(200);
  }

  private void a_hand_over_is_kept_printed_signed_and_cancelled(HosoClient office) {
    var wrong = new LinkedHashMap<>(deposit("12-BB/VP"));
    wrong.put("handedOn", LocalDate.now(clock).plusDays(1).toString());
    assertThat(office.post(path("/deposits"), wrong).json().at("/errors/0/field").asString())
        .isEqualTo("handedOn");
    wrong.put("number", " ");
    assertThat(office.post(path("/deposits"), wrong).text()).contains("\"number\"");

    Answer made = office.post(path("/deposits"), deposit("12-BB/VP"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String id = made.json().path("id").asString();
    assertThat(made.json().path("unreadable").asInt()).isZero();
    assertThat(made.json().path("checksum").asString()).hasSize(64);
    assertThat(PaperText.of(office.get(path("/deposits/" + id + "/paper")).bytes()))
        .contains(
            "BIÊN BẢN", "GIAO NHẬN HỒ SƠ LƯU TRỮ", "Số 12-BB/VP", "Trần Thị Kho", "Kho lưu trữ");

    String signed = path("/deposits/" + id + "/signed");
    assertThat(office.upload(signed, Map.of(), "a.pdf", "words".getBytes()).status())
        .isEqualTo(422);
    assertThat(office.upload(signed, Map.of(), "bb.pdf", TestPdf.onePage()).status())
        .isEqualTo(200);
    assertThat(office.upload(signed, Map.of(), "bb.pdf", TestPdf.onePage()).code())
        .isEqualTo("ARCHIVE-006");
    assertThat(PaperText.pages(office.get(signed).bytes())).isEqualTo(1);

    String cancel = path("/deposits/" + id + "/cancellation");
    assertThat(office.post(cancel, Map.of("reason", "Ghi sai số.")).status()).isEqualTo(200);
    assertThat(office.post(cancel, Map.of("reason", "Lần nữa")).code()).isEqualTo("ARCHIVE-005");
    assertThat(office.get(path("")).json().at("/deposits/0/cancelReason").asString())
        .isEqualTo("Ghi sai số.");
    assertThat(office.get("/api/dossiers/" + dossier + "/history").text())
        .contains("Lập biên bản giao nhận hồ sơ lưu trữ", "Hủy biên bản giao nhận", "12-BB/VP");
  }

  @Test
  void what_one_side_keeps_is_left_out_and_counted() throws IOException {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    complete("asked", "HB-1", "Đơn", Map.of("wish", "x"));
    complete("released", "HB-2", "MK-LEAVE", Map.of("opinion", "MK-OPINION"));
    line.complete(dossier, "taken");
    complete("wanted", "HB-3", "MK-TAKE", Map.of("place", "MK-PLACE"));
    complete("granted", null, null, Map.of());
    line.complete(dossier, "handedOver");

    var desk = line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    var zip = unzip(organisation.signedIn(port, desk).get(path("/package")));
    assertThat(zip.keySet())
        .noneMatch(name -> name.contains("Nhan xet") || name.contains("Phuong an"));
    assertThat(new String(zip.get("lich-su.csv"), StandardCharsets.UTF_8))
        .doesNotContain("MK-", "Cân nhắc");
    assertThat(sheet(zip.get("muc-luc.xlsx")).toString())
        .doesNotContain("MK-", "HB-2", "HB-3")
        .contains("không kể 2 tài liệu");

    var judge = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    var judges = unzip(organisation.signedIn(port, judge).get(path("/package")));
    assertThat(sheet(judges.get("muc-luc.xlsx")).toString())
        .contains("HB-3", "không kể 1 tài liệu")
        .doesNotContain("HB-2");
    assertThat(judges.keySet()).anyMatch(name -> name.contains("Phuong an"));
  }

  private void complete(String outcome, String paper, String title, Map<String, String> fields) {
    StepRecordView step = line.claim(dossier);
    CurrentUser by = line.worker(step);
    if (paper != null) {
      line.upload(
          by, dossier, paper, new PaperDetails(title, null, LocalDate.now(clock), null, null));
    }
    var data = line.form(step, outcome);
    fields.forEach(data::put);
    if (outcome.equals("released")) {
      data.put("spared", true);
    }
    tasks.complete(
        by, step.id(), new CompleteRequest(outcome, data, steps.get(step.id()).version()));
  }

  private Map<String, String> deposit(String number) {
    return Map.of(
        "number", number,
        "handedOn", LocalDate.now(clock).toString(),
        "givenBy", "Nguyễn Văn Giao",
        "givenByTitle", "Văn thư",
        "takenBy", "Trần Thị Kho",
        "takenByTitle", "Cán bộ lưu trữ",
        "takenByUnit", "Kho lưu trữ Văn phòng");
  }

  private String path(String rest) {
    return "/api/dossiers/" + dossier + "/archive" + rest;
  }

  private String actions(HosoClient client) {
    return client.get("/api/dossiers/" + dossier).json().path("actions").toString();
  }

  private List<String> accesses(CurrentUser by) {
    return jdbc.sql("select what from hoso.access_log where official_id = ? and dossier_id = ?")
        .params(by.officialId(), dossier)
        .query(String.class)
        .list();
  }

  private Path file(DocumentView paper) throws IOException {
    return store.asItLies(paper.sha256()).getFile().toPath();
  }

  private static DocumentView paper(List<DocumentView> papers, String code) {
    return papers.stream()
        .filter(each -> each.requirementCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, byte[]> unzip(Answer answer) throws IOException {
    assertThat(answer.status()).as(answer.code()).isEqualTo(200);
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        assertThat(files.put(each.getName(), zip.readAllBytes())).as(each.getName()).isNull();
      }
    }
    return files;
  }

  private static String folder(Map<String, byte[]> zip) {
    var path = zip.keySet().stream().filter(name -> name.contains("/")).findFirst().orElseThrow();
    return path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
  }

  /** Each line holds for the file it names. */
  private static Map<String, String> sums(Map<String, byte[]> zip, String list) throws Exception {
    var sums = new LinkedHashMap<String, String>();
    for (String each : new String(zip.get(list), StandardCharsets.UTF_8).split("\n")) {
      String[] parts = each.split("  ", 2);
      var digest = MessageDigest.getInstance("SHA-256").digest(zip.get(parts[1]));
      assertThat(HexFormat.of().formatHex(digest)).as(parts[1]).isEqualTo(parts[0]);
      sums.put(parts[1], parts[0]);
    }
    return sums;
  }

  private static List<String> row(List<List<String>> index, String code) {
    return index.stream().filter(row -> row.get(2).equals(code)).findFirst().orElseThrow();
  }

  private static List<List<String>> index(byte[] book) throws IOException {
    var rows = sheet(book);
    return rows.subList(8, rows.size());
  }

  private static List<List<String>> sheet(byte[] book) throws IOException {
    var words = new DataFormatter();
    var rows = new ArrayList<List<String>>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var sheet = workbook.getSheetAt(0);
      for (int at = 0; at <= sheet.getLastRowNum(); at++) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < 20; column++) {
          var row = sheet.getRow(at);
          cells.add(row == null ? "" : words.formatCellValue(row.getCell(column)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
