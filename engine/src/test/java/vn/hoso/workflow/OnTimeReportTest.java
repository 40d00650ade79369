package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import vn.hoso.shared.HosoClock;

/** The report of a quarter as XLSX, held against the lists and figures of the pages. */
@IntegrationTest
class OnTimeReportTest {

  private static final String DELAYS = "Hồ sơ quá hạn nằm ở đâu";
  private static final String PLAN = "Chỉ tiêu năm 2026";
  private static final int FIRST = 4;
  private static final List<String> HOLDERS =
      List.of("whole", "office", "submitter", "other", "waiting");

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  void inSummer() {
    clock.moveTo(LocalDate.of(2026, 8, 18).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_days_of_each_late_dossier_are_added_up_once_by_who_had_it() {
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    var committee = cell.parentId();
    var leader = line.holder(committee, Role.STANDING_COMMITTEE);
    line.advanceTo(line.open(cell), "appraiseDossier");
    var late = line.open(cell);
    var about = line.open(cell);
    days(70);
    line.complete(late, "prepared");
    days(40);
    for (var period : List.of("2026-Q3", "2026-Q4", "2026")) {
      agrees(leader, committee, period);
    }
    var book = sheets(leader, committee, "2026-Q4");
    assertThat(book.keySet())
        .containsExactly("Tổng hợp", "Theo đơn vị", "Theo thủ tục", "Theo bước", PLAN, DELAYS);
    assertThat(book.get(DELAYS).get("Tổng số").get(0)).isEqualTo(3);
    assertThat(book.get(DELAYS).get("Tổng số").subList(2, 6).stream().mapToLong(each -> each).sum())
        .isEqualTo(book.get(DELAYS).get("Tổng số").get(1))
        .isPositive();

    jdbc.sql(
            "update hoso.official set person_id = (select person_id from hoso.dossier_item where dossier_id = ?) where id = ?")
        .params(about, leader.officialId())
        .update();
    try {
      agrees(leader, committee, "2026-Q4");
      assertThat(sheets(leader, committee, "2026-Q4").get(DELAYS).get("Tổng số").get(0))
          .as("without what is about himself")
          .isEqualTo(2);
    } finally {
      jdbc.sql("update hoso.official set person_id = null where id = ?")
          .param(leader.officialId())
          .update();
    }
  }

  @Test
  void what_is_late_at_a_step_that_is_kept_from_the_reader_adds_no_dossier() {
    var route = routes.of("planning").get(0);
    var plan = walker.open(route);
    new Paths(routes.ways(route), false)
        .opening(new HashSet<>(Set.of("reviewSources"))).get(0).stream()
            .takeWhile(way -> !way.stepId().equals("reviewSources"))
            .forEach(way -> walker.go(plan, way));
    var kept = line.current(plan);
    assertThat(kept.stepId()).isEqualTo("reviewSources");
    jdbc.sql(
            "update hoso.step_record set due_at = null, due_on = null where dossier_id = ? and completed_at is not null")
        .param(plan)
        .update();
    assertThat(
            jdbc.sql("update hoso.work_item set on_hold = false, due_at = created_at where id = ?")
                .param(kept.id())
                .update())
        .isOne();
    days(1);
    var year = String.valueOf(LocalDate.now(clock).getYear());
    var own = line.holder(kept.unitId(), Role.STANDING_COMMITTEE);
    var above = line.holder(organisation.province().id(), Role.STANDING_COMMITTEE);
    assertThat(late(own, kept.unitId(), year)).containsKey(plan);
    assertThat(late(above, kept.unitId(), year)).doesNotContainKey(plan);
    agrees(own, kept.unitId(), year);
    agrees(above, kept.unitId(), year);
  }

  @Test
  void
      what_was_decided_stands_beside_the_plan_for_the_quarter_and_from_the_first_day_of_the_year() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var committee = cell.parentId();
    var head = line.holder(committee, Role.UNIT_HEAD);
    line.advanceTo(line.open(cell), "returnResult");
    clock.moveTo(LocalDate.of(2026, 11, 2).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    line.advanceTo(line.open(cell), "returnResult");
    line.advanceTo(line.open(cell), "returnResult");
    organisation
        .signedIn(port, head)
        .put(
            "/api/year-plan",
            Map.of(
                "year",
                2026,
                "unitId",
                committee,
                "numbers",
                List.of(Map.of("name", "admitted", "planned", 12))));
    var label = admitted(head);
    assertThat(sheets(head, committee, "2026-Q4").get(PLAN).get(label))
        .containsExactly(12L, 2L, 3L, 25L);
    assertThat(sheets(head, committee, "2026-Q3").get(PLAN).get(label))
        .as("later decisions are not of that quarter")
        .containsExactly(12L, 1L, 1L, 8L);
    assertThat(sheets(head, cell.id(), "2026-Q4").get(PLAN).get(label))
        .as("of a cell, its own plan")
        .containsExactly(null, 2L, 3L, null);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    assertThat(sheets(secretary, cell.id(), "2026-Q4"))
        .as("he does not read the figures of the year")
        .containsKey(DELAYS)
        .doesNotContainKey(PLAN);
  }

  private void days(int number) {
    clock.moveTo(clock.instant().plus(Duration.ofDays(number)));
  }

  private String admitted(CurrentUser by) {
    return organisation
        .signedIn(port, by)
        .get("/api/year-plan?year=2026")
        .json()
        .path("figures")
        .valueStream()
        .filter(each -> each.path("name").asString().equals("admitted"))
        .map(each -> each.path("label").asString())
        .findFirst()
        .orElseThrow();
  }

  private void agrees(CurrentUser by, UUID unit, String period) {
    var expected = new TreeMap<String, List<Long>>();
    var all = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L));
    for (var run : late(by, unit, period).values()) {
      var sums =
          expected.computeIfAbsent(
              run.path("procedureName").asString(),
              name -> new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L)));
      for (var each : List.of(sums, all)) {
        each.set(0, each.get(0) + 1);
        for (int at = 0; at < HOLDERS.size(); at++) {
          each.set(at + 1, each.get(at + 1) + run.path("days").path(HOLDERS.get(at)).asLong());
        }
      }
    }
    expected.put("Tổng số", all);
    assertThat(new TreeMap<>(sheets(by, unit, period).get(DELAYS))).isEqualTo(expected);
  }

  /** One run of each dossier that a late figure leads to. */
  private Map<UUID, JsonNode> late(CurrentUser by, UUID unit, String period) {
    HosoClient client = organisation.signedIn(port, by);
    var found = new TreeMap<UUID, JsonNode>();
    for (var state : List.of("FINISHED_LATE", "OPEN_LATE")) {
      String next = "";
      while (next != null) {
        var page =
            client
                .get(
                    "/api/on-time/runs?limit=500&period="
                        + period
                        + "&unit="
                        + unit
                        + "&state="
                        + state
                        + next)
                .json();
        page.path("items")
            .forEach(run -> found.put(UUID.fromString(run.path("dossierId").asString()), run));
        next = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asString();
      }
    }
    return found;
  }

  /** By sheet and first cell, the numbers behind it. */
  private Map<String, Map<String, List<Long>>> sheets(CurrentUser by, UUID unit, String period) {
    var answer =
        organisation
            .signedIn(port, by)
            .get("/api/on-time/sheet.xlsx?period=" + period + "&unit=" + unit);
    assertThat(answer.status()).isEqualTo(200);
    var sheets = new LinkedHashMap<String, Map<String, List<Long>>>();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      for (Sheet sheet : book) {
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
            .as("what is counted, and when")
            .contains("Lập ngày");
        var lines = new TreeMap<String, List<Long>>();
        StreamSupport.stream(sheet.spliterator(), false)
            .filter(row -> row.getRowNum() >= FIRST)
            .forEach(row -> lines.put(row.getCell(0).getStringCellValue(), numbers(sheet, row)));
        sheets.put(sheet.getSheetName(), lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  private static List<Long> numbers(Sheet sheet, Row row) {
    var numbers = new ArrayList<Long>();
    IntStream.range(1, sheet.getRow(FIRST - 1).getLastCellNum())
        .mapToObj(row::getCell)
        .forEach(
            cell ->
                numbers.add(
                    cell == null || cell.getCellType() != CellType.NUMERIC
                        ? null
                        : Long.valueOf((long) cell.getNumericCellValue())));
    return numbers;
  }
}
