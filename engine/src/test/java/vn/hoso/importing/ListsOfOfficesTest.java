package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoso.organisation.Role;
import vn.hoso.shared.Letters;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Lists as offices have them: what differs is shown first, and nothing known gets poorer. */
@IntegrationTest
class ListsOfOfficesTest {

  private static final String PERSONS =
      "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh;Quê quán;Chi bộ\n";
  private static final String VIETNAMESE =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView province;
  private HosoClient admin;

  @BeforeEach
  void anAdministrator() {
    province = organisation.province();
    admin = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @Test
  void the_richer_spelling_stays_and_every_difference_is_shown_before_writing() {
    String number = number();
    apply(persons("Trần Thị Kim Bình;Nữ;16/07/1983;%s;Xã Sơn Hà, tỉnh Đông Giang;", number));

    JsonNode checked = persons("TRAN THI KIM BINH;Nữ;16/07/1983;%s;SON HA;", number);
    assertThat(checked.path("rowsChanged").asInt()).isZero();
    assertThat(checked.path("rowsKept").asInt()).isEqualTo(1);
    JsonNode change = changes(checked).get(0);
    assertThat(change.path("row").asInt()).isEqualTo(2);
    assertThat(change.path("subject").asString()).isEqualTo("TRAN THI KIM BINH");
    JsonNode name = change.path("fields").get(0);
    assertThat(name.path("heading").asString()).isEqualTo("Họ và tên");
    assertThat(name.path("before").asString()).isEqualTo("Trần Thị Kim Bình");
    assertThat(name.path("after").asString()).isEqualTo("TRAN THI KIM BINH");
    assertThat(name.path("kept").asBoolean()).isTrue();
    assertThat(apply(checked).code()).isEqualTo("IMPORT-007");
    assertThat(person(number)).containsEntry("full_name", "Trần Thị Kim Bình");

    JsonNode other = persons("TRAN THI KIM BINH;Nữ;1983;%s;Xã khác, tỉnh khác;", number);
    apply(other);
    assertThat(person(number))
        .containsEntry("full_name", "Trần Thị Kim Bình")
        .containsEntry("hometown", "Xã khác, tỉnh khác")
        .containsEntry("birth_day", 16);
  }

  @Test
  void who_is_shown_what_is_known_of_a_person_has_read_about_him_and_about_nobody_else() {
    String number = number();
    apply(persons("Trần Thị Đã Đọc;Nữ;16/07/1983;%s;Sơn Hà;", number));
    JsonNode checked = persons("Trần Thị Đã Đọc;Nữ;16/07/1983;%s;Xã khác;", number);
    Object id = person(number).get("id");
    assertThat(readings(id)).as("nothing was shown yet").isZero();
    assertThat(changes(checked)).hasSize(1);
    assertThat(readings(id)).isOne();
    JsonNode fresh = persons("Trần Thị Chưa Có;Nữ;16/07/1983;%s;Xã khác;", number());
    int before = jdbc.sql("select count(*) from access_log").query(Integer.class).single();
    assertThat(changes(fresh)).isEmpty();
    assertThat(jdbc.sql("select count(*) from access_log").query(Integer.class).single())
        .isEqualTo(before);
  }

  private int readings(Object personId) {
    return jdbc.sql(
            """
            select count(*) from access_log
            where what = 'list of persons' and (person_id = :id or :id = any(listed))
            """)
        .param("id", personId)
        .query(Integer.class)
        .single();
  }

  @Test
  void a_ticked_row_is_written_whole_and_empty_cells_erase_nothing() {
    String number = number();
    apply(persons("TRAN VAN MOT;Nam;16/07/1983;%s;Sơn Hà;", number));
    apply(persons("Trần Văn Một;Nam;16/07/1983;%s;;", number));
    assertThat(person(number))
        .containsEntry("full_name", "Trần Văn Một")
        .containsEntry("hometown", "Sơn Hà");

    JsonNode checked = persons("TRẦN VĂN MỘT;Nam;16/07/1983;%s;;", number);
    long place = changes(checked).get(0).path("place").asLong();
    JsonNode applied =
        admin
            .post(
                one(checked) + "/application",
                Map.of("goodRowsOnly", false, "overwrite", List.of(place)))
            .json();
    assertThat(applied.path("rowsApplied").asInt()).isEqualTo(1);
    assertThat(person(number)).containsEntry("full_name", "TRẦN VĂN MỘT");
    assertThat(
            errors(persons("Trần Văn Một;Nữ;16/07/1983;%s;;", number))
                .get(0)
                .path("column")
                .asString())
        .as("another gender is named, not passed over")
        .isEqualTo("B");
  }

  @Test
  void units_and_officials_are_known_again_without_accents_and_keep_theirs() {
    String mark = UUID.randomUUID().toString().substring(0, 6);
    UnitView cell = organisation.unit(province, UnitKind.CELL, "Chi bộ thôn Đông " + mark);
    String units = "Mã tổ chức đảng;Tên đơn vị;Loại đơn vị;Từ ngày\n";
    JsonNode same =
        send("UNITS", units + cell.code() + ";CHI BO THON DONG " + mark + ";Chi bộ;01/07/2026\n");
    assertThat(same.path("rowsChanged").asInt()).isZero();
    assertThat(same.path("rowsKept").asInt()).isEqualTo(1);

    String officials = "Họ và tên;Tên đăng nhập;Đơn vị;Chức danh;Từ ngày\n";
    String row = ";ha." + mark + ";CHI BỘ THÔN ĐÔNG " + mark + ";BI THU CHI BO;01/07/2026\n";
    apply(send("OFFICIALS", officials + "Trần Thị Hà" + row));
    JsonNode again = send("OFFICIALS", officials + "TRAN THI HA" + row);
    assertThat(again.path("rowsBad").asInt()).isZero();
    assertThat(changes(again).get(0).path("fields").get(0).path("kept").asBoolean()).isTrue();
  }

  @Test
  void examples_of_offices_give_what_is_right() throws IOException {
    assertThat(shown(example("date1904.xlsx", "PERSONS"))).isEmpty();
    assertThat(shown(example("date-escaped-separators.xlsx", "PERSONS"))).isEmpty();
    assertThat(example("date-iso-cell.xlsx", "PERSONS").path("rowsNew").asInt()).isEqualTo(2);
    JsonNode tcvn3 = example("tcvn3.xlsx", "PERSONS");
    assertThat(tcvn3.path("rowsBad").asInt()).isEqualTo(5);
    assertThat(shown(tcvn3)).anyMatch(it -> it.contains("TCVN3") && it.contains("Trần Thị Hà"));
    assertThat(shown(tcvn3)).anyMatch(it -> it.contains("VNI") && it.contains("Xã Sơn Hà"));
    JsonNode ragged = example("csv-ragged.csv", "PERSONS");
    assertThat(ragged.path("rowsNew").asInt()).isEqualTo(1);
    assertThat(errors(ragged).get(0).path("row").asInt()).isEqualTo(3);
    assertThat(shown(ragged)).singleElement().asString().contains("4 ô").contains("5 ô");
    assertThat(shown(example("csv-sep-only.csv", "PERSONS"))).isEmpty();
    assertThat(shown(example("eth-D.xlsx", "OFFICIALS"))).noneMatch(it -> it.contains("tiêu đề"));
    JsonNode merged = example("merged.xlsx", "PERSONS");
    assertThat(merged.path("rowsRead").asInt()).isEqualTo(3);
    assertThat(merged.path("rowsBad").asInt())
        .as("their unit is known or unknown for all three rows alike")
        .isIn(0, 3);
  }

  @Test
  void a_stray_name_in_an_old_encoding_makes_the_doubtful_ones_doubtful() {
    String rows = "Vò An;Nam;1990;;;\nTrÇn ThÞ Hµ;Nữ;1990;;;\nLê Văn Tám;Nam;1990;;;\n";
    JsonNode checked = send("PERSONS", PERSONS + rows);
    assertThat(checked.path("rowsRead").asInt()).isEqualTo(3);
    assertThat(checked.path("rowsBad").asInt()).isEqualTo(2);
    assertThat(shown(checked)).anyMatch(it -> it.contains("Vũ An"));
  }

  @Test
  void names_typed_with_look_alike_letters_are_kept_in_one_spelling() {
    HosoClient secretary =
        organisation.signedIn(
            port,
            organisation.holder(
                organisation.unit(province, UnitKind.CELL, "Chi bộ chữ"), Role.SECRETARY));
    String number = number();
    Map<String, Object> person =
        Map.of(
            "fullName", "Ðỗ Thi\u0323 Ɖào",
            "gender", "FEMALE",
            "birthYear", 1990,
            "identityKind", "CCCD",
            "identityNumber", number);
    Answer entered = secretary.post("/api/persons", person);
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(person(number)).containsEntry("full_name", "Đỗ Thị Đào");
    Answer old =
        secretary.post(
            "/api/persons", Map.of("fullName", "§ç ThÞ Hµ", "gender", "FEMALE", "birthYear", 1990));
    assertThat(old.status()).isEqualTo(422);
    assertThat(old.text()).contains("TCVN3");
  }

  @Test
  void the_database_folds_as_the_house_does() {
    String all = VIETNAMESE + VIETNAMESE.toUpperCase(java.util.Locale.ROOT) + "ÐƉðɖ";
    for (String letter : all.split("")) {
      for (String form :
          List.of(letter, java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD))) {
        assertThat(jdbc.sql("select hoso.vn_fold(?)").param(form).query(String.class).single())
            .as(letter)
            .isEqualTo(Letters.folded(form));
      }
    }
  }

