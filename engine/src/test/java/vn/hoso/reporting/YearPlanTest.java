package vn.hoso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.ListLine;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.ItemFilter;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.roster.RosterView.RosterItem;
import vn.hoso.roster.Rosters;
import vn.hoso.staffing.OfficialPersons;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Figures of a year against its plan, held against dossiers that were counted by hand. */
@IntegrationTest
class YearPlanTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired ListLine lists;
  @Autowired Rosters rosters;
  @Autowired OfficialPersons persons;
  @Autowired Units units;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void what_was_decided_counts_once_for_each_person_and_nothing_else_does() throws IOException {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID committee = cell.parentId();
    for (int admitted = 0; admitted < 2; admitted++) {
      line.advanceTo(line.open(cell), "returnResult");
    }
    var refused = line.open(cell);
    line.advanceTo(refused, "decideDossier");
    line.complete(refused, "refused");
    line.issue(refused);
    line.open(cell);
    badges(cell, 3, 1);

    var head = line.holder(committee, Role.UNIT_HEAD);
    HosoClient client = organisation.signedIn(port, head);
    int year = LocalDate.now(clock).getYear();
    JsonNode view = client.get("/api/year-plan").json();
    assertThat(view.path("unitId").asString()).isEqualTo(committee.toString());
    assertThat(figure(view, "admitted").path("done").asInt()).isEqualTo(2);
    assertThat(figure(view, "badges").path("done").asInt())
        .as("3 on the list, 1 not granted")
        .isEqualTo(2);
    assertThat(figure(view, "cardsReissued").path("done").asInt()).isZero();
    assertThat(figure(view, "admitted").path("planned").isNull()).isTrue();
    assertThat(
            figure(client.get("/api/year-plan?year=" + (year - 1)).json(), "admitted")
                .path("done")
                .asInt())
        .isZero();
    assertThat(
            figure(client.get("/api/year-plan?unit=" + cell.id()).json(), "admitted")
                .path("done")
                .asInt())
        .isEqualTo(2);
    assertThat(
            figure(client.get("/api/year-plan?unit=" + cell.id()).json(), "badges")
                .path("done")
                .asInt())
        .as("the committee opened that list")
        .isZero();

    plan_is_entered_and_corrected(client, year, committee);
    others_neither_read_nor_plan(cell, year);
  }

  @Test
  void whoever_was_decided_on_himself_learns_it_from_no_figure() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UUID his = line.open(cell);
    line.advanceTo(his, "returnResult");
    line.advanceTo(line.open(cell), "returnResult");
    CurrentUser head = line.holder(cell.parentId(), Role.UNIT_HEAD);
    HosoClient client = organisation.signedIn(port, head);
    assertThat(figure(client.get("/api/year-plan").json(), "admitted").path("done").asInt())
        .isEqualTo(2);
    UUID person =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(his)
            .query(UUID.class)
            .single();
    transaction.executeWithoutResult(begun -> persons.link(head.officialId(), person));
    assertThat(client.get("/api/dossiers/" + his).status()).isEqualTo(404);
    assertThat(figure(client.get("/api/year-plan").json(), "admitted").path("done").asInt())
        .isEqualTo(1);
    CurrentUser other =
        organisation.holder(units.get(cell.parentId(), TestOrganisation.START), Role.UNIT_HEAD);
    assertThat(
            figure(organisation.signedIn(port, other).get("/api/year-plan").json(), "admitted")
                .path("done")
                .asInt())
        .isEqualTo(2);
  }

  private void plan_is_entered_and_corrected(HosoClient client, int year, UUID committee)
      throws IOException {
    var wrong =
        client.put(
            "/api/year-plan",
            body(year, committee, List.of(number("admitted", -1), number("none", 3))));
    assertThat(wrong.code()).isEqualTo("REPORTING-004");
    assertThat(wrong.json().path("errors").findValuesAsString("field"))
        .containsExactly("numbers[0].planned", "numbers[1].name");
    client.put("/api/year-plan", body(year, committee, List.of(number("admitted", 5))));
    var view =
        client.put("/api/year-plan", body(year, committee, List.of(number("admitted", 8)))).json();
    assertThat(figure(view, "admitted").path("planned").asInt()).isEqualTo(8);
    assertThat(figure(view, "admitted").path("share").asInt()).isEqualTo(25);
    assertThat(
            jdbc.sql("select planned from hoso.year_plan where unit_id = ? order by id")
                .param(committee)
                .query(Integer.class)
                .list())
        .as("what was planned before stays")
        .containsExactly(5, 8);
    var book = client.get("/api/year-plan/sheet.xlsx?year=" + year).bytes();
    try (var sheet = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var row =
          StreamSupport.stream(sheet.getSheetAt(0).spliterator(), false)
              .filter(each -> each.getCell(1) != null)
              .filter(each -> each.getCell(1).getStringCellValue().equals("Kết nạp đảng viên"))
              .findFirst()
              .orElseThrow();
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(8);
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(2);
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(25);
    }
  }

  private void others_neither_read_nor_plan(UnitView cell, int year) {
    var clerk = organisation.signedIn(port, line.holder(cell.parentId(), Role.INTAKE_CLERK));
    assertThat(clerk.get("/api/year-plan").json().path("mayPlan").asBoolean()).isFalse();
    assertThat(
            clerk
                .put("/api/year-plan", body(year, cell.parentId(), List.of(number("admitted", 1))))
                .code())
        .isEqualTo("REPORTING-005");
    var secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    assertThat(secretary.get("/api/year-plan").code()).isEqualTo("REPORTING-003");
    assertThat(secretary.get("/api/session").text()).doesNotContain("yearPlan");
    var elsewhere = line.newCell(Place.UNDER_PROVINCE).parentId();
    var stranger = organisation.signedIn(port, line.holder(elsewhere, Role.UNIT_HEAD));
    assertThat(stranger.get("/api/year-plan?unit=" + cell.parentId()).code())
        .isEqualTo("REPORTING-003");
    var above =
        organisation.signedIn(
            port, line.holder(organisation.province().id(), Role.STANDING_COMMITTEE));
    assertThat(
            above.get("/api/year-plan?unit=" + cell.parentId()).json().path("mayPlan").asBoolean())
        .isTrue();
  }

  /** A list of the committee above the cell, of which so many are not granted. */
  private void badges(UnitView cell, int people, int declined) {
    UUID dossier = line.open("badge", cell.parentId(), Role.SECRETARY, cell.id());
    StepRecordView step = line.claim(dossier);
    lists.enter(line.worker(step), step, people);
    for (var outcome : List.of("prepared", "submitted", "received", "eligible")) {
      StepRecordView at = line.current(dossier);
      StepRecordView claimed = at.holderId() == null ? line.claim(dossier) : at;
      lists.before(line.worker(claimed), claimed, outcome);
      line.complete(dossier, outcome);
    }
    StepRecordView decision = line.claim(dossier);
    CurrentUser decider = line.worker(decision);
    var ids =
        rosters.page(decider, dossier, new ItemFilter(null, null), 0, 200).items().stream()
            .map(RosterItem::id)
            .toList();
    rosters.settle(decider, decision.id(), ids.subList(0, declined), "notGranted", "Chưa đủ.");
    rosters.settle(decider, decision.id(), null, "granted", null);
    line.complete(dossier, "granted");
    line.issue(dossier);
  }

  private static JsonNode figure(JsonNode view, String name) {
    return view.path("figures")
        .valueStream()
        .filter(each -> each.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> number(String name, int planned) {
    return Map.of("name", name, "planned", planned);
  }

  private static Map<String, Object> body(int year, UUID unit, List<Map<String, Object>> numbers) {
    return Map.of("year", year, "unitId", unit, "numbers", numbers);
  }
}
