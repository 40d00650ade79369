package vn.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
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
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.RecountWork;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
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
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired Procedures procedures;
  @Autowired Inbox inbox;
  @Autowired RecountWork work;
  @Autowired TaskService engine;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser other;
  private HosoClient admin;

  /** Address and version of what was drafted last. */
  private String draft;

  private int version;

  @BeforeEach
  void a_commune_and_its_administrator() {
    clock.moveTo(START);
    cell = line.newCell(Place.UNDER_COMMITTEE);
    other = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
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

    var done = enter(shown, "RECALCULATE");
    assertThat(progress(done).path("finished").asBoolean()).as(done.text()).isTrue();
    assertThat(progress(done).path("done").asInt()).isEqualTo(1);
    assertThat(progress(done).path("failed").size()).isZero();
    assertThat(progress(done).path("otherwise").size()).isZero();

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
    enter(shown, "RECALCULATE");
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
    var done = enter(preview(day, "DAY_OFF"), "KEEP");
    assertThat(progress(done).path("total").asInt()).isZero();
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
      enter(shown, "RECALCULATE");
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
    enter(preview(day, "DAY_OFF"), "RECALCULATE");
    var moved = line.current(dossier).dueOn();
    clock.moveTo(morning(day));
    signIn();
    var early = preview(day, "WITHDRAWN");
    assertThat(early.json().path("newlyLate").asInt()).isZero();
    clock.moveTo(morning(moved));
    signIn();
    var late = act(early, "RECALCULATE");
    assertThat(late.code()).as("late since the preview").isEqualTo("CALENDAR-005");
    var shown = preview(day, "WITHDRAWN");
    assertThat(shown.json().path("newlyLate").asInt()).isEqualTo(1);
    enter(shown, "RECALCULATE");
    assertThat(line.current(dossier).dueOn()).isEqualTo(day);
  }

  @Test
  void a_dossier_that_moved_since_the_preview_is_counted_too_and_another_day_is_refused() {
    var first = at("resolveCell");
    var day = line.current(first).dueOn();
    var elsewhere = preview(day.plusDays(7), "DAY_OFF");
    var shown = preview(day, "DAY_OFF");
    assertThat(act(elsewhere, "KEEP").code()).as("of another day").isEqualTo("CALENDAR-004");
    var other = line.open(cell);
    line.advanceTo(other, "resolveCell");
    var done = enter(shown, "RECALCULATE");
    assertThat(done.json().path("recomputed").toString()).contains(state(other).code());
    assertThat(progress(done).path("done").asInt()).isEqualTo(2);
    assertThat(line.current(other).dueOn()).isEqualTo(line.current(first).dueOn()).isAfter(day);
    assertThat(act(shown, "KEEP").code()).as("entered before").isEqualTo("CALENDAR-008");
  }

  @Test
  void a_dossier_of_which_it_is_kept_where_it_stands_is_counted_anew_and_not_named() {
    var day = kept().dueOn();
    var shown = preview(day, "DAY_OFF");
    assertThat(shown.json().path("moved").asInt()).isEqualTo(1);
    assertThat(shown.json().path("dossiers").size()).isZero();
    var later = kept();
    var done = enter(shown, "RECALCULATE");
    assertThat(progress(done).path("moved").asInt()).isPositive();
    assertThat(line.current(later.dossierId()).dueOn()).isAfter(day);
    assertThat(done.json().path("recomputed").size()).as(done.text()).isZero();
  }

  /** A step of a dossier whose procedure keeps something from some who see it. */
  private StepRecordView kept() {
    var dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    return line.current(dossier);
  }

  @Test
  void what_a_stop_interrupted_goes_on_at_the_start_and_nothing_is_done_twice() {
    var dossier = at("resolveCell");
    var day = line.current(dossier).dueOn();
    var entered = enter(preview(day, "DAY_OFF"), "KEEP");
    var recount = recount(entered);
    jdbc.sql("update recount set choice = 'RECALCULATE' where id = ?").param(recount).update();
    jdbc.sql(
            "insert into recount_dossier (recount_id, seq, dossier_id) values (?, 1, ?), (?, 2, ?)")
        .params(recount, dossier, recount, dossier)
        .update();
    work.goOn();
    var moved = line.current(dossier);
    assertThat(moved.dueOn()).isAfter(day);
    assertThat(history(dossier).split("CalendarApplied", -1)).hasSize(2);
    work.goOn();
    assertThat(line.current(dossier).version()).isEqualTo(moved.version());
    assertThat(admin.get(draft).json().at("/progress/done").asInt()).isEqualTo(2);
    var elsewhere =
        organisation.signedIn(
            port,
            line.holder(line.newCell(Place.UNDER_COMMITTEE).parentId(), Role.PROCEDURE_ADMIN));
    assertThat(elsewhere.get(draft).code()).isEqualTo("CALENDAR-001");
  }

  @Test
  void a_swapped_saturday_is_one_change_of_two_days_and_its_reversal_restores_the_dates() {
    var dossier = at("appraiseDossier");
    var before = line.current(dossier);
    var due = before.dueOn();
    var monday = calendars.governing(cell.path()).onOrAfter(LocalDate.now(clock).plusDays(5));
    var saturday = monday.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    var shown = previewOf(List.of(row(monday, "DAY_OFF"), row(saturday, "MAKE_UP")), "RECALCULATE");
    assertThat(shown.json().path("sentence").asString()).contains("Nghỉ ", "; Làm bù ");
    var versions = versions();
    enter(shown, "RECALCULATE");
    assertThat(versions()).as("one version for both days").isEqualTo(versions + 1);
    var calendar = calendars.governing(cell.path());
    assertThat(calendar.isWorkingDay(monday)).isFalse();
    assertThat(calendar.isWorkingDay(saturday)).isTrue();
    assertThat(line.current(dossier).dueOn())
        .isEqualTo(
            expectedStep(dossier, calendar.daysBetween(calendar.firstDay(), calendar.lastDay())));

    var reversed = second().post(draft + "/reversal", Map.of());
    assertThat(reversed.status()).as(reversed.text()).isEqualTo(201);
    assertThat(reversed.json().path("days").findValuesAsString("kind"))
        .containsExactly("WITHDRAWN", "WITHDRAWN");
    draft = "/api/calendar-drafts/" + reversed.json().path("id").asString();
    version = version(reversed);
    var back = admin.post(draft + "/preview", Map.of("choice", "RECALCULATE"));
    assertThat(act(back, "RECALCULATE").code()).as("drafted by himself").isEqualTo("CALENDAR-009");
    var also = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    organisation.onePerson(other, also);
    var again = organisation.signedIn(port, also);
    assertThat(again.get(draft).json().path("actions").toString()).doesNotContain("publish");
    assertThat(
            again
                .post(
                    draft + "/publication",
                    Map.of(
                        "choice",
                        "RECALCULATE",
                        "token",
                        again
                            .post(draft + "/preview", Map.of("choice", "RECALCULATE"))
                            .json()
                            .path("token"),
                        "version",
                        version))
                .code())
        .as("drafted by himself, with another account")
        .isEqualTo("CALENDAR-009");
    var body =
        Map.of("choice", "RECALCULATE", "token", back.json().path("token"), "version", version);
    assertThat(admin.post(draft + "/publication", body).status()).isEqualTo(201);
    var after = line.current(dossier);
    assertThat(after.dueOn()).isEqualTo(due);
    assertThat(after.dueAt()).isEqualTo(before.dueAt());
    assertThat(after.warnAt()).isEqualTo(before.warnAt());
  }

  @Test
  void only_what_favours_the_person_is_counted_anew_where_that_is_chosen() {
    var dossier = at("appraiseDossier");
    var due = line.current(dossier).dueOn();
    var shown = previewOf(List.of(row(due, "DAY_OFF")), "FAVOUR");
    assertThat(shown.json().path("moved").asInt()).as("a later day of the office").isZero();
    var done = enter(shown, "FAVOUR");
    assertThat(progress(done).path("moved").asInt()).isZero();
    assertThat(line.current(dossier).dueOn()).isEqualTo(due);
    var saturday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    line.open(line.newCell(Place.UNDER_COMMITTEE));
    var earlier = previewOf(List.of(row(saturday, "MAKE_UP")), "FAVOUR");
    assertThat(earlier.json().path("open").asInt()).as("of this commune alone").isEqualTo(1);
  }

  private long versions() {
    return jdbc.sql("select count(*) from calendar_version where scope_unit_id = ?")
        .param(cell.parentId())
        .query(Long.class)
        .single();
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
    return previewOf(List.of(row(day, kind)), "RECALCULATE");
  }

  /** Drafted by the commune's administrator and looked at. */
  private Answer previewOf(List<Map<String, Object>> days, String choice) {
    drafted(days);
    var shown = admin.post(draft + "/preview", Map.of("choice", choice));
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    return shown;
  }

  private void drafted(List<Map<String, Object>> days) {
    var unit = Map.of("unitId", cell.parentId());
    var begun = admin.post("/api/calendar-drafts", unit);
    draft = "/api/calendar-drafts/" + begun.json().path("id").asString();
    var saved = admin.put(draft, Map.of("days", days, "version", version(begun)));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    version = version(saved);
  }

  private static int version(Answer draft) {
    return draft.json().path("version").asInt();
  }

  private Answer enter(Answer shown, String choice) {
    var done = act(shown, choice);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    return done;
  }

  /** By an administrator of the province: whoever drafted does not enter. */
  private Answer act(Answer shown, String choice) {
    var body = Map.of("choice", choice, "token", shown.json().path("token"), "version", version);
    return second().post(draft + "/publication", body);
  }

  private HosoClient second() {
    return organisation.signedIn(port, other);
  }

  private static JsonNode progress(Answer entered) {
    return entered.json().at("/change/progress");
  }

  private static Map<String, Object> row(LocalDate day, String kind) {
    return Map.of(
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

  private UUID recount(Answer entered) {
    return jdbc.sql("select recount_id from calendar_draft where id = cast(? as uuid)")
        .param(entered.json().at("/change/id").asString())
        .query(UUID.class)
        .single();
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
                .map(WholeDossier.Fact::date)
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

  private WholeDossier state(UUID dossier) {
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
