package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.ontime.OnTime;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.schedule.RecurringWork;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitChanges;
import vn.hoso.unit.UnitView;
import vn.hoso.workflow.RunsByHand.Run;

/**
 * Tình hình giải quyết: every figure is what the steps of the dossiers say when they are counted
 * one by one, before it was counted by night and after, and every figure opens the runs it counts.
 */
@IntegrationTest
class OnTimeTest {

  private static final String REPORT = "/api/on-time";
  private static final List<String> PLAYED = List.of("transfer", "exemption", "badge");

  /** As the folders say it. */
  private static final Map<String, Set<String>> SECRET =
      Map.of(
          "planning",
          Set.of(
              "voteRemoval",
              "reviewSources",
              "introduceCadres",
              "introduceExpanded",
              "chooseList",
              "checkPolitics"),
          "appointment",
          Set.of(
              "beginPersonnel",
              "noticeReappointment",
              "widerMeeting",
              "leadershipChooses",
              "consultManager",
              "keyCadres",
              "leadershipProposes",
              "headProposes",
              "planConsultation",
              "verifyPolitics",
              "askBodies",
              "appraiseFile",
              "decideAppointment"),
          "transfer",
          Set.of(
              "considerStrikeOff",
              "draftPaper_proposal",
              "initialPaper_proposal",
              "signPaper_proposal",
              "numberPaper_proposal",
              "issuePaper_proposal"),
          "two-sides",
          Set.of("weighLeaving", "weighTaking"));

  private static final List<String> PERIODS = List.of("2026-08", "2026-Q3", "2026-Q4", "2026");

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired OnTime onTime;
  @Autowired RecurringWork recurring;
  @Autowired UnitChanges changes;
  @Autowired HosoClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID committee;
  private CurrentUser leader;

