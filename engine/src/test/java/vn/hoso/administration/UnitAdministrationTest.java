package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.DossierActs;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The tree of units over HTTP: what an administrator does, what is refused, who may not. */
@IntegrationTest
class UnitAdministrationTest {

  private static final String UNITS = "/api/administration/units";

  @Autowired TestOrganisation organisation;
  @Autowired AdmissionLine line;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired DossierLists lists;
  @Autowired Tasks tasks;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private UnitView province;
  private HosoClient admin;
  private LocalDate today;

  @BeforeEach
  void anAdministrator() {
    province = organisation.province();
    admin = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    today = LocalDate.now(clock);
  }

  @Test
  void a_unit_is_set_up_below_another_and_found_by_name_without_accents_and_by_code() {
    UnitView committee = committee();
    Answer made =
        admin.post(UNITS, unit(committee.id(), "CELL", "Chi bộ Xóm Mới", "97111222333001"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    JsonNode unit = made.json().path("detail").path("unit");
    String id = unit.path("id").asString();
    assertThat(unit.path("name").asString()).isEqualTo("Chi bộ Xóm Mới");

    assertThat(ids(admin.get(UNITS + "/" + committee.id() + "/children"))).containsExactly(id);
    assertThat(ids(admin.post(UNITS + "/search", Map.of("text", "xom  MOI")))).contains(id);
    assertThat(ids(admin.post(UNITS + "/search", Map.of("text", "97.111.222"))))
        .containsExactly(id);
    assertThat(ids(admin.get(UNITS + "/root"))).containsExactly(province.id().toString());
    assertThat(history("?unit=" + id)).containsExactly("UNIT_SET_UP");
  }

  @Test
  void what_is_wrong_with_a_new_unit_is_said_by_field() {
    UnitView committee = committee();
    UnitView cell = organisation.unit(committee, UnitKind.CELL, "Chi bộ A");
    assertThat(fields(admin.post(UNITS, Map.of()))).containsExactly("parentId", "kind", "from");
    assertThat(fields(admin.post(UNITS, unit(committee.id(), "CELL", "", "12"))))
        .containsExactly("name", "shortName", "code");
    for (String name : List.of("Chi bộ\r\nX-A: b", "Chi bộ\tB", "Chi\u2028bộ")) {
      assertThat(fields(admin.post(UNITS, unit(committee.id(), "CELL", name, null))))
          .containsExactly("name", "shortName");
    }
    assertThat(fields(admin.post(UNITS, unit(cell.id(), "CELL", "Chi bộ B", null))))
        .containsExactly("parentId");
    assertThat(fields(admin.post(UNITS, unit(committee.id(), "PROVINCE", "Tỉnh ủy", null))))
        .containsExactly("parentId");
    Answer taken = admin.post(UNITS, unit(committee.id(), "CELL", "Chi bộ B", cell.code()));
    assertThat(taken.code()).isEqualTo("ORGANISATION-002");
    assertThat(fields(taken)).containsExactly("code");
    assertThat(admin.post(UNITS, unit(committee.id(), "CELL", "Chi\0bộ", null)).status())
        .isEqualTo(400);
    Map<String, Object> someday = unit(committee.id(), "CELL", "Chi bộ Xa", null);
    someday.put("from", "+999999-01-01");
    assertThat(admin.post(UNITS, someday).status()).isIn(400, 422);
    assertThat(admin.post(UNITS, unit(UUID.randomUUID(), "CELL", "Chi bộ B", null)).status())
        .isEqualTo(404);
  }

  @Test
  void a_renamed_unit_keeps_its_old_name_for_the_days_before() {
    UnitView cell = organisation.unit(committee(), UnitKind.CELL, "Chi bộ Tên Cũ");
    JsonNode seen =
        admin
            .post(
                UNITS + "/" + cell.id() + "/names",
                Map.of("name", "Chi bộ Tên Mới", "shortName", "CB Tên Mới", "from", day(-3)))
            .json();
    assertThat(seen.path("detail").path("names").findValuesAsString("name"))
        .containsExactly("Chi bộ Tên Mới", "Chi bộ Tên Cũ");
    assertThat(units.nameOn(cell.id(), today.minusDays(4))).isEqualTo("Chi bộ Tên Cũ");
    assertThat(units.nameOn(cell.id(), today)).isEqualTo("Chi bộ Tên Mới");
    Answer tooEarly =
        admin.post(
            UNITS + "/" + cell.id() + "/names",
            Map.of("name", "X", "shortName", "X", "from", "1990-01-01"));
    assertThat(fields(tooEarly)).containsExactly("from");
  }

  @Test
  void what_lies_open_at_a_renamed_unit_bears_the_name_of_the_day_it_came() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    rename(cell, "Chi bộ Ngày Mai", day(1));
    assertThat(unitNames(dossier)).containsExactly(cell.name());
    rename(cell, "Chi bộ Hôm Qua", day(-1));
    assertThat(unitNames(dossier)).containsExactly("Chi bộ Hôm Qua");
  }

  private void rename(UnitView unit, String name, String from) {
    Answer renamed =
        admin.post(
            UNITS + "/" + unit.id() + "/names",
            Map.of("name", name, "shortName", name, "from", from));
    assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
  }

  private List<String> unitNames(UUID dossier) {
    return jdbc.sql("select unit_name from work_item where dossier_id = ?")
        .param(dossier)
        .query(String.class)
        .list();
  }

  @Test
  void a_moved_branch_is_supervised_from_its_new_place_and_its_own_people_keep_their_sight() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView grassroots = units.get(cell.parentId(), today);
    UUID dossier = line.open(cell);
    UnitView committee = organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy khối mới");
    CurrentUser above = organisation.holder(committee, Role.STANDING_COMMITTEE);
    CurrentUser between = organisation.holder(grassroots, Role.SECRETARY);
    assertThat(sees(above, dossier)).isFalse();
    assertThat(sees(between, dossier)).isTrue();

    Answer moved = move(grassroots.id(), committee.id(), day(-10));
    assertThat(moved.status()).as(moved.text()).isEqualTo(200);

    assertThat(units.ancestors(cell.id()).stream().map(UnitView::id))
        .containsExactly(province.id(), committee.id(), grassroots.id(), cell.id());
    assertThat(sees(again(above), dossier)).isTrue();
    assertThat(sees(again(between), dossier)).isTrue();
    JsonNode places = moved.json().path("detail").path("places");
    assertThat(places.findValuesAsString("name"))
        .containsExactly(committee.name(), province.name());
    assertThat(places.get(1).path("to").asString()).isEqualTo(day(-11));
    assertThat(
            jdbc.sql("select unit_path from work_item where dossier_id = ?")
                .param(dossier)
                .query(String.class)
                .list())
        .isNotEmpty()
        .allMatch(path -> path.contains(committee.id().toString()));
  }

