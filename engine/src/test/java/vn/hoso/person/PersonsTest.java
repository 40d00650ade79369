package vn.hoso.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

@IntegrationTest
class PersonsTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired Persons persons;
  private UnitView cell;
  private HosoClient secretary;

  @BeforeEach
  void signIn() {
    UnitView grassroots =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Nhân Dân");
    cell = organisation.unit(grassroots, UnitKind.CELL, "Chi bộ Nhân Dân");
    secretary = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
  }

  @Test
  void a_registered_person_is_found_without_accents_and_with_the_number_hidden() {
    String number = newNumber();
    JsonNode person =
        registered(
            Map.of(
                "fullName",
                "Đặng  Thị Thúy  Ưu",
                "birthMonth",
                3,
                "birthDay",
                12,
                "identityNumber",
                number,
                "identityKind",
                "CCCD",
                "hometown",
                "xã Nhân Dân",
                "homeUnitId",
                cell.id().toString()));
    assertThat(person.path("fullName").asString()).isEqualTo("Đặng Thị Thúy Ưu");
    assertThat(person.path("identityNumber").asString()).isEqualTo(number);

    JsonNode row = found(Map.of("text", "dang thi UU")).get(0);
    assertThat(row.path("id")).isEqualTo(person.path("id"));
    assertThat(row.path("birthText").asString()).isEqualTo("12/03/1990");
    assertThat(row.path("gender").asString()).isEqualTo("FEMALE");
    assertThat(row.path("homeUnitName").asString()).isEqualTo("Chi bộ Nhân Dân");
    assertThat(row.path("maskedIdentity").asString()).isEqualTo("*********" + number.substring(9));
    assertThat(row.toString()).doesNotContain(number);

    Answer view = secretary.get("/api/persons/" + person.path("id").asString());
    assertThat(view.json()).isEqualTo(person);
  }

  @Test
  void a_name_is_found_by_whole_words_only() {
    registered(Map.of("fullName", "Quách Khánh Băng"));
    assertThat(found(Map.of("text", "bang quach"))).hasSize(1);
    assertThat(found(Map.of("text", "quach anh"))).isEmpty();
    assertThat(search(Map.of("text", "quach %")).code()).isEqualTo("PERSON-003");
  }

  @Test
  void the_birth_year_narrows_a_search() {
    registered(Map.of("fullName", "Tống Văn Năm", "birthYear", 1985));
    registered(Map.of("fullName", "Tống Văn Năm", "birthYear", 1986));
    assertThat(found(Map.of("text", "tống năm"))).hasSize(2);
    JsonNode found = found(Map.of("text", "tống năm", "birthYear", 1986));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("birthText").asString()).isEqualTo("1986");
    assertThat(found.get(0).path("maskedIdentity").isNull()).isTrue();
  }

  @Test
  void an_old_number_of_nine_digits_is_found_whole_never_in_part() {
    String number = "000" + NUMBER.incrementAndGet();
    registered(Map.of("fullName", "Âu Dương Cũ", "identityNumber", number, "identityKind", "CMND"));
    assertThat(found(Map.of("identityNumber", number))).hasSize(1);
    assertThat(search(Map.of("identityNumber", number.substring(0, 8))).code())
        .isEqualTo("PERSON-003");
  }

  @ParameterizedTest
  @CsvSource({"nguyễn", "' '", "''"})
  void a_search_by_less_than_two_words_is_refused(String text) {
    Answer answer = search(Map.of("text", text));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("PERSON-003");
    assertThat(search(Map.of()).code()).isEqualTo("PERSON-003");
  }

  @Test
  void a_page_of_results_is_never_longer_than_twenty() {
    for (int i = 0; i < 22; i++) {
      registered(Map.of("fullName", "Mạc Đông Người", "birthYear", 1960 + i));
    }
    assertThat(found(Map.of("text", "mạc đông người"))).hasSize(20);
  }

  @Test
  void a_search_runs_two_statements_however_much_it_finds() {
    CurrentUser clerk = organisation.holder(cell, Role.INTAKE_CLERK);
    for (int i = 0; i < 3; i++) {
      registered(
          Map.of(
              "fullName",
              "Doãn Đếm Câu",
              "birthYear",
              1970 + i,
              "homeUnitId",
              cell.id().toString()));
    }
    PersonSearch search = new PersonSearch("doãn đếm câu", null, null);
    assertThat(
            StatementProbe.statementsOf(
                () -> assertThat(persons.search(clerk, search).items()).hasSize(3)))
        .hasSize(2);
  }

  @Test
  void the_same_name_with_a_compatible_birth_date_is_a_suspected_duplicate() {
    JsonNode first =
        registered(Map.of("fullName", "Nguyễn Thị Hoa", "birthMonth", 3, "birthDay", 12));
    Map<String, Object> likely = body(Map.of("fullName", "Nguyễn Thị Hòa"));
    Answer refused = secretary.post("/api/persons", likely);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("PERSON-002");
    assertThat(refused.json().path("duplicates"))
        .extracting(row -> row.path("id"))
        .contains(first.path("id"));
    assertThat(refused.json().at("/duplicates/0/fullName").asString()).startsWith("Nguyễn Thị");

    likely.put("acceptDuplicates", true);
    assertThat(secretary.post("/api/persons", likely).status()).isEqualTo(201);
  }

  @Test
  void before_a_dossier_is_opened_it_is_said_who_may_stand_in_the_register_twice() {
    String name = "Khương Số " + letters(NUMBER.incrementAndGet());
    String once = registered(Map.of("fullName", name, "birthMonth", 3)).path("id").asString();
    assertThat(openingNotes(once)).noneMatch(text -> text.contains("cùng họ tên"));

    Map<String, Object> again = body(Map.of("fullName", name, "birthMonth", 3, "birthDay", 12));
    again.put("acceptDuplicates", true);
    String twice = secretary.post("/api/persons", again).json().path("id").asString();
    registered(Map.of("fullName", name, "birthMonth", 4, "birthDay", 12));

    for (String each : List.of(once, twice)) {
      assertThat(openingNotes(each))
          .filteredOn(text -> text.contains("còn 1 người cùng họ tên và ngày sinh phù hợp"))
          .hasSize(1);
    }
    Answer stranger =
        new HosoClient(port)
            .post(
                "/api/dossiers/opening-notes", Map.of("procedure", "admission", "personId", once));
    assertThat(stranger.status()).isEqualTo(401);
  }

  private List<String> openingNotes(String person) {
    Answer notes =
        secretary.post(
            "/api/dossiers/opening-notes", Map.of("procedure", "admission", "personId", person));
    assertThat(notes.status()).as(notes.text()).isEqualTo(200);
    return notes.json().valueStream().map(note -> note.path("text").asString()).toList();
  }

  @ParameterizedTest
  @CsvSource({"1991,3,12", "1990,4,12", "1990,3,13"})
  void the_same_name_with_another_birth_date_is_another_person(int year, int month, int day) {
    String name = "Khương Số " + letters(NUMBER.incrementAndGet());
    registered(Map.of("fullName", name, "birthMonth", 3, "birthDay", 12));
    registered(Map.of("fullName", name, "birthYear", year, "birthMonth", month, "birthDay", day));
    assertThat(found(Map.of("text", name))).hasSize(2);
  }

  @Test
  void the_same_number_under_another_name_is_a_suspected_duplicate() {
    Map<String, Object> identity = Map.of("identityNumber", newNumber(), "identityKind", "CCCD");
    Map<String, Object> first = new HashMap<>(identity);
    first.put("fullName", "Viên Thị Trước");
    registered(first);
    Map<String, Object> second = new HashMap<>(identity);
    second.put("fullName", "Hứa Văn Sau");
    assertThat(secretary.post("/api/persons", body(second)).code()).isEqualTo("PERSON-002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fullName       | 'Lê 123'      | fullName",
        "fullName       | ' '           | fullName",
        "birthYear      | 1899          | birthYear",
        "birthYear      | 2999          | birthYear",
        "birthDay       | 5             | birthMonth",
        "identityNumber | 000000000001  | identityNumber",
        "identityKind   | CMND          | identityNumber",
        "homeUnitId     | 018f0000-0000-7000-8000-000000000000 | homeUnitId",
      })
  void a_wrong_field_is_refused_by_its_name(String field, String value, String refused) {
    Object typed = field.startsWith("birth") ? Integer.valueOf(value) : value;
    Map<String, Object> body = body(Map.of("fullName", "Lê Sai"));
    body.put(field, typed);
    Answer answer = secretary.post("/api/persons", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("PERSON-005");
    assertThat(answer.json().path("errors"))
        .extracting(error -> error.path("field").asString())
        .containsExactly(refused);
  }

  @Test
  void a_day_that_is_in_no_month_is_refused() {
    Answer answer =
        secretary.post(
            "/api/persons", body(Map.of("fullName", "Lê Sai", "birthMonth", 2, "birthDay", 30)));
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("birthDay");
  }

  @Test
  void an_unknown_person_is_not_found_and_a_strange_field_refused() {
    assertThat(secretary.get("/api/persons/" + UUID.randomUUID()).code()).isEqualTo("PERSON-001");
    assertThat(secretary.post("/api/persons/search", Map.of("name", "a b")).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"INTAKE_CLERK", "APPRAISER"})
  void clerks_and_appraisers_may_use_the_register(Role role) {
    HosoClient client = organisation.signedIn(port, organisation.holder(cell, role));
    assertAnswers(client, 200, 201);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"STANDING_COMMITTEE", "UNIT_HEAD", "PROCEDURE_ADMIN", "SYSTEM_ADMIN"})
  void others_may_not(Role role) {
    HosoClient client = organisation.signedIn(port, organisation.holder(cell, role));
    assertAnswers(client, 403, 403);
    assertThat(client.post("/api/persons/search", Map.of("text", "a b")).code())
        .isEqualTo("PERSON-004");
  }

  @Test
  void the_secretary_of_a_committee_that_is_no_cell_may_not() {
    UnitView section =
        organisation.unit(organisation.province(), UnitKind.SECTION_COMMITTEE, "Bộ phận");
    assertAnswers(
        organisation.signedIn(port, organisation.holder(section, Role.SECRETARY)), 403, 403);
  }

  @Test
  void who_is_not_signed_in_may_not() {
    assertAnswers(new HosoClient(port), 401, 401);
  }

  private void assertAnswers(HosoClient client, int reading, int registering) {
    String id = registered(Map.of("fullName", "Thân Có Sẵn")).path("id").asString();
    assertThat(client.get("/api/persons/" + id).status()).isEqualTo(reading);
    assertThat(client.post("/api/persons/search", Map.of("text", "thân sẵn")).status())
        .isEqualTo(reading);
    Map<String, Object> body = body(Map.of("fullName", "Thân Thêm Vào", "acceptDuplicates", true));
    assertThat(client.post("/api/persons", body).status()).isEqualTo(registering);
  }

  private JsonNode registered(Map<String, Object> fields) {
    Map<String, Object> body = body(fields);
    Answer answer = secretary.post("/api/persons", body);
    if (answer.code().equals("PERSON-002")) {
      body.put("acceptDuplicates", true);
      answer = secretary.post("/api/persons", body);
    }
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private JsonNode found(Map<String, Object> search) {
    return search(search).json().path("items");
  }

  private Answer search(Map<String, Object> search) {
    return secretary.post("/api/persons/search", search);
  }

  private static Map<String, Object> body(Map<String, Object> fields) {
    Map<String, Object> body = new HashMap<>(Map.of("gender", "FEMALE", "birthYear", 1990));
    body.putAll(fields);
    return body;
  }

  private static String newNumber() {
    return "000000" + NUMBER.incrementAndGet();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder("X");
    for (char digit : Integer.toString(number).toCharArray()) {
      letters.append((char) ('a' + digit - '0'));
    }
    return letters.toString();
  }
}
