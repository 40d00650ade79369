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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
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
  @Autowired JdbcClient jdbc;
  @Autowired AdmissionLine line;
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

    JsonNode row =
        found(
                Map.of(
                    "text", "dang thi THUY uu", "birthYear", 1990, "birthMonth", 3, "birthDay", 12))
            .get(0);
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
  void a_name_is_found_whole_and_with_the_birth_date_alone() {
    registered(Map.of("fullName", "Quách Khánh Băng", "birthMonth", 4, "birthDay", 5));
    Map<String, Object> born = Map.of("birthYear", 1990, "birthMonth", 4, "birthDay", 5);
    assertThat(found(with(born, "text", "quach khanh bang"))).hasSize(1);
    assertThat(found(with(born, "text", "bang quach"))).isEmpty();
    assertThat(found(with(born, "text", "quach khanh"))).isEmpty();
    assertThat(found(with(born, "text", "quach khanh %"))).isEmpty();
    assertThat(found(Map.of("text", "quach khanh bang", "birthYear", 1990))).isEmpty();
    assertThat(found(Map.of("text", "quach khanh bang", "birthYear", 1990, "birthMonth", 4)))
        .isEmpty();
    assertThat(found(with(with(born, "birthDay", 6), "text", "quach khanh bang"))).isEmpty();
    assertThat(search(Map.of("text", "quach khanh bang")).code()).isEqualTo("PERSON-003");
  }

  @Test
  void of_whom_the_register_knows_the_year_alone_the_year_is_enough() {
    registered(Map.of("fullName", "Tống Văn Năm", "birthYear", 1985));
    registered(Map.of("fullName", "Tống Văn Năm", "birthYear", 1986));
    JsonNode found = found(Map.of("text", "tống văn năm", "birthYear", 1986));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("birthText").asString()).isEqualTo("1986");
    assertThat(found.get(0).path("maskedIdentity").isNull()).isTrue();
    assertThat(
            found(
                Map.of("text", "tống văn năm", "birthYear", 1986, "birthMonth", 2, "birthDay", 3)))
        .as("the applicant says more than is known")
        .hasSize(1);
  }

  @Test
  void whoever_belongs_to_no_unit_and_no_dossier_of_the_asker_is_veiled() {
    String number = newNumber();
    String id =
        registered(
                Map.of(
                    "fullName",
                    "Hoàng Thị Xa Lạ",
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
                    cell.id().toString()))
            .path("id")
            .asString();
    UnitView elsewhere =
        organisation.unit(
            organisation.unit(
                organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Khác"),
            UnitKind.CELL,
            "Chi bộ Khác");
    HosoClient stranger =
        organisation.signedIn(port, organisation.holder(elsewhere, Role.SECRETARY));
    JsonNode row =
        stranger
            .post("/api/persons/search", Map.of("identityNumber", number))
            .json()
            .at("/items/0");
    assertThat(row.path("veiled").asBoolean()).isTrue();
    assertThat(row.path("birthText").asString()).isEqualTo("1990");
    assertThat(row.path("maskedIdentity").asString()).isEqualTo("*********" + number.substring(9));
    JsonNode view = stranger.get("/api/persons/" + id).json();
    assertThat(view.path("veiled").asBoolean()).isTrue();
    assertThat(view.toString()).doesNotContain(number, "xã Nhân Dân", "12/03/1990");
    assertThat(view.path("birthDay").isNull()).isTrue();

    Answer again = stranger.post("/api/persons", body(Map.of("fullName", "Hoàng Thị Xa Lạ")));
    assertThat(again.code()).isEqualTo("PERSON-002");
    assertThat(again.json().path("duplicates")).as("a name and a year name nobody").isEmpty();
    assertThat(again.json().path("othersAlike").asBoolean()).isTrue();
    assertThat(again.text()).doesNotContain(id, "Chi bộ Nhân Dân", number.substring(9));
    assertThat(again.text()).contains("Ghi đủ ngày sinh hoặc số định danh");

    Answer born =
        stranger.post(
            "/api/persons",
            body(Map.of("fullName", "Hoàng Thị Xa Lạ", "birthMonth", 3, "birthDay", 12)));
    assertThat(born.json().at("/duplicates/0/birthText").asString())
        .as("as a search by the same finds him, veiled")
        .isEqualTo("1990");
    assertThat(logged(born, stranger)).contains("person duplicates");

    JsonNode own = secretary.get("/api/persons/" + id).json();
    assertThat(own.path("veiled").asBoolean()).isFalse();
    assertThat(own.path("identityNumber").asString()).isEqualTo(number);
  }

  @Test
  void after_sixty_looks_in_a_row_an_account_waits_and_others_do_not() {
    CurrentUser greedy = organisation.holder(cell, Role.SECRETARY);
    HosoClient client = organisation.signedIn(port, greedy);
    String id = registered(Map.of("fullName", "Thân Bị Xem")).path("id").asString();
    for (int i = 0; i < 58; i++) {
      assertThat(client.get("/api/persons/" + id).status()).isEqualTo(200);
    }
    assertThat(client.post("/api/persons/search", Map.of("identityNumber", newNumber())).status())
        .isEqualTo(200);
    client.post("/api/persons", body(Map.of("fullName", "Thân Bị Xem")));
    Answer refused = client.get("/api/persons/" + id);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("PERSON-006");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    assertThat(client.post("/api/persons/search", Map.of("identityNumber", newNumber())).code())
        .isEqualTo("PERSON-006");
    assertThat(secretary.get("/api/persons/" + id).status()).isEqualTo(200);
  }

  @Test
  void a_stranger_stays_veiled_to_whoever_opens_a_dossier_about_him_and_it_counts_as_a_look() {
    String number = newNumber();
    String id =
        registered(
                Map.of(
                    "fullName",
                    "Hoàng Thị Mở Màn",
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
                    cell.id().toString()))
            .path("id")
            .asString();
    UnitView elsewhere = line.newCell(AdmissionLine.Place.UNDER_PROVINCE);
    HosoClient stranger =
        organisation.signedIn(port, organisation.holder(elsewhere, Role.SECRETARY));
    Answer opened =
        stranger.post(
            "/api/dossiers",
            Map.of("procedure", "admission", "openerUnitId", elsewhere.id(), "personId", id));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String dossier = "/api/dossiers/" + opened.json().path("id").asString();
    assertThat(stranger.get("/api/persons/" + id).json().path("veiled").asBoolean()).isTrue();
    JsonNode file = stranger.get(dossier).json();
    assertThat(file.at("/subject/birthText").asString()).isEqualTo("1990");
    assertThat(file.path("ages").toString()).contains("độ tuổi").doesNotContain("Tính đến");
    assertThat(logged(opened, stranger)).contains("opening about a person");

    Answer gone =
        stranger.post(
            dossier + "/withdraw",
            Map.of("reason", "Lập nhầm", "version", file.path("version").asInt()));
    assertThat(gone.status()).as(gone.text()).isEqualTo(204);
    assertThat(stranger.get("/api/persons/" + id).json().path("veiled").asBoolean()).isTrue();

    JsonNode notes =
        stranger
            .post("/api/dossiers/opening-notes", Map.of("procedure", "admission", "personId", id))
            .json();
    assertThat(notes.toString()).contains("Trong độ tuổi").doesNotContain("Tính đến");
    assertThat(logged(gone, stranger)).contains("person opening notes");
    assertThat(secretary.get("/api/persons/" + id).json().path("veiled").asBoolean()).isFalse();
  }

  @Test
  void what_is_said_before_an_opening_and_openings_about_strangers_count_against_the_same_limit() {
    String id = registered(Map.of("fullName", "Thân Bị Hỏi")).path("id").asString();
    UnitView elsewhere = line.newCell(AdmissionLine.Place.UNDER_PROVINCE);
    HosoClient client = organisation.signedIn(port, organisation.holder(elsewhere, Role.SECRETARY));
    Map<String, Object> opening =
        Map.of("procedure", "admission", "openerUnitId", elsewhere.id(), "personId", id);
    assertThat(client.post("/api/dossiers", opening).status()).isEqualTo(201);
    Map<String, Object> asked = Map.of("procedure", "admission", "personId", id);
    for (int i = 0; i < 59; i++) {
      assertThat(client.post("/api/dossiers/opening-notes", asked).status()).isEqualTo(200);
    }
    assertThat(client.post("/api/dossiers/opening-notes", asked).code()).isEqualTo("PERSON-006");
    assertThat(client.post("/api/dossiers", opening).code()).isEqualTo("PERSON-006");
  }

  private List<String> logged(Answer answer, HosoClient by) {
    return jdbc.sql("select what from hoso.access_log where official_id = cast(? as uuid)")
        .param(by.get("/api/session").json().path("officialId").asString())
        .query(String.class)
        .list();
  }

  private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put(name, value);
    return all;
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
  @CsvSource({"nguyễn", "nguyễn văn an", "' '", "''"})
  void a_search_by_less_than_a_number_or_name_and_birth_is_refused(String text) {
    Answer answer = search(Map.of("text", text));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("PERSON-003");
    assertThat(search(Map.of()).code()).isEqualTo("PERSON-003");
  }

  @Test
  void a_page_of_results_is_never_longer_than_twenty() {
    for (int i = 0; i < 22; i++) {
      persons.register(
          organisation.holder(cell, Role.SECRETARY),
          new RegisterPersonRequest(
              "Mạc Đông Người", Gender.MALE, 1960, null, null, null, null, null, null, true));
    }
    assertThat(found(Map.of("text", "mạc đông người", "birthYear", 1960))).hasSize(20);
  }

  @Test
  void a_search_runs_three_statements_however_much_it_finds() {
    CurrentUser clerk = organisation.holder(cell, Role.INTAKE_CLERK);
    for (int i = 0; i < 3; i++) {
      registered(
          Map.of(
              "fullName",
              "Doãn Đếm Câu",
              "acceptDuplicates",
              true,
              "birthYear",
              1970,
              "homeUnitId",
              cell.id().toString()));
    }
    PersonSearch search = new PersonSearch("doãn đếm câu", null, 1970, null, null);
    assertThat(
            StatementProbe.statementsOf(
                () -> assertThat(persons.search(clerk, search).items()).hasSize(3)))
        .hasSize(3);
  }

  @Test
  void nobody_enters_himself_once_more() {
    Map<String, Object> own =
        body(Map.of("fullName", "Hứa Thị Một Lần", "birthMonth", 4, "birthDay", 5));
    own.put("identityNumber", newNumber());
    own.put("identityKind", "CCCD");
    Answer first = secretary.post("/api/persons", own);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    var official = organisation.holder(cell, Role.SECRETARY);
    jdbc.sql("update hoso.official set person_id = cast(? as uuid) where id = ?")
        .params(first.json().path("id").asString(), official.officialId())
        .update();
    HosoClient himself = organisation.signedIn(port, official);
    List<Map<String, Object>> doubles =
        List.of(
            Map.of("fullName", "Hứa Thị Một Lần", "birthMonth", 4, "birthDay", 5),
            Map.of("fullName", "HUA THI MOT LAN", "birthMonth", 4, "birthDay", 5),
            Map.of("fullName", "Hứa Thị-Một Lần.", "birthMonth", 4, "birthDay", 5),
            Map.of("fullName", "Hứa Thị Một Lần", "birthMonth", 4),
            Map.of("fullName", "Hứa Thị Một Lần"),
            Map.of(
                "fullName",
                "Hứa Thị Khác Tên",
                "identityNumber",
                own.get("identityNumber"),
                "identityKind",
                "CCCD"));
    for (Map<String, Object> each : doubles) {
      Map<String, Object> again = body(each);
      again.put("acceptDuplicates", true);
      Answer refused = himself.post("/api/persons", again);
      assertThat(refused.code()).as(each + refused.text()).isEqualTo("PERSON-007");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text()).contains("quản trị hệ thống");
    }
    Map<String, Object> namesake =
        body(Map.of("fullName", "Hứa Thị Một Lần", "birthMonth", 4, "birthDay", 6));
    assertThat(himself.post("/api/persons", namesake).status()).isEqualTo(201);
    Map<String, Object> man = body(doubles.get(0));
    man.putAll(Map.of("gender", "MALE", "acceptDuplicates", true));
    assertThat(himself.post("/api/persons", man).status()).as("no woman").isEqualTo(201);
    Map<String, Object> numbered = body(doubles.get(0));
    numbered.putAll(
        Map.of("identityNumber", newNumber(), "identityKind", "CCCD", "acceptDuplicates", true));
    assertThat(himself.post("/api/persons", numbered).status())
        .as("nobody has two numbers of one kind")
        .isEqualTo(201);
    Map<String, Object> older = body(doubles.get(0));
    older.putAll(
        Map.of("identityNumber", "123456789", "identityKind", "CMND", "acceptDuplicates", true));
    assertThat(himself.post("/api/persons", older).code())
        .as("an old card beside the new one")
        .isEqualTo("PERSON-007");
    Map<String, Object> sameNumber = body(doubles.get(5));
    sameNumber.putAll(Map.of("gender", "MALE", "acceptDuplicates", true));
    assertThat(himself.post("/api/persons", sameNumber).code())
        .as("the number tells, whatever is written beside it")
        .isEqualTo("PERSON-007");
    Map<String, Object> byAnother = body(doubles.get(0));
    byAnother.put("acceptDuplicates", true);
    assertThat(secretary.post("/api/persons", byAnother).status()).isEqualTo(201);
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
    assertThat(found(Map.of("text", name, "birthYear", year, "birthMonth", month, "birthDay", day)))
        .hasSize(1);
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
    assertThat(
            client
                .post("/api/persons/search", Map.of("text", "thân có sẵn", "birthYear", 1990))
                .status())
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