  @Test
  void a_unit_cannot_be_moved_below_itself_or_into_the_future_or_before_its_last_move() {
    UnitView grassroots = committee();
    UnitView cell = organisation.unit(grassroots, UnitKind.CELL, "Chi bộ C");
    UnitView other = committee();
    assertThat(fields(move(grassroots.id(), cell.id(), day(0)))).containsExactly("parentId");
    assertThat(fields(move(cell.id(), cell.id(), day(0)))).containsExactly("parentId");
    assertThat(fields(move(province.id(), other.id(), day(0)))).containsExactly("parentId");
    assertThat(fields(move(cell.id(), other.id(), day(1)))).containsExactly("from");
    assertThat(move(cell.id(), other.id(), day(-5)).status()).isEqualTo(200);
    assertThat(fields(move(cell.id(), grassroots.id(), day(-6)))).containsExactly("from");
  }

  @Test
  void a_unit_with_open_dossiers_does_not_end_and_says_how_many_they_are() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    String code = states.of(line.holder(cell.id(), Role.SECRETARY), dossier).code();
    Answer refused = end(cell.id(), day(-1));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("ORGANISATION-005");
    assertThat(refused.json().path("title").asString()).isEqualTo("Chưa kết thúc được đơn vị");
    assertThat(refused.json().path("detail").asString()).contains("Sáp nhập, giải thể");
    assertThat(refused.json().path("openDossiers").path("count").asLong()).isEqualTo(1);
    assertThat(refused.json().path("openDossiers").path("codes").get(0).asString()).isEqualTo(code);
    // The committee that will decide has a part in the dossier too, and a unit below it.
    assertThat(end(cell.parentId(), day(-1)).code()).isEqualTo("ORGANISATION-006");

    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    acts.withdraw(
        secretary, dossier, "Người xin rút hồ sơ.", states.of(secretary, dossier).version());
    assertThat(end(cell.id(), day(-1)).status()).isEqualTo(200);
    assertThat(officials.asUser(secretary.officialId(), today).positions()).isEmpty();
    assertThat(ids(admin.get(UNITS + "/" + cell.parentId() + "/children"))).isEmpty();
    assertThat(history("?unit=" + cell.id())).containsExactly("UNIT_ENDED");
  }

  @Test
  void a_unit_does_not_end_today_nor_before_it_began_and_the_root_never() {
    UnitView cell = organisation.unit(committee(), UnitKind.CELL, "Chi bộ D");
    assertThat(fields(end(cell.id(), day(0)))).containsExactly("lastDay");
    assertThat(fields(end(cell.id(), "1990-01-01"))).containsExactly("lastDay");
    assertThat(fields(end(province.id(), day(-1)))).containsExactly("lastDay");
  }

  @Test
  void a_duty_and_a_code_are_given() {
    UnitView room = organisation.unit(committee(), UnitKind.ROOM, "Văn phòng");
    Answer duty = admin.put(UNITS + "/" + room.id() + "/duty", Map.of("duty", "INTAKE"));
    assertThat(duty.json().path("detail").path("unit").path("duty").asString()).isEqualTo("INTAKE");
    UnitView cell = organisation.unit(committee(), UnitKind.CELL, "Chi bộ E");
    assertThat(fields(admin.put(UNITS + "/" + cell.id() + "/duty", Map.of("duty", "INTAKE"))))
        .containsExactly("duty");
    Answer coded =
        admin.post(
            UNITS + "/" + cell.id() + "/codes",
            Map.of("code", "97.999.888.777.001", "from", day(0)));
    assertThat(coded.json().path("detail").path("unit").path("code").asString())
        .isEqualTo("97999888777001");
  }

  @Test
  void nobody_but_an_administrator_reads_or_changes_the_tree() {
    UnitView cell = organisation.unit(committee(), UnitKind.CELL, "Chi bộ F");
    HosoClient secretary = organisation.signedIn(port, organisation.holder(cell, Role.SECRETARY));
    String one = UNITS + "/" + cell.id();
    List<Answer> answers =
        List.of(
            secretary.get(UNITS + "/root"),
            secretary.get(one),
            secretary.get(one + "/children"),
            secretary.post(UNITS + "/search", Map.of("text", "chi bo")),
            secretary.post(UNITS, unit(cell.parentId(), "CELL", "X", null)),
            secretary.post(one + "/names", Map.of("name", "X", "shortName", "X", "from", day(0))),
            secretary.post(one + "/codes", Map.of("code", "97999888777002", "from", day(0))),
            secretary.post(one + "/move", Map.of("parentId", province.id(), "from", day(0))),
            secretary.put(one + "/duty", Map.of("duty", "INTAKE")),
            secretary.post(one + "/end", Map.of("lastDay", day(-1))),
            secretary.get("/api/administration/readiness"));
    assertThat(answers).allSatisfy(it -> assertThat(it.code()).isEqualTo("ORGANISATION-004"));
    assertThat(secretary.get("/api/administration/history").code()).isEqualTo("ORGANISATION-009");
    assertThat(new HosoClient(port).get(UNITS + "/root").status()).isEqualTo(401);
  }

  @Test
  void the_history_can_be_added_to_and_nothing_else() {
    organisation.unit(committee(), UnitKind.CELL, "Chi bộ G");
    admin.post(UNITS, unit(committee().id(), "CELL", "Chi bộ H", null));
    assertThat(catchThrowable(() -> jdbc.sql("delete from organisation_event").update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void an_ended_unit_says_by_which_document_and_none_is_of_a_day_to_come() {
    UnitView cell = organisation.unit(committee(), UnitKind.CELL, "Chi bộ I");
    assertThat(admin.get(UNITS + "/" + cell.id()).json().at("/detail/ending").isNull()).isTrue();
    var order = Map.of("lastDay", day(-1), "document", "15-QĐ/ĐU", "documentOn", day(1));
    String end = UNITS + "/" + cell.id() + "/end";
    assertThat(fields(admin.post(end, order))).containsExactly("documentOn");
    Answer ended =
        admin.post(end, Map.of("lastDay", day(-1), "document", "15-QĐ/ĐU", "documentOn", day(-3)));
    var ending = ended.json().at("/detail/ending");
    assertThat(ending.path("document").asString()).isEqualTo("15-QĐ/ĐU");
    assertThat(ending.path("documentOn").asString()).isEqualTo(day(-3));
    assertThat(ending.path("successorName").isNull()).isTrue();
  }

  private UnitView committee() {
    return organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Thử");
  }

  private Answer move(UUID unitId, UUID parentId, String from) {
    return admin.post(UNITS + "/" + unitId + "/move", Map.of("parentId", parentId, "from", from));
  }

  private Answer end(UUID unitId, String lastDay) {
    return admin.post(UNITS + "/" + unitId + "/end", Map.of("lastDay", lastDay));
  }

  private boolean sees(CurrentUser user, UUID dossier) {
    return lists.list(user, null, false, null, 200).items().stream()
        .anyMatch(row -> row.id().equals(dossier));
  }

  private CurrentUser again(CurrentUser user) {
    return officials.asUser(user.officialId(), today);
  }

  private List<String> history(String query) {
    return admin
        .get("/api/administration/history" + query)
        .json()
        .path("items")
        .findValuesAsString("kind");
  }

  private String day(int offset) {
    return today.plusDays(offset).toString();
  }

  private Map<String, Object> unit(UUID parentId, String kind, String name, String code) {
    Map<String, Object> body = new HashMap<>();
    body.put("parentId", parentId);
    body.put("kind", kind);
    body.put("name", name);
    body.put("shortName", name);
    body.put("code", code);
    body.put("from", day(-30));
    return body;
  }

  private static List<String> ids(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path("units").spliterator(), false)
        .map(unit -> unit.path("id").asString())
        .toList();
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().path("errors").findValuesAsString("field");
  }
}
