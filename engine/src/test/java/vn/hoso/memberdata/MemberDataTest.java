package vn.hoso.memberdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.shared.DayText;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The file for the member database, the comparison with its export, and who may have them. */
@IntegrationTest
class MemberDataTest {

  private static final List<String> HEADINGS =
      List.of(
          "STT",
          "ID",
          "Họ và tên *",
          "Giới tính *",
          "Sinh ngày * (dd/mm/yyyy)",
          "Số định danh cá nhân *",
          "Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)",
          "Tổ chức Đảng đang sinh hoạt * (không sửa)",
          "Ngày vào Đảng* (dd/mm/yyyy)");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Persons persons;
  @Autowired Openings openings;
  @Autowired Units units;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired MemberDataPolicy policy;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser appraiser;
  private HosoClient office;

  @BeforeEach
  void the_office_for_members() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    var room =
        units.withDuty(organisation.province().id(), UnitDuty.APPRAISAL, LocalDate.now(clock));
    appraiser = organisation.holder(room, Role.APPRAISER);
    office = organisation.signedIn(port, appraiser);
  }

  @Test
  void the_file_holds_who_was_admitted_in_the_shape_of_the_database() throws IOException {
    String number = number();
    UUID admitted = admitted("Trần Văn Ghi", number);
    String other = number();
    register("Lê Thị Chưa", other);

    var rows = sheet(office.get("/api/member-data/write-back.xlsx").bytes(), 0);
    assertThat(rows.get(0)).hasSize(29).startsWith("STT", "ID", "Họ và tên *");
    var written = row(rows, 8, number);
    assertThat(written.get(2)).isEqualTo("Trần Văn Ghi");
    assertThat(written.get(4)).isEqualTo("Nam");
    assertThat(written.get(5)).isEqualTo("02/03/1995");
    assertThat(written.get(13)).isEqualTo("Chi bộ thôn Đông, Đảng ủy xã Sơn Hà");
    assertThat(written.get(23)).isEqualTo(DayText.of(LocalDate.now(clock)));
    assertThat(written.get(1) + written.get(6) + written.get(7) + written.get(24)).isEmpty();
    assertThat(rows).noneMatch(each -> each.get(8).equals(other));

    JsonNode view = office.get("/api/member-data").json();
    assertThat(view.path("members").asInt()).isPositive();
    assertThat(view.path("columns").valueStream().filter(each -> !each.path("held").asBoolean()))
        .extracting(each -> each.path("heading").asString())
        .contains("ID", "Dân tộc *", "Tôn giáo *");
    assertThat(accesses("member data file")).anyMatch(ids -> ids.contains(admitted));
  }

  @Test
  void an_export_is_held_against_the_register_and_nothing_is_written() throws IOException {
    String number = number();
    admitted("Trần Văn Khác", number);
    String missing = number();
    admitted("Phạm Văn Vắng", missing);
    String stranger = number();
    register("Vũ Thị Giống", null);
    String today = DayText.of(LocalDate.now(clock));
    var file =
        export(
            List.of(
                "1", "77", "Trần Văn Khác", "Nữ", "02/03/1995", number, "", "Chi bộ thôn Đông", ""),
            List.of("2", "78", "Người Ở Kia", "Nam", "01/01/1980", stranger, "", "Chi bộ X", today),
            List.of("3", "79", "vũ thị giống", "Nữ", "02/03/1995", "", "", "", ""),
            List.of("4", "80", "Ô Sai Số", "Nam", "31/02/1980", "12345", "", "", ""),
            List.of("5", "81", "Trùng Số", "Nam", "", stranger, "", "", ""));
    long before = counted();
    var answer = office.upload("/api/member-data/reconciliation", Map.of(), "dang-vien.xlsx", file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode result = answer.json();
    assertThat(result.path("rows").asInt()).isEqualTo(5);
    assertThat(result.path("matched").asInt()).isEqualTo(1);
    assertThat(texts(result, "differing", "what"))
        .containsExactlyInAnyOrder("Giới tính", "Ngày vào Đảng");
    assertThat(texts(result, "onlyThere", "name")).containsExactly("Người Ở Kia", "Ô Sai Số");
    assertThat(texts(result, "possible", "here")).containsExactly("Vũ Thị Giống");
    assertThat(result.path("wrong").valueStream().map(each -> each.path("cell").asString()))
        .containsExactlyInAnyOrder("E6", "F6", "7");
    assertThat(answer.text()).doesNotContain(number, stranger);
    assertThat(counted()).isEqualTo(before);

    var book =
        office.upload("/api/member-data/reconciliation.xlsx", Map.of(), "dang-vien.xlsx", file);
    assertThat(sheet(book.bytes(), 0).toString()).contains(number, "Ngày vào Đảng", today);
    assertThat(sheet(book.bytes(), 1)).anyMatch(each -> each.get(2).equals(missing));
    assertThat(sheet(book.bytes(), 1)).noneMatch(each -> each.get(2).equals(number));
    assertThat(accesses("member data reconciliation")).hasSize(2);

    var other =
        office.upload("/api/member-data/reconciliation", Map.of(), "a.csv", "x;y".getBytes());
    assertThat(other.code()).isEqualTo("MEMBERDATA-002");
    assertThat(other.json().at("/errors/0/field").asString()).isEqualTo("file");
  }

  @Test
  void a_room_that_appraises_another_matter_reads_no_members() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          LocalDate today = LocalDate.now(clock);
          var members = units.withDuty(organisation.province().id(), UnitDuty.APPRAISAL, today);
          var cadres =
              units.create(
                  new CreateUnitRequest(
                      members.parentId(),
                      UnitKind.ROOM,
                      UnitDuty.APPRAISAL,
                      Matter.CADRES,
                      "Phòng Tổ chức cán bộ",
                      "Phòng Tổ chức cán bộ",
                      null,
                      TestOrganisation.START));
          assertThat(policy.offered(organisation.holder(cadres, Role.APPRAISER))).isEmpty();
          assertThat(policy.offered(organisation.holder(cadres, Role.UNIT_HEAD))).isEmpty();
          assertThat(policy.offered(appraiser)).containsExactly(MemberDataPolicy.ROOM);
        });
  }

  @Test
  void the_office_for_members_and_its_heads_have_it_and_nobody_else() {
    var province = organisation.province();
    var room = units.withDuty(province.id(), UnitDuty.APPRAISAL, LocalDate.now(clock));
    var board = units.get(room.parentId(), LocalDate.now(clock));
    var intake = units.withDuty(province.id(), UnitDuty.INTAKE, LocalDate.now(clock));
    for (var entitled :
        List.of(
            organisation.holder(room, Role.UNIT_HEAD),
            organisation.holder(board, Role.UNIT_HEAD))) {
      var client = organisation.signedIn(port, entitled);
      assertThat(client.get("/api/member-data").status()).isEqualTo(200);
      assertThat(client.get("/api/session").text()).contains("\"memberData\"");
    }
    for (var other :
        List.of(
            line.holder(cell.id(), Role.SECRETARY),
            line.holder(cell.parentId(), Role.APPRAISER),
            organisation.holder(intake, Role.INTAKE_CLERK),
            organisation.holder(intake, Role.UNIT_HEAD),
            organisation.holder(province, Role.STANDING_COMMITTEE),
            organisation.holder(province, Role.OFFICE_CLERK))) {
      var client = organisation.signedIn(port, other);
      for (String path : List.of("", "/write-back.xlsx")) {
        assertThat(client.get("/api/member-data" + path).code()).isEqualTo("MEMBERDATA-001");
      }
      assertThat(
              client
                  .upload("/api/member-data/reconciliation", Map.of(), "a.xlsx", export(List.of()))
                  .status())
          .isEqualTo(403);
      assertThat(client.get("/api/session").text()).doesNotContain("\"memberData\"");
    }
  }

  private UUID admitted(String name, String number) {
    var person = register(name, number);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var dossier =
        openings.open(secretary, new OpenDossierRequest("admission", cell.id(), person)).id();
    while (!line.open(dossier).isEmpty()) {
      line.complete(dossier, AdmissionLine.happy(line.current(dossier).stepId()));
    }
    return person;
  }

  private UUID register(String name, String number) {
    return persons
        .register(
            line.holder(cell.id(), Role.SECRETARY),
            new RegisterPersonRequest(
                name,
                Gender.MALE,
                1995,
                3,
                2,
                number,
                number == null ? null : IdentityKind.CCCD,
                null,
                cell.id(),
                true))
        .id();
  }

  private static String number() {
    return "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
  }

  private long counted() {
    return jdbc.sql("select count(*) from hoso.person").query(Long.class).single();
  }

  private List<List<UUID>> accesses(String what) {
    return jdbc.sql(
            "select listed, person_id from hoso.access_log where official_id = ? and what = ?")
        .params(appraiser.officialId(), what)
        .query(
            (row, at) ->
                row.getArray(1) == null
                    ? List.of(row.getObject(2, UUID.class))
                    : List.of((UUID[]) row.getArray(1).getArray()))
        .list();
  }

  private static List<String> texts(JsonNode result, String kind, String field) {
    return result
        .path(kind)
        .path("first")
        .valueStream()
        .map(each -> each.path(field).asString())
        .toList();
  }

  @SafeVarargs
  private static byte[] export(List<String>... rows) {
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("Sheet1");
      sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH ĐẢNG VIÊN");
      var all = Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).toList();
      for (int at = 0; at < all.size(); at++) {
        var row = sheet.createRow(at + 1);
        for (int column = 0; column < all.get(at).size(); column++) {
          row.createCell(column).setCellValue(all.get(at).get(column));
        }
      }
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> row(List<List<String>> rows, int column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).findFirst().orElseThrow();
  }

  private static List<List<String>> sheet(byte[] book, int number) throws IOException {
    var words = new DataFormatter();
    var rows = new ArrayList<List<String>>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var sheet = workbook.getSheetAt(number);
      int columns = sheet.getRow(0).getLastCellNum();
      for (var row : sheet) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
          cells.add(words.formatCellValue(row.getCell(column)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
