package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossierlist.DossierLists;
import vn.hoso.inbox.Inbox;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.Steps;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Units merge or are dissolved: their open dossiers go on with others, after a preview. */
@IntegrationTest
class UnitSuccessionTest {

  private static final String SUCCESSIONS = "/api/administration/successions";

  @Autowired TestOrganisation organisation;
  @Autowired AdmissionLine line;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired DossierLists lists;
  @Autowired Steps steps;
  @Autowired Inbox inbox;
  @Autowired TaskService engine;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private HosoClient admin;
  private LocalDate today;

  @BeforeEach
  void anAdministrator() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    today = LocalDate.now(clock);
  }

  @Test
  void a_merged_cells_open_dossier_is_seen_and_done_by_its_successor_and_its_past_keeps_the_name() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(cell, "Chi bộ hợp nhất");
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "resolveCell");
    line.claim(dossier);
    CurrentUser before = line.holder(cell.id(), Role.SECRETARY);
    CurrentUser after = line.holder(heir.id(), Role.SECRETARY);
    assertThat(sees(after, dossier)).isFalse();

    Answer shown = preview(pair(cell, heir));
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(shown.json().path("dossiers").asInt()).isEqualTo(1);
    assertThat(shown.json().path("released").asInt()).isEqualTo(1);
    var listed = shown.json().at("/units/0/dossiers/0");
    assertThat(listed.path("parts").toString()).contains("OPENER");
    assertThat(listed.at("/steps/0/holderName").asString()).isEqualTo(before.fullName());
    assertThat(listed.at("/steps/0/positionName").asString()).contains("Bí thư");
    assertThat(sees(before, dossier)).as("a preview writes nothing").isTrue();

    Answer done = carryOut(token(shown), pair(cell, heir));
    assertThat(done.status()).as(done.text()).isEqualTo(200);

    assertThat(sees(again(before), dossier)).isFalse();
    assertThat(sees(again(after), dossier)).isTrue();
    var step = line.current(dossier);
    assertThat(step.holderId()).as("shared again").isNull();
    assertThat(step.unitId()).isEqualTo(heir.id());
    assertThat(engine.createTaskQuery().taskId(step.id().toString()).taskUnassigned().count())
        .isOne();
    assertThat(
            engine
                .createTaskQuery()
                .taskId(step.id().toString())
                .taskOwner(step.positionId().toString())
                .count())
        .isOne();
    HosoClient secretary = organisation.signedIn(port, after);
    assertThat(secretary.get("/api/work-items?view=todo").text()).contains(step.id().toString());
    assertThat(secretary.get("/api/meetings/openings").text()).contains(step.id().toString());
    assertSameAfterRebuild(dossier);

    var steps = secretary.get("/api/dossiers/" + dossier).json().path("steps");
    assertThat(steps.get(0).path("unitName").asString()).isEqualTo(cell.name());
    assertThat(steps.get(1).path("unitName").asString()).isEqualTo(heir.name());
    var told = secretary.get("/api/dossiers/" + dossier + "/history").text();
    assertThat(told).contains("UnitSucceeded", cell.name(), heir.name(), "12-QĐ/TU", day(-1));

    line.complete(dossier, "proposed");
    assertThat(line.current(dossier).stepId()).isNotEqualTo("resolveCell");
    assertThat(history(cell.id())).containsExactly("UNIT_SUCCEEDED");
    var ending = admin.get("/api/administration/units/" + cell.id()).json().at("/detail/ending");
    assertThat(ending.path("successorId").asString()).isEqualTo(heir.id().toString());
    assertThat(ending.path("successorName").asString()).isEqualTo(heir.name());
    assertThat(ending.path("document").asString()).isEqualTo("12-QĐ/TU");
    assertThat(ending.path("documentOn").asString()).isEqualTo(day(-2));
  }

  @Test
  void a_unit_asked_at_the_opening_is_followed_to_its_successor() {
    UnitView cell = line.cell(Place.UNDER_COMMITTEE);
    UnitView there = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(there, "Chi bộ nhận kế tục");
    UUID dossier =
        line.open(
            "asking",
            cell.id(),
            Role.SECRETARY,
            cell.id(),
            Map.of(
                "destination", new AnswerRequest(there.id().toString(), null),
                "matter", new AnswerRequest("urgent", null)));
    assertThat(merge(pair(there, heir)).status()).isEqualTo(200);
    var shown =
        organisation
            .signedIn(port, line.holder(cell.id(), Role.SECRETARY))
            .get("/api/dossiers/" + dossier)
            .json();
    assertThat(shown.path("answers").toString()).contains(heir.name()).doesNotContain(there.name());
    line.complete(dossier, "done");
    assertThat(line.current(dossier).unitId()).isEqualTo(heir.id());
  }

  @Test
  void closed_dossiers_stay_with_the_unit_that_closed_them() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(cell, "Chi bộ kế tục");
    UUID closed = line.open(cell);
    line.withdraw(closed);
    UUID open = line.open(cell);
    CurrentUser after = line.holder(heir.id(), Role.SECRETARY);
    assertThat(merge(pair(cell, heir)).status()).isEqualTo(200);
    assertThat(sees(again(after), closed)).isFalse();
    assertThat(sees(again(after), open)).isTrue();
    assertThat(unitOf(closed)).isEqualTo(cell.id());
    assertThat(unitOf(open)).isEqualTo(heir.id());
  }

  @Test
  void a_unit_with_work_left_after_the_decision_does_not_end_without_a_successor() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "decideDossier");
    line.complete(dossier, "admitted");
    line.issue(dossier);
    line.advanceTo(dossier, "holdCeremony");
    Answer refused =
        admin.post("/api/administration/units/" + cell.id() + "/end", Map.of("lastDay", day(-1)));
    assertThat(refused.code()).isEqualTo("ORGANISATION-005");
  }

  @Test
  void a_committee_merges_with_what_stands_below_it_and_the_office_that_took_dossiers_in() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    UnitView grassroots = units.get(cell.parentId(), today);
    UnitView heir =
        organisation.unit(
            units.get(grassroots.parentId(), today),
            UnitKind.GRASSROOTS_COMMITTEE,
            "Đảng ủy xã Mới");
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "decideDossier");
    CurrentUser secretary = line.holder(heir.id(), Role.SECRETARY);
    Answer shown = preview(pair(grassroots, heir));
    assertThat(shown.json().at("/units/0/moving/0").asString()).isEqualTo(cell.name());

    assertThat(carryOut(token(shown), pair(grassroots, heir)).status()).isEqualTo(200);

    assertThat(units.get(cell.id(), today).parentId()).isEqualTo(heir.id());
    assertThat(sees(again(secretary), dossier)).isTrue();
    assertThat(line.current(dossier).unitId()).isEqualTo(heir.id());
    assertThat(line.current(dossier).unitPath()).isEqualTo(heir.path());
    assertSameAfterRebuild(dossier);
    line.complete(dossier, "admitted");
  }

  @Test
  void several_units_merge_into_one_at_once() {
    UnitView one = line.newCell(Place.UNDER_PROVINCE);
    UnitView two = sibling(one, "Chi bộ thôn Nam");
    UnitView heir = sibling(one, "Chi bộ thôn Đông Nam");
    UUID first = line.open(one);
    UUID second = line.open(two);
    CurrentUser secretary = line.holder(heir.id(), Role.SECRETARY);
    Answer done = merge(pair(one, heir), pair(two, heir));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("dossiers").asInt()).isEqualTo(2);
    assertThat(List.of(first, second)).allMatch(each -> sees(again(secretary), each));
    assertThat(units.children(one.parentId(), today).stream().map(UnitView::id))
        .containsExactly(heir.id());
  }

  @Test
  void whoever_holds_the_same_position_at_the_successor_keeps_what_he_holds() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(cell, "Chi bộ có cùng bí thư");
    UUID dossier = line.open(cell);
    var step = line.claim(dossier);
    organisation.appoint(step.holderId(), heir, Role.SECRETARY, TestOrganisation.START, null);
    assertThat(merge(pair(cell, heir)).status()).isEqualTo(200);
    assertThat(line.current(dossier).holderId()).isEqualTo(step.holderId());
  }

  @Test
  void a_dossier_opened_after_the_preview_asks_for_another_look() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(cell, "Chi bộ đến sau");
    String token = token(preview(pair(cell, heir)));
    UUID late = line.open(cell);
    Answer stale = carryOut(token, pair(cell, heir));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.code()).isEqualTo("ORGANISATION-020");
    assertThat(unitOf(late)).isEqualTo(cell.id());
  }

  @Test
  void a_unit_that_cannot_go_on_with_the_work_is_refused_with_the_reason() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView grassroots = units.get(cell.parentId(), today);
    UnitView heir = sibling(cell, "Chi bộ kế tục");
    line.open(cell);
    assertThat(why(preview(pair(cell, grassroots)))).contains("kind");
    assertThat(why(preview(pair(cell, cell)))).contains("circle");
    assertThat(why(preview(pair(grassroots, heir)))).contains("circle");
    assertThat(why(preview(pair(cell, heir), pair(heir, cell)))).contains("ending");
    assertThat(why(preview(pair(cell, heir), pair(cell, heir)))).contains("twice");
    UnitView dead = sibling(cell, "Chi bộ đã giải thể");
    assertThat(
            admin
                .post("/api/administration/units/" + dead.id() + "/end", Map.of("lastDay", day(-1)))
                .status())
        .isEqualTo(200);
    assertThat(why(preview(pair(cell, dead)))).contains("life");
    assertThat(why(admin.post(SUCCESSIONS + "/preview", body(today, pair(cell, heir)))))
        .contains("past");
    assertThat(why(preview(pair(organisation.province(), heir)))).contains("root");
    UnitView section = organisation.unit(grassroots, UnitKind.SECTION_COMMITTEE, "Đảng ủy bộ phận");
    UnitView committee =
        organisation.unit(organisation.province(), UnitKind.COMMITTEE, "Đảng ủy khối");
    assertThat(why(preview(pair(grassroots, committee)))).contains("kind", "below");
    assertThat(section).isNotNull();
    Map<String, Object> nameless = new HashMap<>(body(today.minusDays(1), pair(cell, heir)));
    nameless.put("document", " ");
    nameless.put("token", "x");
    assertThat(admin.post(SUCCESSIONS, nameless).status()).isBetween(400, 422);
  }

  @Test
  void an_office_that_takes_dossiers_in_is_succeeded_by_one_with_that_duty() {
    UnitView cell = line.newCell(Place.UNDER_COMMITTEE);
    UnitView committee = units.get(cell.parentId(), today);
    UnitView office = organisation.room(committee, UnitDuty.INTAKE, "Văn phòng cũ");
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "receiveDossier");
    assertThat(
            line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK)
                .holdsAt(office.id(), Role.INTAKE_CLERK))
        .isTrue();
    UnitView idle = organisation.unit(committee, UnitKind.ROOM, "Phòng không nhiệm vụ");
    assertThat(why(preview(pair(office, idle)))).containsExactly("duty");
    UnitView heir = organisation.room(committee, UnitDuty.INTAKE, "Văn phòng mới");
    assertThat(merge(pair(office, heir)).status()).isEqualTo(200);
    line.complete(dossier, "received");
    assertThat(
            steps.of(dossier).stream()
                .filter(step -> step.stepId().equals("receiveDossier"))
                .map(step -> step.unitId()))
        .containsExactly(heir.id());
  }

  @Test
  void nobody_but_a_system_administrator_looks_or_hands_over() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = sibling(cell, "Chi bộ kế tục");
    HosoClient secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    var act = new HashMap<>(body(today.minusDays(1), pair(cell, heir)));
    assertThat(secretary.post(SUCCESSIONS + "/preview", act).code()).isEqualTo("ORGANISATION-004");
    act.put("document", "1-QĐ");
    act.put("token", "x");
    assertThat(secretary.post(SUCCESSIONS, act).code()).isEqualTo("ORGANISATION-004");
    assertThat(new HosoClient(port).post(SUCCESSIONS, act).status()).isIn(401, 403);
  }

  private void assertSameAfterRebuild(UUID dossier) {
    List<String> before = rows(dossier);
    inbox.rebuild();
    assertThat(rows(dossier)).isNotEmpty().isEqualTo(before);
  }

  private List<String> rows(UUID dossier) {
    return jdbc.sql(
            """
            select w::text || coalesce((select string_agg(x::text, ' ' order by x.unit_id)
              from work_item_watch x where x.work_item_id = w.id), '')
            from work_item w where w.dossier_id = ?
            """)
        .param(dossier)
        .query(String.class)
        .list();
  }

  private UnitView sibling(UnitView cell, String name) {
    return organisation.unit(units.get(cell.parentId(), today), UnitKind.CELL, name);
  }

  private UUID unitOf(UUID dossier) {
    return jdbc.sql("select unit_id from dossier_unit where dossier_id = ? and part = 'CELL'")
        .param(dossier)
        .query(UUID.class)
        .single();
  }

  private boolean sees(CurrentUser user, UUID dossier) {
    return lists.list(user, null, false, null, 200).items().stream()
        .anyMatch(row -> row.id().equals(dossier));
  }

  private CurrentUser again(CurrentUser user) {
    return officials.asUser(user.officialId(), today);
  }

  private List<String> history(UUID unit) {
    return admin
        .get("/api/administration/history?unit=" + unit)
        .json()
        .path("items")
        .findValuesAsString("kind");
  }

  @SafeVarargs
  private Answer merge(Map<String, Object>... pairs) {
    return carryOut(token(preview(pairs)), pairs);
  }

  @SafeVarargs
  private Answer preview(Map<String, Object>... pairs) {
    return admin.post(SUCCESSIONS + "/preview", body(today.minusDays(1), pairs));
  }

  @SafeVarargs
  private Answer carryOut(String token, Map<String, Object>... pairs) {
    var act = new HashMap<>(body(today.minusDays(1), pairs));
    act.put("document", "12-QĐ/TU");
    act.put("documentOn", day(-2));
    act.put("token", token);
    return admin.post(SUCCESSIONS, act);
  }

  @SafeVarargs
  private static Map<String, Object> body(LocalDate lastDay, Map<String, Object>... pairs) {
    return Map.of("units", Arrays.asList(pairs), "lastDay", lastDay.toString());
  }

  private static Map<String, Object> pair(UnitView unit, UnitView successor) {
    return Map.of("unitId", unit.id(), "successorId", successor.id());
  }

  private static String token(Answer shown) {
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    return shown.json().path("token").asString();
  }

  private static List<String> why(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().path("errors").findValuesAsString("code");
  }

  private String day(int offset) {
    return today.plusDays(offset).toString();
  }
}
