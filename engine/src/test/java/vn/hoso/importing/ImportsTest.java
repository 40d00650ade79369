package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Lists over HTTP, from the file to the registers. */
@IntegrationTest
class ImportsTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(100);
  private static final String UNITS =
      "Mã tổ chức đảng;Tên đơn vị;Loại đơn vị;Đơn vị cấp trên;Từ ngày\n";
  private static final String OFFICIALS =
      "Họ và tên;Tên đăng nhập;Đơn vị;Chức danh;Từ ngày;Đến ngày\n";
  private static final String PERSONS =
      "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh;Quê quán;Chi bộ\n";

  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired Accounts accounts;
  @Autowired ImportWork work;
  @Autowired ImportBatches batches;
  @Autowired Imports imports;
  @Autowired UploadedLists lists;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Value("${hoso.home}")
  String home;

  @LocalServerPort int port;
  private UnitView province;
  private HosoClient admin;
  private String group;

  @BeforeEach
  void anAdministrator() {
    province = organisation.province();
    admin = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    group = "96." + NUMBER.incrementAndGet();
  }

  @Test
  void units_in_any_order_are_set_up_below_each_other_and_a_second_time_change_nothing() {
    String list =
        UNITS
            + row(group + ".001.000.001", "Chi bộ Một", "Chi bộ", "", "01/07/2025")
            + row(
                group + ".001.000.000",
                "Đảng ủy xã Nhập",
                "Đảng ủy cơ sở",
                province.code(),
                "01/07/2025")
            + row("", "Văn phòng", "Phòng", group + ".001.000.000", "01/07/2025");
    JsonNode checked = upload("UNITS", list);
    assertThat(checked.path("status").asString()).isEqualTo("CHECKED");
    assertThat(counts(checked)).containsExactly(3, 0, 3, 0, 0);
    assertThat(found(group + ".001")).as("nothing is written before it is asked for").isEmpty();

    JsonNode applied = apply(checked, false).json();
    assertThat(applied.path("status").asString()).isEqualTo("APPLIED");
    assertThat(applied.path("rowsApplied").asInt()).isEqualTo(3);
    assertThat(found(group + ".001")).hasSize(2);
    UnitView cell = unit(group + ".001.000.001");
    assertThat(units.ancestors(cell.id()).stream().map(UnitView::name))
        .containsExactly(province.name(), "Đảng ủy xã Nhập", "Chi bộ Một");
    assertThat(units.children(cell.parentId(), today()).stream().map(UnitView::name))
        .containsExactlyInAnyOrder("Chi bộ Một", "Văn phòng");

    assertThat(counts(upload("UNITS", list))).containsExactly(3, 0, 0, 0, 3);
  }

  @Test
  void a_changed_name_in_a_list_is_a_renaming_from_its_day() {
    apply(
        upload(
            "UNITS",
            UNITS + row(code("002"), "Đảng ủy Cũ", "Đảng ủy cơ sở", province.code(), "01/07/2025")),
        false);
    JsonNode same =
        upload("UNITS", UNITS + row(code("002"), "Đảng ủy Mới", "Đảng ủy cơ sở", "", "01/07/2025"));
    assertThat(messages(same)).hasSize(1);
    assertThat(messages(same).get(0)).contains("Ngày đổi tên");
    JsonNode checked =
        upload("UNITS", UNITS + row(code("002"), "Đảng ủy Mới", "Đảng ủy cơ sở", "", "01/02/2026"));
    assertThat(counts(checked)).containsExactly(1, 0, 0, 1, 0);
    apply(checked, false);
    UnitView unit = unit(code("002"));
    assertThat(units.nameOn(unit.id(), LocalDate.of(2026, 1, 31))).isEqualTo("Đảng ủy Cũ");
    assertThat(units.nameOn(unit.id(), LocalDate.of(2026, 2, 1))).isEqualTo("Đảng ủy Mới");
  }

  @Test
  void every_error_names_its_cell_and_good_rows_wait_for_the_administrators_word() {
    String list =
        UNITS
            + row(code("003"), "Đảng ủy Đúng", "Đảng ủy cơ sở", province.code(), "01/07/2025")
            + row("12345", "Chi bộ Sai mã", "Chi bộ", "", "01/07/2025")
            + row(group + ".009.000.001", "", "Chi hội", "", "31/02/2025")
            + row(group + ".009.000.002", "Chi bộ Lạc", "Chi bộ", "", "01/07/2025")
            + row(code("003"), "Đảng ủy Trùng", "Đảng ủy cơ sở", "", "01/07/2025");
    JsonNode checked = upload("UNITS", list);
    assertThat(counts(checked)).containsExactly(5, 4, 1, 0, 0);
    assertThat(actions(checked)).containsExactly("APPLY_GOOD_ROWS", "DISCARD");
    List<String> cells = new ArrayList<>();
    errors(checked).forEach(e -> cells.add(e.path("column").asString() + e.path("row").asInt()));
    assertThat(cells).containsExactly("A3", "B4", "C4", "E4", "D5", "A6");
    JsonNode first = errors(checked).get(0);
    assertThat(first.path("value").asString()).isEqualTo("12345");
    assertThat(first.path("heading").asString()).startsWith("Mã tổ chức đảng");
    assertThat(first.path("message").asString()).isEqualTo("Mã tổ chức đảng gồm 14 chữ số.");

    assertThat(apply(checked, false).code()).isEqualTo("IMPORT-004");
    assertThat(found(code("003"))).isEmpty();
    JsonNode applied = apply(checked, true).json();
    assertThat(applied.path("rowsApplied").asInt()).isEqualTo(1);
    assertThat(found(code("003"))).hasSize(1);
    assertThat(apply(checked, true).code()).isEqualTo("IMPORT-005");
    assertThat(
            admin
                .get("/api/administration/history")
                .json()
                .path("items")
                .get(0)
                .path("kind")
                .asString())
        .isEqualTo("LIST_IMPORTED");
  }

  @Test
  void messages_come_in_the_language_of_the_asker() {
    JsonNode checked = upload("UNITS", UNITS + row("12345", "Chi bộ", "Chi bộ", "", "01/07/2025"));
    Answer english =
        admin.get(
            "/api/imports/" + checked.path("id").asString() + "/errors", "Accept-Language", "en");
    assertThat(english.json().path("items").get(0).path("message").asString())
        .startsWith("A code has 14 digits");
  }

  @Test
  void officials_come_with_positions_and_accounts_that_have_no_password_yet() {
    UnitView committee =
        organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã " + group);
    UnitView cell = organisation.unit(committee, UnitKind.CELL, "Chi bộ " + group);
    String name = "nhap." + NUMBER.incrementAndGet();
    String list =
        OFFICIALS
            + row("Trần Thị Hà", name, cell.code(), "Bí thư chi bộ", "01/07/2025", "")
            + row("Trần Thị Hà", name, committee.name(), "Cán bộ tiếp nhận", "01/07/2025", "")
            + row("Lê Khác", name, cell.code(), "Bí thư", "01/07/2025", "")
            + row("Lê Văn Sai", "sai." + name, cell.code(), "Cán bộ thẩm định", "01/07/2025", "")
            + row("Lê Văn Lạc", "lac." + name, "99.111.111.111.111", "Bí thư", "01/07/2025", "");
    JsonNode checked = upload("OFFICIALS", list);
    assertThat(counts(checked)).containsExactly(5, 3, 2, 0, 0);
    apply(checked, true);
    UUID id = accounts.officialOf(name).orElseThrow();
    CurrentUser user = officials.asUser(id, today());
    assertThat(user.fullName()).isEqualTo("Trần Thị Hà");
    assertThat(user.holdsAt(cell.id(), Role.SECRETARY)).isTrue();
    assertThat(user.holdsAt(committee.id(), Role.INTAKE_CLERK)).isTrue();
    assertThat(accounts.views(List.of(id)).get(id).passwordSet()).isFalse();
    assertThat(counts(upload("OFFICIALS", list))).containsExactly(5, 3, 0, 0, 2);
  }

  @Test
  void persons_keep_their_leading_zeros_and_are_known_again_by_their_number() {
    String number = "0010900" + NUMBER.incrementAndGet() + "11";
    UnitView cell = organisation.unit(province, UnitKind.CELL, "Chi bộ người " + group);
    String list =
        PERSONS
            + row("Nguyễn Văn Ánh", "Nam", "12/03/1990", number, "Xã A", cell.code())
            + row("Lê Thị Chỉ Năm " + letters(), "Nữ", "1985", "", "", cell.code());
    JsonNode checked = upload("PERSONS", list);
    assertThat(messages(checked)).isEmpty();
    assertThat(counts(checked)).containsExactly(2, 0, 2, 0, 0);
    apply(checked, false);
    assertThat(person(number))
        .containsEntry("full_name", "Nguyễn Văn Ánh")
        .containsEntry("hometown", "Xã A");
    assertThat(counts(upload("PERSONS", list))).containsExactly(2, 0, 0, 0, 2);

    JsonNode moved =
        upload("PERSONS", PERSONS + row("Nguyễn Văn Ánh", "Nam", "12/03/1990", number, "Xã B", ""));
    assertThat(counts(moved)).containsExactly(1, 0, 0, 1, 0);
    apply(moved, false);
    assertThat(person(number))
        .containsEntry("hometown", "Xã B")
        .containsEntry("home_unit_id", cell.id());

    JsonNode another =
        upload("PERSONS", PERSONS + row("Phạm Thị Khác", "Nữ", "12/03/1990", number, "", ""));
    assertThat(messages(another)).hasSize(1);
    assertThat(messages(another).get(0)).contains("người khác");
  }

  @Test
  void somebody_who_could_be_there_already_is_left_to_an_official() {
    String name = "Hoàng Thị " + letters();
    String number = "0010910" + NUMBER.incrementAndGet() + "22";
    apply(upload("PERSONS", PERSONS + row(name, "Nữ", "02/04/1991", number, "", "")), false);
    JsonNode doubtful = upload("PERSONS", PERSONS + row(name, "Nữ", "1991", "", "", ""));
    assertThat(messages(doubtful)).hasSize(1);
    assertThat(messages(doubtful).get(0)).contains("nhập tay");
    String other = "0010910" + NUMBER.incrementAndGet() + "33";
    assertThat(counts(upload("PERSONS", PERSONS + row(name, "Nữ", "02/04/1991", other, "", ""))))
        .as("two cards of one kind are two people")
        .containsExactly(1, 0, 1, 0, 0);
  }

  @Test
  void what_somebody_was_handing_in_who_was_killed_is_erased_and_is_his_alone_till_then()
      throws IOException {
    UUID killed = Ids.next();
    lists.keep(killed, new ByteArrayInputStream(PERSONS.getBytes(StandardCharsets.UTF_8)));
    Path left = Path.of(home, "imports", killed.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left)))
        .isEqualTo("rw-------");
    imports.forgetOld();
    assertThat(left).as("may be being handed in").exists();
    Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(2))));
    imports.forgetOld();
    assertThat(left).doesNotExist();
  }

  @Test
  void the_file_is_erased_and_discarding_takes_the_values_away() throws IOException {
    JsonNode checked = upload("PERSONS", PERSONS + row("Đỗ Bí Mật", "Nam", "xx", "1", "", ""));
    String id = checked.path("id").asString();
    assertThat(Files.exists(Path.of(home, "imports", id))).isFalse();
    assertThat(errors(checked).size()).isEqualTo(2);
    assertThat(admin.delete("/api/imports/" + id).status()).isEqualTo(204);
    assertThat(admin.get("/api/imports/" + id).code()).isEqualTo("IMPORT-001");
    assertThat(
            jdbc.sql("select count(*) from import_error where batch_id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void what_a_stop_interrupted_goes_on_where_it_was() {
    JsonNode checked =
        upload(
            "UNITS",
            UNITS + row(code("004"), "Đảng ủy Dở", "Đảng ủy cơ sở", province.code(), "01/07/2025"));
    UUID id = UUID.fromString(checked.path("id").asString());
    batches.move(id, ImportStatus.CHECKED, ImportStatus.APPLYING);
    batches.appliedBy(id, organisation.holder(province, Role.SYSTEM_ADMIN).officialId());
    assertThat(batches.waiting()).extracting(ImportBatches.Waiting::id).contains(id);
    work.run(id);
    work.run(id);
    assertThat(batches.get(id).orElseThrow().view().rowsApplied()).isEqualTo(1);
    assertThat(found(code("004"))).hasSize(1);
  }

  @Test
  void nothing_is_written_for_who_looks_after_the_system_no_more() {
    JsonNode checked =
        upload(
            "UNITS",
            UNITS
                + row(code("094"), "Đảng ủy Thôi", "Đảng ủy cơ sở", province.code(), "01/07/2025"));
    UUID id = UUID.fromString(checked.path("id").asString());
    batches.move(id, ImportStatus.CHECKED, ImportStatus.APPLYING);
    batches.appliedBy(id, organisation.holder(province, Role.APPRAISER).officialId());
    work.run(id);
    assertThat(batches.get(id).orElseThrow().view().rowsSkipped()).isEqualTo(1);
    assertThat(found(code("094"))).isEmpty();
  }

  @Test
  void what_is_no_list_is_refused_and_a_missing_heading_is_named() throws IOException {
    assertThat(send("UNITS", "x.xlsx", new byte[] {1, 0, 2, 0}).code()).isEqualTo("IMPORT-002");
    assertThat(send("UNITS", "x.xlsx", zip("word/document.xml", 10)).code())
        .isEqualTo("IMPORT-002");
    assertThat(send("UNITS", "x.xlsx", zip("xl/sharedStrings.xml", 160)).code())
        .isEqualTo("IMPORT-003");
    JsonNode headless = upload("UNITS", "Tên đơn vị;Loại đơn vị\nChi bộ A;Chi bộ\n");
    assertThat(messages(headless)).hasSize(1);
    assertThat(messages(headless).get(0)).contains("Từ ngày");
    assertThat(actions(headless)).containsExactly("DISCARD");
    JsonNode latin =
        send("PERSONS", "x.csv", "Tên\n\u00ea\n".getBytes(StandardCharsets.ISO_8859_1)).json();
    assertThat(messages(latin).get(0)).contains("UTF-8");
  }

  @Test
  void a_zero_in_a_cell_is_named_with_its_row_and_stops_no_other() {
    String many =
        row(code("001"), "Chi bộ tốt", "Chi bộ", "", "01/07/2025").repeat(1)
            + row(code("002"), "Chi bộ " + "x".repeat(200), "Chi bộ", "", "01/07/2025").repeat(40)
            + row(code("003"), "Chi bộ \0 hỏng", "Chi bộ", "", "01/07/2025");
    JsonNode checked = upload("UNITS", UNITS + many);
    assertThat(checked.path("rowsRead").asInt()).isEqualTo(42);
    JsonNode last = errors(checked).valueStream().reduce((one, next) -> next).orElseThrow();
    assertThat(last.path("row").asInt()).isEqualTo(43);
    assertThat(last.path("message").asString()).contains("hỏng mã");
  }

  @Test
  void the_templates_are_read_back_without_an_error_of_form() {
    for (String kind : List.of("UNITS", "OFFICIALS", "PERSONS")) {
      for (String format : List.of("XLSX", "CSV")) {
        Answer template = admin.get("/api/imports/templates/" + kind + "?format=" + format);
        assertThat(template.status()).isEqualTo(200);
        JsonNode checked = send(kind, "mau." + format, template.bytes()).json();
        assertThat(checked.path("rowsRead").asInt()).as(kind + format).isEqualTo(2);
        assertThat(messages(checked))
            .as("the examples are invented, so only their units may be unknown")
            .allMatch(message -> message.contains("đơn vị"));
      }
    }
  }

  @Test
  void the_template_of_a_list_of_people_is_had_at_its_step_alone() {
    assertThat(admin.get("/api/imports/templates/ITEMS?format=CSV").status()).isEqualTo(404);
    assertThat(admin.get("/api/imports/templates/UNITS?workItem=" + Ids.next()).status())
        .isEqualTo(404);
  }

  @Test
  void nobody_but_an_administrator_may_import() {
    UnitView cell = organisation.unit(province, UnitKind.CELL, "Chi bộ người lạ");
    HosoClient secretary = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
    String one = "/api/imports/" + upload("UNITS", UNITS).path("id").asString();
    List<Answer> answers =
        List.of(
            secretary.get("/api/imports"),
            secretary.get(one),
            secretary.get(one + "/errors"),
            secretary.post(one + "/application", Map.of("goodRowsOnly", true)),
            secretary.delete(one),
            secretary.get("/api/imports/templates/UNITS"),
            secretary.upload(
                "/api/imports",
                Map.of("kind", "UNITS"),
                "x.csv",
                UNITS.getBytes(StandardCharsets.UTF_8)));
    assertThat(answers).allSatisfy(it -> assertThat(it.code()).isEqualTo("ORGANISATION-004"));
    assertThat(new HosoClient(port).get(one).status()).isEqualTo(401);
  }

  private JsonNode upload(String kind, String csv) {
    Answer answer = send(kind, "danh-sach.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json();
  }

  private Answer send(String kind, String name, byte[] content) {
    return admin.upload("/api/imports", Map.of("kind", kind), name, content);
  }

  private Answer apply(JsonNode batch, boolean goodRowsOnly) {
    return admin.post(
        "/api/imports/" + batch.path("id").asString() + "/application",
        Map.of("goodRowsOnly", goodRowsOnly));
  }

  private JsonNode errors(JsonNode batch) {
    return admin
        .get("/api/imports/" + batch.path("id").asString() + "/errors")
        .json()
        .path("items");
  }

  private List<String> messages(JsonNode batch) {
    return errors(batch).findValuesAsString("message");
  }

  private static List<String> actions(JsonNode batch) {
    return batch.path("actions").valueStream().map(JsonNode::asString).toList();
  }

  private static List<Integer> counts(JsonNode batch) {
    return Stream.of("rowsRead", "rowsBad", "rowsNew", "rowsChanged", "rowsSame")
        .map(name -> batch.path(name).asInt())
        .toList();
  }

  private List<String> found(String text) {
    return admin
        .post("/api/administration/units/search", Map.of("text", text))
        .json()
        .path("units")
        .findValuesAsString("id");
  }

  private UnitView unit(String code) {
    return units.get(UUID.fromString(found(code).get(0)), today());
  }

  private Map<String, Object> person(String number) {
    return jdbc.sql("select * from person where identity_number = ?")
        .param(number)
        .query()
        .singleRow();
  }

  private String code(String grassroots) {
    return group + "." + grassroots + ".000.000";
  }

  /** Letters that no other test gave anybody as a name. */
  private static String letters() {
    StringBuilder letters = new StringBuilder("X");
    for (int rest = NUMBER.incrementAndGet(); rest > 0; rest /= 10) {
      letters.append((char) ('a' + rest % 10));
    }
    return letters.toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String row(String... cells) {
    return String.join(";", cells) + "\n";
  }

  private static byte[] zip(String entry, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        new ByteArrayInputStream(zeros).transferTo(zip);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
