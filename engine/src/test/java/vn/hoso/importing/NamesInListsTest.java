package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Names are matched loosely where accents are missing, and strictly where they contradict. */
@IntegrationTest
class NamesInListsTest {

  private static final String PERSONS = "Họ và tên;Giới tính;Ngày sinh;Chi bộ\n";
  private static final String OFFICIALS = "Họ và tên;Tên đăng nhập;Đơn vị;Chức danh;Từ ngày\n";

  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private String mark;
  private UnitView province;
  private UnitView cell;
  private HosoClient admin;

  @BeforeEach
  void anAdministratorAndACell() {
    mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    province = organisation.province();
    cell = organisation.unit(province, UnitKind.CELL, "Chi bộ thôn Hà " + UUID.randomUUID());
    admin = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @Test
  void another_accent_is_another_person() {
    assertThat(send("PERSONS", PERSONS + person("Trần Hùng")).path("rowsNew").asInt()).isOne();
    apply(send("PERSONS", PERSONS + person("Trần Hùng")));
    JsonNode other = send("PERSONS", PERSONS + person("Trần Hưng"));
    assertThat(other.path("rowsNew").asInt()).isOne();
    assertThat(send("PERSONS", PERSONS + person("TRAN HUNG")).path("rowsKept").asInt()).isOne();
    assertThat(errors(send("PERSONS", PERSONS + person("Trần Hung"))).get(0).path("message"))
        .as("nobody but a human knows")
        .asString()
        .contains("dấu");
    apply(other);
    assertThat(send("PERSONS", PERSONS + person("TRAN HUNG")).path("rowsBad").asInt())
        .as("it could be either")
        .isOne();
  }

  @Test
  void two_rows_whose_accents_contradict_are_not_the_same_row() {
    JsonNode both =
        send(
            "PERSONS",
            PERSONS
                + person("Lý Hùng")
                + person("Lý Hưng")
                + person("LY HUNG")
                + person("Lý Hưng"));
    assertThat(both.path("rowsNew").asInt()).isEqualTo(2);
    assertThat(errors(both).get(0).path("message").asString()).contains("dòng 2");
    assertThat(errors(both).get(1).path("message").asString()).contains("dòng 3");
  }

  @Test
  void nobody_gets_the_position_of_a_man_whose_name_only_looks_like_his() {
    String row = ";hung." + mark + ";" + cell.code() + ";Bí thư chi bộ;01/07/2026\n";
    UnitView other = organisation.unit(province, UnitKind.CELL, "Chi bộ khác");
    String elsewhere = row.replace(cell.code(), other.code());
    JsonNode both =
        send("OFFICIALS", OFFICIALS + "Trần Văn Hùng" + row + "Trần Văn Hưng" + elsewhere);
    assertThat(both.path("rowsBad").asInt()).isOne();
    apply(both);
    JsonNode later = send("OFFICIALS", OFFICIALS + "Trần Văn Hưng" + elsewhere);
    assertThat(errors(later).get(0).path("column").asString()).isEqualTo("B");
    JsonNode same = send("OFFICIALS", OFFICIALS + "TRAN VAN HUNG" + elsewhere);
    assertThat(same.path("rowsChanged").asInt()).isOne();
  }

  @Test
  void a_unit_with_another_accent_is_another_unit() {
    String hills = cell.name().replace("Hà", "Hạ");
    assertThat(
            errors(send("PERSONS", PERSONS + "Lê Văn A;Nam;1990;" + hills + "\n"))
                .get(0)
                .path("column"))
        .asString()
        .contains("D");
    organisation.unit(province, UnitKind.CELL, hills);
    String rows = "Lê Văn A;Nam;1990;" + hills.toUpperCase(java.util.Locale.ROOT) + "\n";
    assertThat(send("PERSONS", PERSONS + rows).path("rowsNew").asInt()).isOne();
    String bare = "Lê Văn A;Nam;1990;" + vn.hoso.shared.Letters.plain(hills) + "\n";
    assertThat(send("PERSONS", PERSONS + bare).path("rowsBad").asInt()).isOne();
  }

  @Test
  void signs_of_word_processors_are_letters_of_names_and_broken_letters_are_named() {
    JsonNode typed =
        send("PERSONS", "\uFEFF" + PERSONS + "Rơ Châm H’Yéo;Nữ;1990;\nLê Đ\uFFFDng;Nam;1990;\n");
    assertThat(typed.path("rowsNew").asInt()).isOne();
    assertThat(errors(typed).get(0).path("message").asString()).contains("hỏng mã");
    apply(typed);
    assertThat(
            jdbc.sql("select count(*) from person where full_name = 'Rơ Châm H''Yéo'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void columns_without_a_heading_may_be_missing_and_an_empty_list_says_that_it_is() {
    String headings = PERSONS.strip() + ";;;\n";
    JsonNode lines =
        send("PERSONS", headings + "Lê A;Nam;1990;\nLê B;Nam;1990;;;;\nLê C;Nam;1990\n");
    assertThat(lines.path("rowsNew").asInt()).isEqualTo(2);
    assertThat(errors(lines).get(0).path("row").asInt()).isEqualTo(4);
    assertThat(errors(send("PERSONS", PERSONS)).get(0).path("message").asString())
        .contains("không có dòng nào");
  }

  @Test
  void another_kind_of_package_is_called_so() throws IOException {
    for (String part : List.of("xl/workbook.bin", "content.xml", "word/document.xml")) {
      var out = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(part));
      }
      Answer answer =
          admin.upload("/api/imports", Map.of("kind", "PERSONS"), "a.xlsx", out.toByteArray());
      assertThat(answer.text()).as(part).contains(".ods").contains("IMPORT-002");
    }
  }

  private String person(String name) {
    String[] words = name.split(" ");
    return words[0] + " " + mark + " " + words[1] + ";Nam;12/03/1991;" + cell.code() + "\n";
  }

  private JsonNode send(String kind, String list) {
    Answer answer =
        admin.upload(
            "/api/imports", Map.of("kind", kind), "a.csv", list.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json();
  }

  private void apply(JsonNode batch) {
    String one = "/api/imports/" + batch.path("id").asString();
    admin.post(one + "/application", Map.of("goodRowsOnly", true));
  }

  private JsonNode errors(JsonNode batch) {
    return admin
        .get("/api/imports/" + batch.path("id").asString() + "/errors")
        .json()
        .path("items");
  }
}
