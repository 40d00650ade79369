package vn.hoso.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.ItemFilter;
import vn.hoso.item.ItemProblem;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** A list from its first row to its numbers, by whoever has the step, and by nobody else. */
@IntegrationTest
class RostersTest {

  @Autowired AdmissionLine line;
  @Autowired ListLine lists;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired Dossiers dossiers;
  @Autowired CaseFiles files;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Rosters rosters;
  @Autowired Items items;
  @LocalServerPort int port;

  @Test
  void whoever_has_claimed_the_step_makes_the_list_and_nobody_else() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = open(cell);
    CurrentUser secretary = line.holder(cell.parentId(), Role.SECRETARY);
    StepRecordView step = line.current(dossier);
    var mine = organisation.signedIn(port, secretary);
    String path = "/api/work-items/" + step.id() + "/items";
    Map<String, Object> item = item(line.person(cell));

    assertThat(mine.post(path, item).code()).as("not claimed").isEqualTo("ITEM-004");
    tasks.claim(secretary, step.id());
    assertThat(mine.post(path, item).status()).isEqualTo(204);
    assertThat(mine.get("/api/dossiers/" + dossier + "/items").json().path("total").asInt())
        .isEqualTo(1);

    var above =
        organisation.signedIn(
            port, line.holder(organisation.province().id(), Role.STANDING_COMMITTEE));
    var elsewhere =
        organisation.signedIn(
            port, line.holder(line.newCell(Place.UNDER_PROVINCE).parentId(), Role.SECRETARY));
    for (var stranger : List.of(above, elsewhere)) {
      assertThat(stranger.post(path, item).status()).isIn(403, 404);
      assertThat(stranger.post(path + "/outcomes", Map.of("outcome", "granted")).status())
          .isIn(403, 404);
    }
    assertThat(elsewhere.get("/api/dossiers/" + dossier + "/items").status()).isEqualTo(404);
    assertThat(
            elsewhere
                .post("/api/dossiers/" + dossier + "/items/search", Map.of("after", 0, "limit", 9))
                .status())
        .isEqualTo(404);
    assertThat(mine.post(path + "/outcomes", Map.of("outcome", "granted")).code())
        .as("the step that makes the list gives no outcomes")
        .isEqualTo("ITEM-004");
  }

  @Test
  void what_is_wrong_with_an_item_is_told_by_column() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = open(cell);
    StepRecordView step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);
    Map<String, Object> item = item(line.person(cell));
    item.put("values", Map.of("years", "31", "case", "due", "cardNumber", "x", "badgeNumber", "1"));
    Answer answer =
        organisation
            .signedIn(port, secretary)
            .post("/api/work-items/" + step.id() + "/items", item);
    assertThat(answer.code()).isEqualTo("ITEM-005");
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("badgeNumber", "years", "cardNumber", "admittedOn");
  }

  @Test
  void who_makes_a_list_does_not_put_himself_on_it_and_loses_nothing() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = open(cell);
    StepRecordView step = line.claim(dossier);
    UUID person = line.person(cell);
    jdbc.sql("update hoso.official set person_id = ? where id = ?")
        .params(person, line.worker(step).officialId())
        .update();
    CurrentUser secretary = line.worker(step);
    var mine = organisation.signedIn(port, secretary);
    Answer refused = mine.post("/api/work-items/" + step.id() + "/items", item(person));
    assertThat(refused.code()).isEqualTo("ITEM-005");
    assertThat(refused.json().path("errors").findValuesAsString("code")).contains("self");
    assertThat(mine.get("/api/work-items/" + step.id()).status()).isEqualTo(200);

    jdbc.sql("update hoso.person set birth_month = 4, birth_day = 5 where id = ?")
        .param(person)
        .update();
    UUID himAgain = line.person(cell);
    jdbc.sql(
            "update hoso.person set birth_month = 4, birth_day = 5, full_name ="
                + " (select full_name from hoso.person where id = ?) where id = ?")
        .params(person, himAgain)
        .update();
    Answer twice = mine.post("/api/work-items/" + step.id() + "/items", item(himAgain));
    assertThat(twice.code()).isEqualTo("ITEM-005");
    assertThat(twice.json().path("errors").findValuesAsString("code")).contains("self");
  }

  @Test
  void nothing_is_written_without_a_value_or_for_an_item_that_is_not_there() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    StepRecordView step = line.claim(open(cell));
    var mine = organisation.signedIn(port, line.worker(step));
    String path = "/api/work-items/" + step.id() + "/items";
    Map<String, Object> item = item(line.person(cell));
    Map<String, Object> nothing = new HashMap<>(Map.of("years", "50", "case", "due"));
    nothing.put("admittedOn", null);
    item.put("values", nothing);
    assertThat(mine.post(path, item).status()).isBetween(400, 422);
    assertThat(mine.put(path + "/" + UUID.randomUUID(), Map.of("values", Map.of())).status())
        .isEqualTo(404);
  }

  @Test
  void a_member_stands_on_one_open_list_for_the_same_years() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID person = line.person(cell);
    UUID first = open(cell);
    UUID second = open(cell);
    CurrentUser secretary = line.holder(cell.parentId(), Role.SECRETARY);
    var mine = organisation.signedIn(port, secretary);
    var paths =
        List.of(first, second).stream()
            .map(dossier -> "/api/work-items/" + line.claim(dossier).id() + "/items")
            .toList();
    assertThat(mine.post(paths.get(0), item(person)).status()).isEqualTo(204);
    Answer again = mine.post(paths.get(1), item(person));
    assertThat(again.code()).isEqualTo("ITEM-006");
    String code = files.view(secretary, first).code();
    assertThat(again.json().path("detail").asString())
        .contains("đã được đề nghị", "Huy hiệu (năm): 30 năm", "Có ở hồ sơ " + code);
    assertThat(again.json().path("openDossierCode").asString()).isEqualTo(code);
    UnitView other = line.newCell(Place.UNDER_PROVINCE);
    StepRecordView elsewhere = line.claim(open(other));
    Answer stranger =
        organisation
            .signedIn(port, line.worker(elsewhere))
            .post("/api/work-items/" + elsewhere.id() + "/items", item(person));
    assertThat(stranger.code()).isEqualTo("ITEM-006");
    assertThat(stranger.text()).as("of a dossier he does not see").doesNotContain(code);
    Map<String, Object> later = item(person);
    later.put("values", Map.of("years", "40", "case", "due", "admittedOn", "1985-10-10"));
    assertThat(mine.post(paths.get(1), later).status()).as("for other years").isEqualTo(204);
  }

  @Test
  void all_come_out_but_these_and_the_step_says_what_the_list_says() {
    UUID dossier = open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.claim(dossier);
    lists.enter(line.worker(step), step, 5);
    advance(dossier, "decideRound");
    step = line.claim(dossier);
    CurrentUser decider = line.worker(step);
    UUID taskId = step.id();
    StepRecordView claimed = step;
    assertThat(rosters.view(decider, dossier).rest().count()).isEqualTo(5);
    assertThat(rosters.view(decider, dossier).rest().names()).hasSize(5);
    List<UUID> ids = all(decider, dossier).stream().map(RosterItem::id).toList();

    assertThatThrownBy(
            () -> tasks.complete(decider, taskId, line.request(claimed, "granted", null)))
        .hasMessage("DOSSIER-007");
    assertThatThrownBy(() -> rosters.settle(decider, taskId, ids.subList(0, 2), "notGranted", " "))
        .as("without a reason")
        .hasMessage("ITEM-005");
    rosters.settle(decider, taskId, ids.subList(0, 2), "notGranted", "Đang bị kỷ luật.");
    CurrentUser asking = line.worker(steps.of(dossier).get(0));
    assertThat(all(asking, dossier))
        .as("not decided yet")
        .extracting(RosterItem::outcome)
        .containsExactly(null, null, "eligible", "eligible", "eligible");
    assertThat(all(asking, dossier))
        .extracting(RosterItem::reason)
        .doesNotContain("Đang bị kỷ luật.");
    assertThat(rosters.view(asking, dossier).counts())
        .extracting(RosterView.RosterCount::count)
        .containsExactly(2, 3);
    assertThat(rosters.page(asking, dossier, new ItemFilter(null, "notGranted"), 0, 9).items())
        .isEmpty();
    assertThat(rosters.page(asking, dossier, new ItemFilter(null, ""), 0, 9).items()).hasSize(2);
    assertThat(rosters.view(decider, dossier).rest().names())
        .isEqualTo(all(decider, dossier).stream().skip(2).map(RosterItem::name).toList());
    rosters.settle(decider, taskId, null, "granted", null);
    assertThat(rosters.view(decider, dossier).rest().count()).isZero();
    assertThat(all(decider, dossier))
        .extracting(RosterItem::outcome)
        .containsExactly("notGranted", "notGranted", "granted", "granted", "granted");
    assertThatThrownBy(
            () -> tasks.complete(decider, taskId, line.request(claimed, "declined", null)))
        .as("some are granted")
        .hasMessage("DOSSIER-007");
    tasks.complete(decider, taskId, line.request(claimed, "granted", null));
    assertThat(all(asking, dossier)).extracting(RosterItem::outcome).contains("notGranted");
  }

  @Test
  void what_came_to_an_end_at_an_earlier_step_is_given_no_other_outcome() {
    UUID dossier = open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.claim(dossier);
    lists.enter(line.worker(step), step, 2);
    advance(dossier, "appraiseRound");
    StepRecordView appraised = line.claim(dossier);
    CurrentUser appraiser = line.worker(appraised);
    List<UUID> ids = all(appraiser, dossier).stream().map(RosterItem::id).toList();
    rosters.settle(appraiser, appraised.id(), ids.subList(0, 1), "notEligible", "Chưa đủ năm.");
    rosters.settle(appraiser, appraised.id(), null, "eligible", null);
    tasks.complete(appraiser, appraised.id(), line.request(appraised, "eligible", null));
    advance(dossier, "decideRound");
    StepRecordView decided = line.claim(dossier);
    CurrentUser decider = line.worker(decided);
    assertThatThrownBy(() -> rosters.settle(decider, decided.id(), ids, "granted", null))
        .hasMessage("ITEM-005");
    rosters.settle(decider, decided.id(), null, "granted", null);
    assertThat(all(decider, dossier))
        .extracting(RosterItem::outcome, RosterItem::reason)
        .contains(tuple("notEligible", "Chưa đủ năm."), tuple("granted", null));
  }

  @Test
  void numbers_go_on_one_after_the_other_and_no_number_is_given_twice() {
    UUID dossier = open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView step = line.claim(dossier);
    lists.enter(line.worker(step), step, 3);
    advance(dossier, "numberBadges");
    step = line.claim(dossier);
    CurrentUser appraiser = line.worker(step);
    UUID taskId = step.id();
    var mine = organisation.signedIn(port, appraiser);
    assertThat(waiting(mine, dossier)).as("series that wait").containsExactly("30");
    Answer none =
        mine.post(
            "/api/work-items/" + taskId + "/items/numbers",
            Map.of("column", "badgeNumber", "firsts", Map.of()));
    assertThat(none.json().at("/errors/0/field").asString()).isEqualTo("firsts.30");
    assertThat(none.json().at("/errors/0/message").asString())
        .as("by its label, not by its value")
        .isEqualTo("Hãy ghi số đầu của dãy 30 năm.");
    assertThatThrownBy(
            () -> rosters.number(appraiser, taskId, "badgeNumber", Map.of("30", 99_999_998L)))
        .as("the series ends")
        .hasMessage("ITEM-005");
    rosters.number(appraiser, taskId, "badgeNumber", Map.of("30", 41_000_007L));
    assertThat(all(appraiser, dossier))
        .extracting(item -> item.values().get("badgeNumber"))
        .containsExactly("41000007", "41000008", "41000009");
    assertThat(waiting(mine, dossier)).isEmpty();
    assertThatThrownBy(
            () ->
                rosters.fill(
                    appraiser,
                    taskId,
                    all(appraiser, dossier).get(0).id(),
                    Map.of("badgeNumber", " 041000008 ")))
        .as("however it is typed")
        .hasMessage("ITEM-006")
        .isInstanceOfSatisfying(
            ItemProblem.class,
            problem ->
                assertThat(problem.text().vi())
                    .endsWith(
                        "Huy hiệu (năm): 30 năm; Số Huy hiệu Đảng: 41000008. Có ngay trong danh sách này."));
    assertThatThrownBy(
            () ->
                rosters.fill(
                    appraiser,
                    taskId,
                    all(appraiser, dossier).get(0).id(),
                    Map.of("badgeNumber", "số 9")))
        .as("no number of its series")
        .hasMessage("ITEM-005");
  }

  @Test
  void a_dossier_with_300_items_opens_with_no_more_statements_than_one_with_two() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID small = open(cell);
    UUID large = open(cell);
    CurrentUser secretary = line.holder(cell.parentId(), Role.SECRETARY);
    StepRecordView few = line.claim(small);
    lists.enter(secretary, few, 2);
    StepRecordView many = line.claim(large);
    lists.enter(secretary, many, 300);
    files.view(secretary, small);

    var told = StatementProbe.statementsOf(() -> opened(secretary, large));
    assertThat(told).as(String.join("\n", told)).hasSizeLessThanOrEqualTo(20);
    assertThat(StatementProbe.statementsOf(() -> opened(secretary, large)))
        .as("as many as for two")
        .hasSameSizeAs(StatementProbe.statementsOf(() -> opened(secretary, small)));
    var listed =
        StatementProbe.statementsOf(
            () -> rosters.page(secretary, large, new ItemFilter(null, null), 0, 50));
    assertThat(listed).as(String.join("\n", listed)).hasSizeLessThanOrEqualTo(8);
    assertThat(items.of(large)).hasSize(300).extracting(Item::ordinal).isSorted();
    assertThat(rosters.view(secretary, large).actions()).contains(RosterAction.ENTER);
  }

  private void opened(CurrentUser by, UUID dossier) {
    files.view(by, dossier);
  }

  private List<RosterItem> all(CurrentUser by, UUID dossier) {
    return rosters.page(by, dossier, new ItemFilter(null, null), 0, 200).items();
  }

  /** By the usual outcome of each step. */
  private void advance(UUID dossier, String stepId) {
    Map<String, String> usual =
        Map.of(
            "prepareRound", "prepared",
            "submitRound", "submitted",
            "receiveRound", "received",
            "appraiseRound", "eligible",
            "decideRound", "granted");
    for (StepRecordView step = line.current(dossier);
        !step.stepId().equals(stepId);
        step = line.current(dossier)) {
      if (usual.containsKey(step.stepId())) {
        StepRecordView claimed = step.holderId() == null ? line.claim(dossier) : step;
        lists.before(line.worker(claimed), claimed, usual.get(step.stepId()));
        line.complete(dossier, usual.get(step.stepId()));
      } else {
        line.issue(dossier);
      }
    }
  }

  private UUID open(UnitView cell) {
    return line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
  }

  private static Map<String, Object> item(UUID person) {
    Map<String, Object> item = new HashMap<>();
    item.put("personId", person);
    item.put("values", Map.of("years", "30", "case", "due", "admittedOn", "1996-10-10"));
    return item;
  }

  private static List<String> waiting(HosoClient client, UUID dossier) {
    return client
        .get("/api/dossiers/" + dossier + "/items")
        .json()
        .path("columns")
        .valueStream()
        .flatMap(column -> column.path("seriesWaiting").valueStream())
        .map(value -> value.asString())
        .toList();
  }
}
