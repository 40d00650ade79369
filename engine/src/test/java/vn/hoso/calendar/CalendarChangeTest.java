package vn.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
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
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.CalendarDay;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.DayKind;
import vn.hoso.deadline.DayWalker;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.Dossiers;
import vn.hoso.inbox.Inbox;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.RecountWork;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.DossierState;
import vn.hoso.state.DossierStates;
import vn.hoso.step.Steps;
import vn.hoso.unit.UnitView;

/** A day entered into the calendar, and what becomes of the dossiers that run. */
@IntegrationTest
class CalendarChangeTest {

  private static final Instant START = Instant.parse("2026-09-07T02:00:00Z");
  private static final long SEED = 20261129;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Calendars calendars;
  @Autowired Dossiers dossiers;
  @Autowired DossierStates states;
  @Autowired Steps steps;
  @Autowired Procedures procedures;
  @Autowired Inbox inbox;
  @Autowired RecountWork work;
  @Autowired TaskService engine;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private HosoClient admin;

  @BeforeEach
  void a_commune_and_its_administrator() {
    clock.moveTo(START);
    cell = line.newCell(Place.UNDER_COMMITTEE);
    admin = organisation.signedIn(port, line.holder(cell.parentId(), Role.PROCEDURE_ADMIN));
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void a_day_off_for_tomorrow_moves_what_is_due_then_when_it_is_counted_anew() {
    var dossier = at("appraiseDossier");
    var step = line.current(dossier);
    var tomorrow = step.dueOn();
    clock.moveTo(morning(tomorrow.minusDays(1)));
    var promised = state(dossier).promisedOn();
    var expected = expectedStep(dossier, with(tomorrow, DayKind.DAY_OFF));
    var party = expectedParty(dossier, with(tomorrow, DayKind.DAY_OFF));
    assertThat(expected).isAfter(tomorrow);
    signIn();

    var shown = preview(tomorrow, "DAY_OFF");
    assertThat(shown.json().path("moved").asInt()).isEqualTo(1);
    assertThat(shown.json().path("sentence").asString())
        .contains("1 hồ sơ đang mở, 1 đổi hạn, 0 thành quá hạn");
    assertThat(dates(shown, "STEP").path("before").asString()).isEqualTo(tomorrow.toString());
    assertThat(dates(shown, "STEP").path("after").asString()).isEqualTo(expected.toString());
    assertThat(dates(shown, "PARTY").path("after").asString()).isEqualTo(party.toString());
    assertThat(dates(shown, "PROMISE").path("kept").asBoolean()).isTrue();
    assertThat(line.current(dossier).dueOn()).as("nothing is written").isEqualTo(tomorrow);

    var done = enter(shown, tomorrow, "DAY_OFF", "RECALCULATE");
    assertThat(done.json().path("finished").asBoolean()).as(done.text()).isTrue();
    assertThat(done.json().path("done").asInt()).isEqualTo(1);
    assertThat(done.json().path("failed").size()).isZero();

    assertThat(line.current(dossier).dueOn()).isEqualTo(expected);
    assertThat(row(dossier).path("dueOn").asString()).isEqualTo(expected.toString());
    assertThat(engine.createTaskQuery().taskId(step.id().toString()).singleResult().getDueDate())
        .isEqualTo(Deadlines.dueAt(expected));
    assertThat(partyDue(dossier)).isEqualTo(party);
    assertThat(state(dossier).promisedOn()).as("printed on the receipt").isEqualTo(promised);
    assertThat(sentences(dossier, DossierClock.PARTY))
        .contains("Hạn được tính lại hôm", "Công điện thử số 1");
    assertThat(sentences(dossier, DossierClock.PROMISE))
        .contains("được cho nghỉ (Công điện thử số 1)", "Ngày hẹn trên giấy đã cấp giữ nguyên");
    assertThat(history(dossier)).contains("CalendarApplied", expected.toString());
    assertSameAfterRebuild(dossier);
  }

  @Test
  void a_promise_that_falls_on_a_new_day_off_stays_until_the_office_moves_it_on_paper() {
    var dossier = at("appraiseDossier");
    var promised = state(dossier).promisedOn();
    var shown = preview(promised, "DAY_OFF");
    assertThat(shown.json().path("promisesOnDayOff").asInt()).isEqualTo(1);
    assertThat(dates(shown, "PROMISE").path("onDayOff").asBoolean()).isTrue();
    enter(shown, promised, "DAY_OFF", "RECALCULATE");
    assertThat(state(dossier).promisedOn()).isEqualTo(promised);
    var next = calendars.governing(cell.path()).onOrAfter(promised.plusDays(1));
    var head = line.seated(dossier, PartCapacity.APPRAISER, Role.STANDING_COMMITTEE);
    var moved =
        organisation
            .signedIn(port, head)
            .post(
                "/api/dossiers/" + dossier + "/reschedulings",
                Map.of(
                    "newDueOn",
                    next.toString(),
                    "reader",
                    "BODY",
                    "cause",
                    "Ngày hẹn được cho nghỉ.",
                    "version",
                    state(dossier).version()));
    assertThat(moved.status()).as(moved.text()).isEqualTo(204);
    assertThat(state(dossier).promisedOn()).isEqualTo(next);
  }

  @Test
  void a_day_off_that_is_not_taken_over_leaves_every_date_and_is_told_of() {
    var dossier = at("appraiseDossier");
    var day = line.current(dossier).dueOn();
    var before = state(dossier);
    var party = partyDue(dossier);
    var done = enter(preview(day, "DAY_OFF"), day, "DAY_OFF", "KEEP");
    assertThat(done.json().path("total").asInt()).isZero();
    assertThat(line.current(dossier).dueOn()).isEqualTo(day);
    assertThat(partyDue(dossier)).isEqualTo(party);
    assertThat(state(dossier).calendarVersionId()).isEqualTo(before.calendarVersionId());
    assertThat(state(dossier).version()).isEqualTo(before.version());
    assertThat(sentences(dossier, DossierClock.PARTY))
        .contains("được cho nghỉ (Công điện thử số 1)", "giữ hạn đã tính theo lịch trước");
  }

  @Test
  void what_was_shown_is_what_happens_and_what_a_walk_over_the_days_gives() {
    var random = new Random(SEED);
    var running = new ArrayList<UUID>();
    for (var step : List.of("resolveCell", "submitDossier", "appraiseDossier", "decideDossier")) {
      running.add(at(step));
    }
    for (int i = 0; i < 4; i++) {
      var day = workday(random);
      var shown = preview(day, "DAY_OFF");
      var expected = new HashMap<UUID, LocalDate>();
      running.forEach(each -> expected.put(each, expectedStep(each, with(day, DayKind.DAY_OFF))));
      var party = new HashMap<UUID, LocalDate>();
      running.forEach(each -> party.put(each, expectedParty(each, with(day, DayKind.DAY_OFF))));
      enter(shown, day, "DAY_OFF", "RECALCULATE");
      for (var each : running) {
        assertThat(line.current(each).dueOn()).as(day + " " + SEED).isEqualTo(expected.get(each));
        assertThat(partyDue(each)).as(day + " " + SEED).isEqualTo(party.get(each));
        var code = state(each).code();
        shown
            .json()
            .path("dossiers")
            .valueStream()
            .filter(dossier -> dossier.path("code").asString().equals(code))
            .flatMap(dossier -> dossier.path("dates").valueStream())
            .filter(date -> date.path("of").asString().equals("STEP"))
            .forEach(
                date ->
                    assertThat(date.path("after").asString())
                        .isEqualTo(expected.get(each).toString()));
      }
    }
  }

  @Test
  void taking_a_day_off_back_restores_the_dates_and_says_who_becomes_late() {
    var dossier = at("appraiseDossier");
    var day = line.current(dossier).dueOn();
    enter(preview(day, "DAY_OFF"), day, "DAY_OFF", "RECALCULATE");
    var moved = line.current(dossier).dueOn();
    clock.moveTo(morning(day));
    signIn();
    var early = preview(day, "WITHDRAWN");
    assertThat(early.json().path("newlyLate").asInt()).isZero();
    clock.moveTo(morning(moved));
    signIn();
    var late = act(early, day, "WITHDRAWN", "RECALCULATE");
    assertThat(late.code()).as("late since the preview").isEqualTo("CALENDAR-005");
    var shown = preview(day, "WITHDRAWN");
    assertThat(shown.json().path("newlyLate").asInt()).isEqualTo(1);
    enter(shown, day, "WITHDRAWN", "RECALCULATE");
    assertThat(line.current(dossier).dueOn()).isEqualTo(day);
  }

  @Test
  void a_dossier_that_moved_since_the_preview_is_counted_too_and_another_day_is_refused() {
    var first = at("resolveCell");
    var day = line.current(first).dueOn();
    var shown = preview(day, "DAY_OFF");
    assertThat(act(shown, day.plusDays(7), "DAY_OFF", "KEEP").code()).isEqualTo("CALENDAR-004");
    var other = line.open(cell);
    line.advanceTo(other, "resolveCell");
    var done = enter(shown, day, "DAY_OFF", "RECALCULATE");
    assertThat(done.json().path("recomputed").toString()).contains(state(other).code());
    assertThat(done.json().path("done").asInt()).isEqualTo(2);
    assertThat(line.current(other).dueOn()).isEqualTo(line.current(first).dueOn()).isAfter(day);
    assertThat(act(shown, day, "DAY_OFF", "KEEP").status()).as("entered before").isEqualTo(409);
  }

  @Test
  void what_a_stop_interrupted_goes_on_at_the_start_and_nothing_is_done_twice() {
    var dossier = at("resolveCell");
    var day = line.current(dossier).dueOn();
    var entered = enter(preview(day, "DAY_OFF"), day, "DAY_OFF", "KEEP");
    jdbc.sql("update recount set choice = 'RECALCULATE' where id = ?").param(id(entered)).update();
    jdbc.sql(
            "insert into recount_dossier (recount_id, seq, dossier_id) values (?, 1, ?), (?, 2, ?)")
        .params(id(entered), dossier, id(entered), dossier)
        .update();
    work.goOn();
    var moved = line.current(dossier);
    assertThat(moved.dueOn()).isAfter(day);
    assertThat(history(dossier).split("CalendarApplied", -1)).hasSize(2);
    work.goOn();
    assertThat(line.current(dossier).version()).isEqualTo(moved.version());
    var progress = admin.get("/api/calendars/changes/" + id(entered)).json();
    assertThat(progress.path("done").asInt()).isEqualTo(2);
    var elsewhere =
        organisation.signedIn(
            port,
            line.holder(line.newCell(Place.UNDER_COMMITTEE).parentId(), Role.PROCEDURE_ADMIN));
    assertThat(elsewhere.get("/api/calendars/changes/" + id(entered)).code())
        .isEqualTo("CALENDAR-001");
  }

  private UUID at(String stepId) {
    var dossier = line.open(cell);
    line.advanceTo(dossier, stepId);
    return dossier;
  }

  private void signIn() {
    admin = organisation.signedIn(port, line.holder(cell.parentId(), Role.PROCEDURE_ADMIN));
  }

  private Answer preview(LocalDate day, String kind) {
    var shown = admin.post("/api/calendars/days/preview", body(day, kind));
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    return shown;
  }

  private Answer enter(Answer shown, LocalDate day, String kind, String choice) {
    var done = act(shown, day, kind, choice);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    return done;
  }

  private Answer act(Answer shown, LocalDate day, String kind, String choice) {
    var body = new HashMap<>(body(day, kind));
    body.put("choice", choice);
    body.put("token", shown.json().path("token").asString());
    return admin.post("/api/calendars/days", body);
  }

  private Map<String, Object> body(LocalDate day, String kind) {
    return Map.of(
        "unitId",
        cell.parentId(),
        "day",
        day.toString(),
        "kind",
        kind,
        "reason",
        "nghỉ phòng chống bão",
        "document",
        "Công điện thử số 1");
  }

  private static JsonNode dates(Answer shown, String of) {
    return shown
        .json()
        .at("/dossiers/0/dates")
        .valueStream()
        .filter(date -> date.path("of").asString().equals(of))
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(Answer entered) {
    return UUID.fromString(entered.json().path("id").asString());
  }

  /** The days of the calendar that governs now, and one more. */
  private List<CalendarDay> with(LocalDate day, DayKind kind) {
    var calendar = calendars.governing(cell.path());
    var rows = new ArrayList<>(calendar.daysBetween(calendar.firstDay(), calendar.lastDay()));
    rows.removeIf(row -> row.day().equals(day));
    rows.add(new CalendarDay(day, kind, "thử", "thử", Confidence.SOURCED, clock.instant()));
    return rows;
  }

  private LocalDate expectedStep(UUID dossier, List<CalendarDay> rows) {
    var open = line.current(dossier);
    var step =
        procedures
            .revision(dossiers.revisionOf(dossier))
            .procedure()
            .step(open.stepId())
            .orElseThrow();
    var from =
        step.limitFrom().equals("task")
            ? LocalDate.ofInstant(open.startedAt(), HosoClock.ZONE)
            : state(dossier).facts().stream()
                .filter(fact -> fact.name().equals(step.limitFrom()))
                .map(DossierState.Fact::date)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    return walk(rows).due(step.limit(), List.of(ClockEvent.start(from, null)));
  }

  private LocalDate expectedParty(UUID dossier, List<CalendarDay> rows) {
    return party(dossier)
        .map(
            each ->
                walk(rows)
                    .due(
                        each.deadline().limit(),
                        List.of(ClockEvent.start(each.deadline().start(), null))))
        .orElse(null);
  }

  private static DayWalker walk(List<CalendarDay> rows) {
    return new DayWalker(rows, LocalDate.of(2027, 12, 31));
  }

  private Optional<RunningClock> party(UUID dossier) {
    return state(dossier).clocks().stream()
        .filter(each -> each.clock() == DossierClock.PARTY && each.endedOn() == null)
        .findFirst();
  }

  private LocalDate partyDue(UUID dossier) {
    return party(dossier).map(each -> each.deadline().due()).orElse(null);
  }

  private String sentences(UUID dossier, DossierClock which) {
    return state(dossier).clocks().stream()
        .filter(each -> each.clock() == which && each.endedOn() == null)
        .flatMap(each -> each.sentences().stream())
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private DossierState state(UUID dossier) {
    return states.of(line.holder(cell.id(), Role.SECRETARY), dossier);
  }

  private String history(UUID dossier) {
    return organisation
        .signedIn(port, line.holder(cell.id(), Role.SECRETARY))
        .get("/api/dossiers/" + dossier + "/history")
        .text();
  }

  private JsonNode row(UUID dossier) {
    var step = line.current(dossier);
    return organisation
        .signedIn(port, line.holder(step.positionId()))
        .get("/api/work-items/" + step.id())
        .json();
  }

  private LocalDate workday(Random random) {
    var today = LocalDate.now(clock);
    return calendars.governing(cell.path()).onOrAfter(today.plusDays(1 + random.nextInt(60)));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(8, 0)).atZone(HosoClock.ZONE).toInstant();
  }

  private void assertSameAfterRebuild(UUID dossier) {
    var before = rows(dossier);
    inbox.rebuild();
    assertThat(rows(dossier)).isNotEmpty().isEqualTo(before);
  }

  private List<String> rows(UUID dossier) {
    return jdbc.sql("select w::text from work_item w where w.dossier_id = ?")
        .param(dossier)
        .query(String.class)
        .list();
  }
}