  @BeforeEach
  void a_committee_below_which_admissions_are_done_in_time_late_and_not_yet() {
    clock.moveTo(LocalDate.of(2026, 8, 18).atTime(9, 0).atZone(HosoClock.ZONE).toInstant());
    cell = line.newCell(Place.UNDER_COMMITTEE);
    committee = cell.parentId();
    leader = line.holder(committee, Role.STANDING_COMMITTEE);
    line.advanceTo(line.open(cell), "appraiseDossier");
    var late = line.open(cell);
    days(70);
    line.complete(late, "prepared");
    line.open(cell);
    days(1);
    line.advanceTo(line.open(cell), "receiveDossier");
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void every_figure_is_that_of_the_steps_themselves_before_and_after_it_was_counted_by_night() {
    for (var slug : PLAYED) {
      var route = routes.of(slug).get(0);
      var now = clock.instant();
      var dossier = walker.open(route);
      new Paths(routes.ways(route), false)
          .opening(new HashSet<>(Set.of(Way.END))).stream()
              .limit(1)
              .flatMap(List::stream)
              .forEach(way -> walker.go(dossier, way));
      clock.moveTo(now.isAfter(clock.instant()) ? now : clock.instant());
    }
    everyFigure();
    days(1);
    recurring.soon("finished-months");
    assertThat(counted()).isPositive();
    everyFigure();
    line.advanceTo(line.open(cell), "receiveDossier");
    everyFigure();
    days(40);
    everyFigure();
    recurring.soon("finished-months");
    everyFigure();
  }

  @Test
  void a_run_of_another_day_than_the_databases_waits_until_its_month_is_counted() throws Exception {
    var dossier = line.open(cell);
    var by = Executors.newSingleThreadExecutor();
    try {
      var run =
          transaction.execute(
              counting -> {
                jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.finished_month'))")
                    .query((row, number) -> number)
                    .list();
                var completing = by.submit(() -> line.complete(dossier, "prepared"));
                while (!completing.isDone() && waiting() == 0) {
                  Thread.onSpinWait();
                }
                assertThat(completing.isDone()).as("finished while it was counted").isFalse();
                return completing;
              });
      run.get();
    } finally {
      by.shutdown();
    }
  }

  @Test
  void a_unit_that_moves_takes_along_what_it_finished_in_months_that_are_counted() {
    days(1);
    recurring.soon("finished-months");
    var other = line.newCell(Place.UNDER_COMMITTEE).parentId();
    changes.move(cell.id(), other, LocalDate.now(clock));
    province();
    recurring.soon("changed-months");
    province();
    agrees(leader, committee, "2026-08");
    agrees(line.holder(other, Role.STANDING_COMMITTEE), other, "2026-08");
  }

  private int waiting() {
    return jdbc.sql(
            "select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
        .query(Integer.class)
        .single();
  }

  private void everyFigure() {
    for (var period : PERIODS) {
      agrees(leader, committee, period);
      agrees(leader, cell.id(), period);
    }
    province();
  }

  private void province() {
    var province = organisation.province();
    var standing = line.holder(province.id(), Role.STANDING_COMMITTEE);
    PERIODS.forEach(period -> agrees(standing, province.id(), period));
  }

  private void agrees(CurrentUser by, UUID unit, String period) {
    var answer = signedIn(by).get(address(unit, period));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    var view = answer.json();
    var path =
        jdbc.sql("select path from hoso.unit where id = ?")
            .param(unit)
            .query(String.class)
            .single();
    var from = LocalDate.parse(view.path("from").asString());
    // Other tests have moved the clock further: what they did is later than today, and counted.
    var until =
        from.plusMonths(period.length() == 4 ? 12 : period.contains("Q") ? 3 : 1).minusDays(1);
    var today = LocalDate.now(clock);
    var runs =
        new RunsByHand(jdbc)
            .below(path).stream()
                .filter(run -> run.in(from, until))
                .filter(run -> !secret(run) || by.heads(run.unitId()))
                .toList();
    assertThat(sums(view.path("byUnit"), "unitId"))
        .isEqualTo(RunsByHand.counted(runs, run -> RunsByHand.bucket(run, unit, path), today));
    assertThat(sums(view.path("byProcedure"), "procedure"))
        .isEqualTo(RunsByHand.counted(runs, Run::slug, today));
    assertThat(sums(view.path("byStep"), "procedure", "step"))
        .isEqualTo(RunsByHand.counted(runs, run -> run.slug() + " " + run.stepId(), today));
    assertThat(figures(view.path("total")))
        .isEqualTo(RunsByHand.counted(runs, run -> "", today).getOrDefault("", new TreeMap<>()));
    var oldest =
        runs.stream()
            .filter(run -> run.state(today).equals("openLate"))
            .map(Run::due)
            .min(LocalDate::compareTo);
    assertThat(view.path("total").path("lateSince").asString(""))
        .isEqualTo(oldest.map(LocalDate::toString).orElse(""));
  }

  private static boolean secret(Run run) {
    return SECRET.getOrDefault(run.slug(), Set.of()).contains(run.stepId());
  }

  @Test
  void finished_runs_are_those_the_history_tells_of() {
    var view = signedIn(leader).get(address(committee, "2026")).json().path("total");
    var runs = new RunsByHand(jdbc).below(path(committee));
    var dossiers = runs.stream().map(Run::dossierId).collect(Collectors.toSet());
    assertThat(
            view.path("finishedInTime").asLong()
                + view.path("finishedLate").asLong()
                + view.path("finishedUnlimited").asLong())
        .isEqualTo(new RunsByHand(jdbc).completed(dossiers))
        .isPositive();
    assertThat(view.path("finishedLate").asLong()).isPositive();
    assertThat(view.path("openLate").asLong()).isPositive();
    assertThat(view.path("openInTime").asLong()).isPositive();
    assertThat(view.path("inTimeShare").asInt()).isBetween(1, 99);
  }

  @Test
  void every_figure_opens_the_runs_it_counts() {
    var client = signedIn(leader);
    for (int night = 0; night < 2; night++) {
      var view = client.get(address(committee, "2026")).json();
      for (var unit : view.path("byUnit")) {
        opens(
            client,
            unit,
            "&alone=" + unit.path("alone").asBoolean(),
            unit.path("unitId").asString());
      }
      for (var each : view.path("byProcedure")) {
        opens(
            client, each, "&procedure=" + each.path("procedure").asString(), committee.toString());
      }
      for (var each : view.path("byStep")) {
        var which =
            "&procedure="
                + each.path("procedure").asString()
                + "&step="
                + each.path("step").asString();
        opens(client, each, which, committee.toString());
      }
      days(1);
      recurring.soon("finished-months");
    }
  }

  private void opens(HosoClient client, JsonNode line, String which, String unit) {
    for (var state : RunsByHand.states()) {
      var written = state.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
      var seen = new HashSet<String>();
      long listed = 0;
      String next = "";
      do {
        var answer =
            client.get(
                REPORT
                    + "/runs?period=2026&limit=5&unit="
                    + unit
                    + "&state="
                    + written
                    + which
                    + next);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var page = answer.json();
        for (var run : page.path("items")) {
          seen.add(run.path("id").asString());
          listed++;
        }
        next = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asString();
      } while (next != null);
      assertThat(listed)
          .as(state + which)
          .isEqualTo(line.path("figures").path(state).asLong())
          .isEqualTo(seen.size());
    }
  }

  @Test
  void what_changes_in_a_month_that_was_counted_is_counted_anew() {
    days(40);
    recurring.soon("finished-months");
    var late = total("finishedLate");
    assertThat(
            jdbc.sql(
                    "update hoso.step_record set due_at = due_at - interval '400 days', due_on = due_on - 400"
                        + " where unit_id = ? and completed_at < due_at")
                .param(cell.id())
                .update())
        .isPositive();
    assertThat(total("finishedLate")).isGreaterThan(late);
    var anew = total("finishedLate");
    recurring.soon("finished-months");
    assertThat(total("finishedLate")).isEqualTo(anew);
  }

  private long total(String state) {
    return signedIn(leader)
        .get(address(committee, "2026"))
        .json()
        .path("total")
        .path(state)
        .asLong();
  }

  @Test
  void leaders_read_their_own_unit_and_what_is_below_and_nobody_else_does() {
    var elsewhere = line.newCell(Place.UNDER_COMMITTEE);
    for (var path : List.of("", "/sheet.xlsx?period=2026", "/runs?state=OPEN_LATE&period=2026")) {
      for (var role : List.of(Role.INTAKE_CLERK, Role.APPRAISER, Role.COMMITTEE_MEMBER)) {
        var refused = signedIn(line.holder(committee, role)).get(REPORT + path);
        assertThat(refused.status()).as(role + path).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("ONTIME-002");
      }
      var asked = REPORT + path + (path.contains("?") ? "&" : "?") + "unit=";
      var secretary = signedIn(line.holder(cell.id(), Role.SECRETARY));
      assertThat(secretary.get(asked + cell.id()).status()).isEqualTo(200);
      assertThat(secretary.get(asked + committee).status()).isEqualTo(403);
      assertThat(signedIn(leader).get(asked + elsewhere.id()).status()).isEqualTo(403);
      assertThat(signedIn(leader).get(asked + cell.id()).status()).isEqualTo(200);
      assertThat(signedIn(leader).get(asked + UUID.randomUUID()).status()).isEqualTo(403);
    }
    assertThat(signedIn(leader).get("/api/session").text()).contains("onTime");
    var clerk = signedIn(line.holder(committee, Role.INTAKE_CLERK));
    assertThat(clerk.get("/api/session").text()).doesNotContain("onTime");
    for (var period : List.of("2026-13", "2027-Q9", "2999", "x")) {
      assertThat(signedIn(leader).get(address(committee, period)).code()).isEqualTo("ONTIME-001");
    }
  }

  @Test
  void a_step_that_is_kept_from_some_is_counted_only_for_who_hands_out_the_work_of_its_unit() {
    var route = routes.of("planning").get(0);
    var plan = walker.open(route);
    new Paths(routes.ways(route), false)
        .opening(new HashSet<>(Set.of("reviewSources"))).get(0).stream()
            .takeWhile(way -> !way.stepId().equals("reviewSources"))
            .forEach(way -> walker.go(plan, way));
    var kept = line.current(plan);
    assertThat(kept.stepId()).isEqualTo("reviewSources");
    var below = kept.unitId();
    var own = line.holder(below, Role.STANDING_COMMITTEE);
    var above = line.holder(organisation.province().id(), Role.STANDING_COMMITTEE);
    for (int night = 0; night < 2; night++) {
      assertThat(steps(own, below)).contains("preparePlan", "reviewSources");
      assertThat(steps(above, below)).contains("preparePlan").doesNotContain("reviewSources");
      assertThat(open(own, below)).contains(kept.id().toString());
      assertThat(open(above, below)).doesNotContain(kept.id().toString());
      days(1);
      recurring.soon("finished-months");
    }
  }

  private String open(CurrentUser by, UUID unit) {
    var asked = REPORT + "/runs?period=" + year() + "&limit=500&unit=" + unit + "&state=";
    return signedIn(by).get(asked + "OPEN_IN_TIME").text()
        + signedIn(by).get(asked + "OPEN_LATE").text()
        + signedIn(by).get(asked + "OPEN_UNLIMITED").text();
  }

  private List<String> steps(CurrentUser by, UUID unit) {
    return signedIn(by)
        .get(address(unit, year()))
        .json()
        .path("byStep")
        .valueStream()
        .map(each -> each.path("step").asString())
        .toList();
  }

  private String year() {
    return String.valueOf(LocalDate.now(clock).getYear());
  }

  @Test
  void a_dossier_about_the_leader_himself_is_in_no_figure_of_his() {
    var before = total("openInTime");
    var finished = total("finishedInTime");
    var mine = line.open(cell);
    line.advanceTo(mine, "receiveDossier");
    var person =
        jdbc.sql("select person_id from hoso.dossier_item where dossier_id = ?")
            .param(mine)
            .query(UUID.class)
            .single();
    jdbc.sql("update hoso.official set person_id = ? where id = ?")
        .params(person, leader.officialId())
        .update();
    try {
      assertThat(total("openInTime")).isEqualTo(before);
      assertThat(total("finishedInTime")).isEqualTo(finished);
      days(1);
      recurring.soon("finished-months");
      assertThat(total("finishedInTime")).isEqualTo(finished);
      every_figure_opens_the_runs_it_counts();
    } finally {
      jdbc.sql("update hoso.official set person_id = null where id = ?")
          .param(leader.officialId())
          .update();
    }
  }

  @Test
  void one_statement_counts_and_reading_the_runs_is_told_to_the_access_log() {
    onTime.view(leader, "2026", committee);
    var statements = StatementProbe.statementsOf(() -> onTime.view(leader, "2026", committee));
    assertThat(statements).filteredOn(sql -> sql.contains("step_record")).hasSize(1);
    assertThat(statements).hasSizeLessThanOrEqualTo(8);
    signedIn(leader).get(REPORT + "/runs?state=OPEN_LATE&period=2026&unit=" + committee);
    assertThat(
            jdbc.sql(
                    "select count(*) from hoso.access_log where official_id = ? and what = 'on time'")
                .param(leader.officialId())
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void the_sheet_holds_the_same_figures() throws IOException {
    var view = signedIn(leader).get(address(committee, "2026-Q4")).json();
    var answer = signedIn(leader).get(REPORT + "/sheet.xlsx?period=2026-Q4&unit=" + committee);
    assertThat(answer.header("Content-Disposition")).contains("tinh-hinh-giai-quyet-2026-Q4.xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      var whole = book.getSheet("Tổng hợp");
      assertThat((long) whole.getRow(9).getCell(1).getNumericCellValue())
          .isEqualTo(view.path("total").path("openLate").asLong());
      var steps = book.getSheet("Theo bước");
      assertThat(steps.getLastRowNum()).isEqualTo(4 + view.path("byStep").size());
      var total = steps.getRow(steps.getLastRowNum());
      assertThat(total.getCell(0).getStringCellValue()).startsWith("Tổng");
      assertThat((long) total.getCell(2).getNumericCellValue())
          .isEqualTo(view.path("total").path("finishedInTime").asLong());
      assertThat((long) total.getCell(7).getNumericCellValue())
          .isEqualTo(view.path("total").path("openLate").asLong());
    }
  }

  private long counted() {
    return jdbc.sql("select count(*) from hoso.finished_figure").query(Long.class).single();
  }

  private static Map<String, Map<String, Long>> sums(JsonNode lines, String... keys) {
    var sums = new TreeMap<String, Map<String, Long>>();
    for (var each : lines) {
      var key =
          java.util.Arrays.stream(keys)
              .map(name -> each.path(name).asString())
              .collect(Collectors.joining(" "));
      sums.put(key, figures(each.path("figures")));
    }
    return sums;
  }

  private static Map<String, Long> figures(JsonNode figures) {
    var known = new TreeMap<String, Long>();
    for (var state : RunsByHand.states()) {
      long count = figures.path(state).asLong();
      if (count != 0) {
        known.put(state, count);
      }
    }
    return known;
  }

  private String path(UUID unit) {
    return jdbc.sql("select path from hoso.unit where id = ?")
        .param(unit)
        .query(String.class)
        .single();
  }

  private static String address(UUID unit, String period) {
    return REPORT + "?period=" + period + "&unit=" + unit;
  }

  private void days(int number) {
    clock.moveTo(clock.instant().plus(Duration.ofDays(number)));
  }

  private HosoClient signedIn(CurrentUser by) {
    return organisation.signedIn(port, by);
  }
}
