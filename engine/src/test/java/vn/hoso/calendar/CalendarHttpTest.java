package vn.hoso.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** The working calendar over HTTP. Rows are entered for one commune: all tests share the rest. */
@IntegrationTest
class CalendarHttpTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Calendars calendars;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID commune;
  private HosoClient admin;

  @BeforeEach
  void a_commune_and_an_administrator() {
    cell = line.newCell(Place.UNDER_COMMITTEE);
    commune = cell.parentId();
    admin = as(Role.PROCEDURE_ADMIN);
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void a_day_entered_for_a_commune_governs_what_its_cells_open_next_and_nothing_opened_before() {
    var before = line.open(cell);
    var answer = entered(day("2026-12-16", "DAY_OFF"));
    assertThat(answer.status()).isEqualTo(201);
    var after = line.open(cell);
    assertThat(calendarOf(before)).isNotEqualTo(calendarOf(after));
    assertThat(calendars.version(calendarOf(after)).isWorkingDay(LocalDate.of(2026, 12, 16)))
        .isFalse();
    assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 12, 16))).isTrue();
  }

  @Test
  void the_list_of_work_counts_what_is_left_by_the_calendar_of_the_dossier() {
    var today = LocalDate.now(clock);
    var soon = calendars.current().addWorkingDays(today, 3);
    assertThat(entered(day(soon.toString(), "DAY_OFF")).status()).isEqualTo(201);
    var dossier = line.open(cell);
    var secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    var row = secretary.get("/api/work-items?view=todo").json().path("items").get(0);
    assertThat(row.path("dossierId").asString()).isEqualTo(dossier.toString());
    var due = LocalDate.parse(row.path("dueOn").asString());
    assertThat(row.path("remainingText").asString())
        .isEqualTo(WorkingDays.vi(calendars.version(calendarOf(dossier)), due, today))
        .isNotEqualTo(WorkingDays.vi(calendars.current(), due, today));
  }

  @Test
  void the_year_shows_each_day_with_its_source_and_what_is_not_decided_or_not_announced() {
    var year = admin.get("/api/calendars/2026").json();
    assertThat(year.path("published").asBoolean()).isTrue();
    assertThat(year.path("unitName").asString()).isEqualTo("Mọi đơn vị");
    assertThat(year.path("days").valueStream())
        .anySatisfy(
            row -> {
              assertThat(row.path("day").asString()).isEqualTo("2026-11-24");
              assertThat(row.path("document").asString()).isEqualTo("Nghị quyết 28/2026/QH16");
              assertThat(row.path("confidence").asString()).isEqualTo("sourced");
            })
        .anySatisfy(
            row -> {
              assertThat(row.path("day").asString()).isEqualTo("2026-11-23");
              assertThat(row.path("kind").asString()).isEqualTo("UNDECIDED");
              assertThat(row.path("reason").asString()).contains("chưa có quyết định");
            });
    assertThat(admin.get("/api/calendars/2027").json().path("published").asBoolean()).isFalse();
    assertThat(admin.get("/api/calendars/2031").code()).isEqualTo("CALENDAR-002");
  }

  @Test
  void a_past_day_shows_and_counts_what_was_known_then() {
    assertThat(entered(day("2026-12-16", "DAY_OFF")).status()).isEqualTo(201);
    var entered = LocalDate.now(clock);
    clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
    assertThat(entered(day("2026-12-16", "WITHDRAWN")).status()).isEqualTo(201);
    assertThat(due("&asKnownOn=" + entered)).isEqualTo("2026-12-17");
    assertThat(due("")).isEqualTo("2026-12-16");
    var then = admin.get("/api/calendars/2026?unit=" + commune + "&asKnownOn=" + entered).json();
    assertThat(then.path("days").findValuesAsString("scopeName")).contains("Đảng ủy xã Sơn Hà");
    var now = admin.get("/api/calendars/2026?unit=" + commune).json();
    assertThat(now.path("days").findValuesAsString("scopeName")).containsOnly("Mọi đơn vị");
    assertThat(now.path("entered").get(0).path("kind").asString()).isEqualTo("WITHDRAWN");
    assertThat(now.path("entered").get(0).path("recordedByName").asString()).startsWith("Nguyễn");
  }

  @Test
  void a_date_is_tried_out_with_the_sentences_every_reader_gets() {
    var path = "/api/calendars/trial?from=2026-11-20&limit=P2D&limitUnit=workingDays";
    var trial = admin.get(path).json();
    assertThat(trial.path("dueOn").asString()).isEqualTo("2026-11-25");
    assertThat(trial.path("sentences").toString())
        .contains("Có tính thứ Hai 23/11/2026", "Nếu ngày này được cho nghỉ, hạn có thể thay đổi")
        .contains("Ngày Văn hóa Việt Nam");
    assertThat(admin.get(path, "Accept-Language", "en").json().path("sentences").toString())
        .contains("Should that day be given off");
    var next = "/api/calendars/trial?from=2026-12-20&limit=P12D&limitUnit=workingDays";
    assertThat(admin.get(next).json().path("sentences").toString())
        .contains("Lịch nghỉ năm 2027 chưa được công bố");
    assertThat(admin.get(path.replace("P2D", "x")).code()).isEqualTo("DEADLINE-002");
    assertThat(admin.get(path.replace("2026-11-20", "2031-01-01")).code())
        .isEqualTo("DEADLINE-001");
    var far = "/api/calendars/trial?from=%2B999999999-12-31&limit=P12M&limitUnit=calendarMonths";
    assertThat(admin.get(far).status()).isBetween(400, 422);
  }

  @Test
  void only_administrators_enter_and_every_official_reads() {
    for (var role : Role.values()) {
      if (role != Role.PROCEDURE_ADMIN && role != Role.SYSTEM_ADMIN) {
        var holder = organisation.signedIn(port, line.holder(commune, role));
        assertThat(holder.get("/api/calendars/2026").json().path("actions").size()).isZero();
        refused(holder);
        assertThat(holder.get("/api/calendars/units").status()).isEqualTo(403);
      }
    }
    var system = as(Role.SYSTEM_ADMIN);
    assertThat(system.get("/api/calendars/2026").json().path("actions").size()).isEqualTo(2);
    assertThat(system.get("/api/calendars/units").status()).isEqualTo(200);
    var everywhere = system.post("/api/calendar-drafts", Map.of());
    assertThat(everywhere.status()).as(everywhere.text()).isEqualTo(201);
    assertThat(everywhere.json().path("unitName").asString()).isEqualTo("Mọi đơn vị");
    assertThat(new HosoClient(port).get("/api/calendars/2026").status()).isEqualTo(401);
    assertThat(new HosoClient(port).get("/api/calendar-drafts").status()).isEqualTo(401);
    assertThat(new HosoClient(port).get("/api/calendars/trial").status()).isEqualTo(401);
  }

  @Test
  void a_procedure_administrator_of_a_commune_enters_days_for_it_and_for_nobody_else() {
    var local = organisation.signedIn(port, line.holder(commune, Role.PROCEDURE_ADMIN));
    var own = local.post("/api/calendar-drafts", Map.of("unitId", commune));
    assertThat(own.status()).isEqualTo(201);
    assertThat(local.get("/api/calendars/2026?unit=" + commune).json().path("actions").toString())
        .isEqualTo("[\"enterDay\"]");
    assertThat(local.get("/api/calendars/units").json().findValuesAsString("id"))
        .containsExactly(commune.toString());
    assertThat(local.post("/api/calendar-drafts", Map.of()).code()).isEqualTo("CALENDAR-001");
    var theirs = line.newCell(Place.UNDER_COMMITTEE).parentId();
    assertThat(local.post("/api/calendar-drafts", Map.of("unitId", theirs)).code())
        .isEqualTo("CALENDAR-001");
    var drafted = drafted(theirs, day("2026-12-16", "DAY_OFF"));
    assertThat(local.get("/api/calendar-drafts").json().findValuesAsString("unitId"))
        .doesNotContain(theirs.toString());
    refused(local, drafted.json().path("id").asString(), 2);
    var year = Map.of("year", 2028, "published", false, "document", "thử");
    assertThat(local.post("/api/calendars/years", year).code()).isEqualTo("CALENDAR-001");
  }

  /** Whoever enters no days at all. */
  private void refused(HosoClient holder) {
    assertThat(holder.get("/api/calendar-drafts").code()).isEqualTo("CALENDAR-001");
    assertThat(holder.get("/api/calendar-drafts/entered").code()).isEqualTo("CALENDAR-001");
    assertThat(holder.post("/api/calendar-drafts", Map.of("unitId", commune)).code())
        .isEqualTo("CALENDAR-001");
    refused(holder, UUID.randomUUID().toString(), 1);
    var year = Map.of("year", 2028, "published", false, "document", "thử");
    assertThat(holder.post("/api/calendars/years", year).code()).isEqualTo("CALENDAR-001");
  }

  private void refused(HosoClient holder, String id, int version) {
    var path = "/api/calendar-drafts/" + id;
    var days = List.of(day("2026-12-17", "DAY_OFF"));
    assertThat(holder.get(path).code()).isEqualTo("CALENDAR-001");
    assertThat(holder.put(path, Map.of("days", days, "version", version)).code())
        .isEqualTo("CALENDAR-001");
    assertThat(holder.post(path + "/preview", Map.of("choice", "KEEP")).code())
        .isEqualTo("CALENDAR-001");
    assertThat(holder.post(path + "/discard", Map.of("version", version)).code())
        .isEqualTo("CALENDAR-001");
    assertThat(holder.post(path + "/reversal", Map.of()).code()).isEqualTo("CALENDAR-001");
    var publish = Map.of("choice", "KEEP", "token", "x", "version", version);
    assertThat(holder.post(path + "/publication", publish).code()).isEqualTo("CALENDAR-001");
  }

  @Test
  void a_row_without_its_document_or_that_makes_no_calendar_is_refused() {
    var without = new HashMap<>(day("2026-12-16", "DAY_OFF"));
    without.put("document", " ");
    var answer = drafted(commune, without);
    assertThat(answer.status()).isBetween(400, 422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("days[0].document");
    wrong("days[0].day", "DEADLINE-007", day("2026-12-16", "MAKE_UP"));
    wrong("days[0].day", "DEADLINE-001", day("2035-12-16", "DAY_OFF"));
    wrong("days[0].day", "DEADLINE-009", day("2026-12-16", "WITHDRAWN"));
    wrong(
        "days[1].day", "DEADLINE-007", day("2026-12-16", "DAY_OFF"), day("2026-12-18", "MAKE_UP"));
    wrong("days[1].day", "twice", day("2026-12-16", "DAY_OFF"), day("2026-12-16", "DAY_OFF"));
    var empty = admin.post("/api/calendar-drafts", Map.of("unitId", commune));
    assertThat(
            admin
                .post(
                    "/api/calendar-drafts/" + empty.json().path("id").asString() + "/preview",
                    Map.of("choice", "KEEP"))
                .code())
        .isEqualTo("CALENDAR-013");
    var far = Map.of("year", 2040, "published", true, "document", "thử");
    assertThat(admin.post("/api/calendars/years", far).code()).isEqualTo("CALENDAR-003");
    var nobody = Map.of("unitId", UUID.randomUUID());
    assertThat(admin.post("/api/calendar-drafts", nobody).status()).isEqualTo(404);
  }

  @Test
  void the_units_to_choose_from_are_committees_and_boards() {
    var names = admin.get("/api/calendars/units").json().findValuesAsString("name");
    assertThat(names).contains("Tỉnh ủy Đông Giang", "Đảng ủy xã Sơn Hà");
    assertThat(names).noneMatch(name -> name.startsWith("Chi bộ"));
  }

  @Test
  void a_draft_saved_elsewhere_or_over_is_said_to_be_so_and_nothing_is_lost() {
    var saved = drafted(commune, day("2026-12-16", "DAY_OFF"));
    var path = "/api/calendar-drafts/" + saved.json().path("id").asString();
    var stale =
        admin.put(path, Map.of("days", List.of(day("2026-12-17", "DAY_OFF")), "version", 1));
    assertThat(stale.code()).isEqualTo("CALENDAR-007");
    assertThat(stale.json().path("version").asInt()).isEqualTo(2);
    assertThat(admin.get(path).json().at("/days/0/day").asString()).isEqualTo("2026-12-16");
    assertThat(admin.get(path).json().path("actions").toString())
        .as("his own")
        .isEqualTo("[\"save\",\"discard\"]");
    assertThat(admin.post(path + "/reversal", Map.of()).code()).isEqualTo("CALENDAR-011");
    assertThat(admin.post(path + "/discard", Map.of("version", 2)).status()).isEqualTo(204);
    assertThat(admin.post(path + "/discard", Map.of("version", 2)).code())
        .isEqualTo("CALENDAR-008");
  }

  private void wrong(String field, String code, Map<?, ?>... days) {
    var answer = drafted(commune, days);
    assertThat(answer.code()).as(answer.text()).isEqualTo("CALENDAR-010");
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
  }

  /** What the draft of that unit says when these are saved in it. */
  private HosoClient.Answer drafted(UUID unit, Map<?, ?>... days) {
    var begun = admin.post("/api/calendar-drafts", Map.of("unitId", unit)).json();
    return admin.put(
        "/api/calendar-drafts/" + begun.path("id").asString(),
        Map.of("days", List.of(days), "version", begun.path("version")));
  }

  /** Drafted by one, entered by another, with open dossiers left as they are. */
  private HosoClient.Answer entered(Map<String, Object> day) {
    var drafted = drafted(commune, day);
    assertThat(drafted.status()).as(drafted.text()).isEqualTo(200);
    var path = "/api/calendar-drafts/" + drafted.json().path("id").asString();
    var shown = admin.post(path + "/preview", Map.of("choice", "KEEP"));
    return as(Role.SYSTEM_ADMIN)
        .post(
            path + "/publication",
            Map.of(
                "choice",
                "KEEP",
                "token",
                shown.json().path("token"),
                "version",
                drafted.json().path("version")));
  }

  private static Map<String, Object> day(String day, String kind) {
    return Map.of(
        "day",
        day,
        "kind",
        kind,
        "reason",
        "nghỉ phòng chống bão",
        "document",
        "Công điện thử số 1");
  }

  private String due(String more) {
    return admin
        .get(
            "/api/calendars/trial?from=2026-12-15&limit=P1D&limitUnit=workingDays&unit="
                + commune
                + more)
        .json()
        .path("dueOn")
        .asString();
  }

  private UUID calendarOf(UUID dossier) {
    return jdbc.sql(
            "select calendar_version_id from hoso.governing_assignment where dossier_id = ?")
        .param(dossier)
        .query(UUID.class)
        .single();
  }

  private HosoClient as(Role role) {
    return organisation.signedIn(port, organisation.holder(organisation.province(), role));
  }
}
