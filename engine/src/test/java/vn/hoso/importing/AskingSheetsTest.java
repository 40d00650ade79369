package vn.hoso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.shared.Ids;
import vn.hoso.unit.UnitView;

/** What the check of a sheet tells of strangers is a look at them, like any other. */
@IntegrationTest
class AskingSheetsTest {

  private static final String HEADINGS =
      "Họ và tên;Giới tính;Ngày sinh;Số căn cước hoặc chứng minh\n";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Persons persons;
  @Autowired ImportWork work;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private StepRecordView step;
  private CurrentUser maker;
  private HosoClient mine;
  private String name;
  private String number;

  @BeforeEach
  void aListAndAStranger() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open("consult", cell.id(), Role.SECRETARY, cell.id());
    step = line.claim(dossier);
    maker = line.worker(step);
    mine = organisation.signedIn(port, maker);
    name = "Đinh Thị Lạ " + Ids.next().toString().replaceAll("[^a-f]", "") + "x";
    number = "0011%08d".formatted(Math.abs(Ids.next().hashCode()) % 100_000_000);
    person(line.newCell(Place.UNDER_PROVINCE));
  }

  @Test
  void sixty_years_of_birth_of_one_name_are_sixty_looks() {
    assertThat(message(checked(years()))).contains("quá nhiều người ngoài đơn vị");

    JsonNode another = answer(years());
    assertThat(another.path("code").asString()).isEqualTo("PERSON-006");
  }

  @Test
  void a_number_of_somebody_else_is_several_looks_and_stands_in_the_access_log() {
    int tried = 0;
    String told = "";
    while (tried < 60 && !told.contains("quá nhiều người ngoài đơn vị")) {
      told = message(checked(row("Zô Zô " + "z".repeat(++tried), 1911, number)));
    }
    assertThat(tried).isBetween(10, 16);
    assertThat(
            jdbc.sql(
                    "select count(*) from hoso.access_log where official_id = ? and what = 'list of"
                        + " persons'")
                .param(maker.officialId())
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void rows_of_one_name_spread_over_thousands_are_counted_together() {
    StringBuilder rows = new StringBuilder();
    for (int thousand = 0; thousand < 4; thousand++) {
      for (int year = 1950 + 15 * thousand; year < 1965 + 15 * thousand; year++) {
        rows.append(row(name, year, ""));
      }
      for (int each = 0; each < 990; each++) {
        rows.append(row("Zê Zô " + thousand + "a".repeat(each % 30 + 1), 1911 + each / 30, ""));
      }
    }
    assertThat(message(checked(rows.toString().replaceAll("Zê Zô \\d", "Zê Zô "))))
        .contains("quá nhiều người ngoài đơn vị");
  }

  @Test
  void a_number_found_out_by_what_is_said_of_its_bearer_is_a_look_for_each_that_was_tried() {
    UUID person =
        jdbc.sql("select id from hoso.person where full_name = ?")
            .param(name)
            .query(UUID.class)
            .single();
    mine.post(
        "/api/work-items/" + step.id() + "/items",
        Map.of("personId", person.toString(), "values", Map.of()));
    String tries =
        IntStream.range(0, 100)
            .mapToObj(each -> row(name, 1981, each == 50 ? number : "0999%08d".formatted(each + 1)))
            .collect(Collectors.joining());
    assertThat(message(checked(tries))).contains("quá nhiều người ngoài đơn vị");
  }

  @Test
  void members_of_ones_own_and_people_nobody_knows_cost_nothing() {
    name = "Đinh Thị Quen " + Ids.next().toString().replaceAll("[^a-f]", "") + "x";
    number = "0012%08d".formatted(Math.abs(Ids.next().hashCode()) % 100_000_000);
    person(cell);
    String unknown =
        IntStream.range(0, 200)
            .mapToObj(each -> row("Zê Zô " + "ab".repeat(each % 20 + 1), 1911 + each / 20, ""))
            .collect(Collectors.joining());
    JsonNode checked = checked(years() + unknown);
    assertThat(checked.path("rowsBad").asInt()).isZero();
    assertThat(checked.path("rowsNew").asInt()).isEqualTo(260);
  }

  private String years() {
    return IntStream.range(1950, 2010)
        .mapToObj(year -> row(name, year, ""))
        .collect(Collectors.joining());
  }

  private static String row(String name, int year, String number) {
    return name + ";Nữ;" + year + ";" + number + "\n";
  }

  private void person(UnitView home) {
    persons.register(
        line.holder(home.id(), Role.SECRETARY),
        new RegisterPersonRequest(
            name,
            Gender.FEMALE,
            1981,
            null,
            null,
            number,
            IdentityKind.CCCD,
            null,
            home.id(),
            true));
  }

  private JsonNode checked(String rows) {
    JsonNode handedIn = answer(rows);
    if (handedIn.has("code")) {
      return handedIn;
    }
    String id = handedIn.path("id").asString();
    work.run(UUID.fromString(id));
    return mine.get("/api/imports/" + id).json();
  }

  private JsonNode answer(String rows) {
    Answer answer =
        mine.upload(
            "/api/imports",
            Map.of("kind", "ITEMS", "workItem", step.id().toString()),
            "danh-sach.csv",
            (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    return answer.json();
  }

  private String message(JsonNode checked) {
    if (checked.path("code").asString("").equals("PERSON-006")) {
      return "quá nhiều người ngoài đơn vị";
    }
    return mine.get("/api/imports/" + checked.path("id").asString() + "/errors")
        .json()
        .path("items")
        .findValuesAsString("message")
        .toString();
  }
}