  @Test
  void a_list_in_work_may_be_put_away() {
    JsonNode checked = persons("Phạm Văn Dở;Nam;1990;%s;;", number());
    UUID id = UUID.fromString(checked.path("id").asString());
    for (String status : List.of("CHECKING", "APPLYING")) {
      jdbc.sql("update import_batch set status = ?, applied_by = uploaded_by where id = ?")
          .params(status, id)
          .update();
      assertThat(admin.get(one(checked)).json().path("actions").get(0).asString())
          .isEqualTo("DISCARD");
    }
    assertThat(admin.delete(one(checked)).status()).isEqualTo(204);
  }

  @Test
  void nobody_but_an_administrator_reads_what_would_change() {
    JsonNode checked = persons("Phạm Văn Kín;Nam;1990;%s;;", number());
    HosoClient stranger =
        organisation.signedIn(
            port,
            organisation.holder(
                organisation.unit(province, UnitKind.CELL, "Chi bộ lạ"), Role.SECRETARY));
    assertThat(stranger.get(one(checked) + "/changes").code()).isEqualTo("ORGANISATION-004");
  }

  @Test
  void a_locked_or_old_workbook_is_refused_by_its_reason() {
    byte[] locked = new byte[2048];
    byte[] magic = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    System.arraycopy(magic, 0, locked, 0, magic.length);
    assertThat(upload("PERSONS", "a.xls", locked).text()).contains(".xls");
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, locked, 1024, stream.length);
    assertThat(upload("PERSONS", "a.xlsx", locked).text()).contains("mật khẩu");
    for (String text : List.of("<html><table>", "\uFEFF<?xml version='1.0'?>", "{\\rtf1 x}")) {
      assertThat(upload("PERSONS", "a.xls", text.getBytes(StandardCharsets.UTF_8)).text())
          .contains("trang web");
    }
    assertThat(upload("PERSONS", "a.csv", new byte[0]).text()).contains("không có nội dung");
    assertThat(upload("PERSONS", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).text())
        .contains(".xlsx");
  }

  private static String number() {
    return "0%011d"
        .formatted(Math.abs(UUID.randomUUID().getMostSignificantBits()) % 100_000_000_000L);
  }

  private JsonNode persons(String row, String number) {
    return send("PERSONS", PERSONS + row.formatted(number) + "\n");
  }

  private JsonNode send(String kind, String list) {
    Answer answer = upload(kind, "danh-sach.csv", list.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json();
  }

  private Answer upload(String kind, String name, byte[] content) {
    return admin.upload("/api/imports", Map.of("kind", kind), name, content);
  }

  private JsonNode example(String name, String kind) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/cases/" + name)) {
      return upload(kind, name, in.readAllBytes()).json();
    }
  }

  private Answer apply(JsonNode batch) {
    return admin.post(one(batch) + "/application", Map.of("goodRowsOnly", true));
  }

  private static String one(JsonNode batch) {
    return "/api/imports/" + batch.path("id").asString();
  }

  private JsonNode errors(JsonNode batch) {
    return admin.get(one(batch) + "/errors").json().path("items");
  }

  private JsonNode changes(JsonNode batch) {
    return admin.get(one(batch) + "/changes").json().path("items");
  }

  private List<String> shown(JsonNode batch) {
    List<String> messages = new ArrayList<>();
    errors(batch).forEach(it -> messages.add(it.path("message").asString()));
    return messages;
  }

  private Map<String, Object> person(String number) {
    return jdbc.sql("select * from person where identity_number = ?")
        .param(number)
        .query()
        .singleRow();
  }
}
