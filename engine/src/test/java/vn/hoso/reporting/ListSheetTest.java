package vn.hoso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.Page;
import vn.hoso.unit.UnitView;

/**
 * The lists of work and of dossiers as files: what stands in them, who gets which, what is told.
 */
@IntegrationTest
class ListSheetTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser secretary;
  private HosoClient client;

  @BeforeEach
  void aSecretaryWithTwoDossiers() {
    cell = line.newCell(Place.UNDER_COMMITTEE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    line.open(cell);
    line.open(cell);
    client = organisation.signedIn(port, secretary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/work-items?view=todo",
        "/api/work-items?view=shared&sort=name",
        "/api/work-items?view=todo&due=overdue",
        "/api/work-items?view=todo&procedure=card",
        "/api/dossiers?mine=true",
        "/api/dossiers?status=DRAFT&sort=PERSON",
        "/api/dossiers?status=DECIDED"
      })
  void a_file_holds_the_rows_of_the_list_in_its_order(String path) {
    List<String> listed = codes(client.get(path).json().path("items")).toList();
    var answer = client.get(path.replace("?", "/sheet?") + "&format=CSV");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.text()).startsWith("\uFEFF");
    assertThat(answer.text().lines().skip(1).map(row -> row.split(",")[1].replace("\"", "")))
        .containsExactlyElementsOf(listed);
  }

  private static Stream<String> codes(JsonNode items) {
    return items
        .valueStream()
        .map(item -> item.path("dossierCode").asString(item.path("code").asString("")));
  }

  @Test
  void a_spreadsheet_opens_under_a_name_of_its_own() {
    for (String path : List.of("/api/work-items/sheet?view=todo", "/api/dossiers/sheet")) {
      var answer = client.get(path);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).contains("spreadsheetml.sheet");
      assertThat(answer.header("Content-Disposition"))
          .matches("attachment; filename=\".*\\.xlsx\"");
      assertThat(answer.bytes()).startsWith('P', 'K');
    }
  }

  @Test
  void each_gets_what_he_sees_and_who_is_not_signed_in_nothing() {
    CurrentUser elsewhere = line.holder(line.newCell(Place.UNDER_COMMITTEE).id(), Role.SECRETARY);
    HosoClient stranger = organisation.signedIn(port, elsewhere);
    for (String path : List.of("/api/work-items/sheet", "/api/dossiers/sheet")) {
      assertThat(stranger.get(path + "?format=CSV").text().lines()).as(path).hasSize(1);
      assertThat(client.get(path + "?format=CSV").text().lines()).as(path).hasSize(3);
      assertThat(new HosoClient(port).get(path).status()).isEqualTo(401);
    }
  }

  @Test
  void whose_names_were_handed_on_stands_in_the_access_log() {
    client.get("/api/work-items/sheet?view=todo");
    client.get("/api/work-items/sheet?view=todo");
    client.get("/api/dossiers/sheet");
    assertThat(readings(secretary.officialId()))
        .as("a file is told every time, unlike a list that screens renew")
        .containsExactly("inbox sheet", "inbox sheet", "list sheet");
  }

  private List<String> readings(UUID official) {
    return jdbc.sql(
            "select what from hoso.access_log where official_id = ? and what like '% sheet'"
                + " order by id")
        .param(official)
        .query(String.class)
        .list();
  }

  @Test
  void what_is_no_filter_is_refused_before_a_file_begins() {
    for (String path :
        List.of(
            "/api/work-items/sheet?view=all",
            "/api/work-items/sheet?due=never",
            "/api/work-items/sheet?sort=x",
            "/api/work-items/sheet?format=PDF",
            "/api/dossiers/sheet?status=x")) {
      var answer = client.get(path);
      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.header("Content-Type")).contains("problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1"})
  void no_cell_is_computed(String text) throws Exception {
    assertThat(csv(text)).contains("\"'" + text + "\"");
  }

  @Test
  void quotes_lines_days_and_gaps_stay_what_they_are() throws Exception {
    assertThat(csv("ông \"Tư\"\nhai dòng", LocalDate.of(2026, 11, 2), null))
        .endsWith("1,\"ông \"\"Tư\"\"\nhai dòng\",02/11/2026,\r\n");
  }

  @Test
  void pages_follow_each_other_and_a_list_that_goes_on_says_so_in_its_last_line() throws Exception {
    assertThat(written(100)).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(written(4)).containsExactly("a", "b", "c", "d", "còn nữa");
  }

  /** Of three pages of two lines each. */
  private static List<String> written(int most) throws Exception {
    var out = new ByteArrayOutputStream();
    Map<String, Page<List<Object>>> pages =
        Map.of("2", pageOf("c", "d", "3"), "3", pageOf("e", "f", null));
    ListSheetController.write(
        new CsvLines(out, List.of(new Column("TT", 5))),
        pageOf("a", "b", "2"),
        pages::get,
        most,
        List.of("còn nữa"));
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(row -> row.split(",")[1].replace("\"", ""))
        .toList();
  }

  private static Page<List<Object>> pageOf(String first, String second, String next) {
    return new Page<>(List.of(List.<Object>of(first), List.<Object>of(second)), next);
  }

  private static String csv(Object... cells) throws Exception {
    var out = new ByteArrayOutputStream();
    var file = new CsvLines(out, List.of(new Column("TT", 5)));
    file.line(Arrays.asList(cells));
    file.finish();
    return out.toString(StandardCharsets.UTF_8);
  }
}
