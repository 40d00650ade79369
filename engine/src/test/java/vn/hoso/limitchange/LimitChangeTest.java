package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** A limit is drafted by one, foreseen, put into force by another, carried out, and reversed. */
@IntegrationTest
class LimitChangeTest {

  private static final String SLUG = "relay";
  private static final String STEP = "step:takeMove";
  private static final String PROMISE = "limit:originPromise";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired WholeDossiers states;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private HosoClient one;
  private HosoClient other;
  private CurrentUser publishing;
  private String draft = "";

  @BeforeEach
  void two_administrators_of_the_province() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    one =
        organisation.signedIn(
            port, line.holder(organisation.province().id(), Role.PROCEDURE_ADMIN));
    UUID second = officials.create("Nguyễn Thị Ban Hành");
    organisation.appoint(
        second, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    publishing = officials.asUser(second, LocalDate.now(clock));
    other = organisation.signedIn(port, publishing);
  }

  @AfterEach
  void nothing_stays_drafted() {
    for (JsonNode open : one.get("/api/limit-drafts").json()) {
      discard(open.path("id").asString(), open.path("version").asInt());
    }
    clock.reset();
  }

  @Test
  void what_is_shown_happens_and_is_reversed_to_the_very_day() {
    UUID waiting = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(waiting, "asked");
    assertThat(line.current(waiting).dueOn()).isEqualTo("2026-09-09");

    begin(one);
    Answer saved = save(one, STEP, "P5D");
    assertThat(saved.json().at("/changes/0/sentence").asString()).contains("2 ngày làm việc → 5");
    Answer shown = preview(one, "RECALCULATE");
    JsonNode moved = moved(shown, waiting);
    assertThat(moved.path("before").asString()).isEqualTo("2026-09-09");
    assertThat(moved.path("after").asString()).isEqualTo("2026-09-14");
    assertThat(shown.json().path("totals").findValuesAsString("unit")).contains(unitOf(waiting));
    assertThat(line.current(waiting).dueOn()).as("nothing is written").isEqualTo("2026-09-09");
    assertThat(moved(preview(one, "FAVOUR"), waiting).isMissingNode())
        .as("the office would be slower")
        .isTrue();

    assertThat(publish(one, shown, "RECALCULATE").code()).as("his own").isEqualTo("LIMIT-006");
    Answer done = publish(other, preview(other, "RECALCULATE"), "RECALCULATE");
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(done.json().at("/progress/finished").asBoolean()).isTrue();
    assertThat(done.json().at("/progress/otherwise").asInt()).isZero();
    assertThat(line.current(waiting).dueOn()).isEqualTo("2026-09-14");
    assertThat(history(waiting)).contains("LimitsApplied", "12-QC/TU", "2026-09-14");
    UUID opened = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(opened, "asked");
    assertThat(line.current(opened).dueOn()).isEqualTo("2026-09-14");

    assertThat(told()).contains("2 ngày làm việc → 5", "12-QC/TU", "2026-09-01", "2026-09-07");
    String change = draft;
    Answer back = other.post("/api/limit-drafts/" + change + "/reversal", Map.of());
    assertThat(back.status()).as(back.text()).isEqualTo(201);
    draft = back.json().path("id").asString();
    assertThat(back.json().at("/changes/0/sentence").asString()).contains("5 ngày làm việc → 2");
    Answer again = publish(one, preview(one, "RECALCULATE"), "RECALCULATE");
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(line.current(waiting).dueOn()).isEqualTo("2026-09-09");
    line.complete(waiting, "taken");
    assertThat(line.current(waiting).stepId()).as("it goes on").isEqualTo("arriveMove");
  }

  @Test
  void another_account_of_who_drafted_it_does_not_put_it_into_force() {
    var drafting = organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
    one = organisation.signedIn(port, drafting);
    begin(one);
    save(one, STEP, "P5D");
    Answer shown = preview(other, "KEEP");
    organisation.onePersonByLess(drafting, publishing);
    assertThat(publish(other, shown, "KEEP").code()).isEqualTo("LIMIT-006");
    assertThat(other.get("/api/limit-drafts/" + draft).json().path("actions").toString())
        .contains("save")
        .doesNotContain("publish");
  }

  @Test
  void a_promise_is_another_day_only_for_those_counted_anew() {
    UUID kept = taken();
    LocalDate promised = state(kept).promisedOn();
    begin(one);
    save(one, PROMISE, "P30D");
    Answer shown = preview(other, "KEEP");
    assertThat(shown.json().path("moved").asInt()).isZero();
    assertThat(publish(other, shown, "KEEP").status()).isEqualTo(201);
    assertThat(state(kept).promisedOn()).isEqualTo(promised);
    assertThat(state(taken()).promisedOn()).isBefore(promised);

    draft =
        other
            .post("/api/limit-drafts/" + draft + "/reversal", Map.of())
            .json()
            .path("id")
            .asString();
    assertThat(publish(one, preview(one, "KEEP"), "KEEP").status()).isEqualTo(201);
  }

  @Test
  void who_may_not_and_what_is_wrong_is_refused_by_field() {
    HosoClient secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    HosoClient commune =
        organisation.signedIn(
            port,
            line.holder(line.newCell(Place.UNDER_COMMITTEE).parentId(), Role.PROCEDURE_ADMIN));
    assertThat(secretary.get("/api/limit-drafts").code()).isEqualTo("LIMIT-001");
    assertThat(commune.post("/api/limit-drafts", Map.of("slug", SLUG)).code())
        .isEqualTo("LIMIT-001");
    begin(one);
    for (HosoClient stranger : List.of(secretary, commune)) {
      assertThat(stranger.get("/api/limit-drafts/" + draft).code()).isEqualTo("LIMIT-001");
      assertThat(save(stranger, STEP, "P5D").code()).isEqualTo("LIMIT-001");
      assertThat(preview(stranger, "KEEP").code()).isEqualTo("LIMIT-001");
      assertThat(stranger.get("/api/limit-drafts/" + draft + "/progress").code())
          .isEqualTo("LIMIT-001");
      assertThat(stranger.post("/api/limit-drafts/" + draft + "/reversal", Map.of()).code())
          .isEqualTo("LIMIT-001");
    }
    Answer wrong = save(one, STEP, "P0D");
    assertThat(wrong.code()).isEqualTo("LIMIT-005");
    assertThat(wrong.json().at("/errors/0/field").asString()).isEqualTo("edits[0].limit");
    assertThat(save(one, "step:nowhere", "P5D").json().at("/errors/0/field").asString())
        .isEqualTo("edits[0].place");
    assertThat(publish(other, preview(other, "KEEP"), "KEEP").code())
        .as("nothing is changed")
        .isEqualTo("LIMIT-011");
    Answer seen = preview(other, "KEEP");
    save(one, STEP, "P5D");
    assertThat(publish(other, seen, "KEEP").code()).as("saved since").isEqualTo("LIMIT-008");
    assertThat(begun(other)).as("one draft a procedure").isEqualTo(draft);
    assertThat(discard(draft, 1).code()).as("an older screen").isEqualTo("LIMIT-004");
  }

  @Test
  void what_nobody_could_read_is_not_saved_and_takes_no_list_down() {
    begin(one);
    for (String unreadable : List.of("12\u0001-QC/TU", "12-QC/TU\uFFFE", "12\uFFFF")) {
      Answer refused = save(one, STEP, "P5D", unreadable);
      assertThat(refused.status()).as(refused.text()).isIn(400, 422);
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("edits[0].legalBasis");
      assertThat(version()).as("nothing is saved").isEqualTo(1);
    }
    save(one, STEP, "P5D");
    jdbc.sql(
            "update hoso.limit_draft set edits = cast(replace(edits::text, '12-QC/TU', ?) as jsonb)"
                + " where id = cast(? as uuid)")
        .params("12\\u0001", draft)
        .update();
    JsonNode listed = one.get("/api/limit-drafts").json().path(0);
    assertThat(listed.path("findings").size()).isPositive();
    assertThat(listed.path("actions").toString()).contains("discard").doesNotContain("publish");
    assertThat(preview(other, "KEEP").code()).isEqualTo("LIMIT-007");
    assertThat(discard(draft, listed.path("version").asInt()).status()).isEqualTo(204);
  }

  @Test
  void saving_what_stands_makes_nobody_a_drafter() {
    begin(other);
    assertThat(other.get("/api/limit-drafts/" + draft).json().path("actions").toString())
        .as("to begin is not to draft")
        .contains("publish");
    save(one, STEP, "P5D");
    int version = version();
    assertThat(save(other, STEP, "P5D").json().path("version").asInt()).isEqualTo(version);
    assertThat(other.get("/api/limit-drafts/" + draft).json().path("actions").toString())
        .contains("publish");
    save(other, STEP, "P6D");
    assertThat(other.get("/api/limit-drafts/" + draft).json().path("actions").toString())
        .doesNotContain("publish");
  }

  @Test
  void days_and_numbers_that_cannot_be_meant_are_refused_by_field() {
    begin(one);
    save(one, STEP, "P5D");
    String token = preview(other, "KEEP").json().path("token").asString();
    for (String day : List.of("2026-09-06", "2028-09-08", "+5874898-01-01")) {
      Answer refused = previewFrom(day);
      assertThat(refused.code()).as(refused.text()).isEqualTo(refusalOf(day));
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("effectiveFrom");
    }
    Answer array = previewFrom(List.of(2026, 12, 1));
    assertThat(array.status()).isEqualTo(400);
    assertThat(array.json().at("/errors/0/field").asString()).isEqualTo("effectiveFrom");
    for (String dated : List.of("2026-09-08", "1930-02-02", "-9999-01-01", "+5874898-01-01")) {
      Answer refused = publish(other, token, "KEEP", "12-QC/TU", dated);
      assertThat(refused.code()).as(refused.text()).isEqualTo(refusalOf(dated));
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("orderDate");
    }
    for (String number :
        List.of("12\u0001", "12-QC/TU\nKính gửi", "12\t13", "😀😀", "Quyết định")) {
      Answer refused = publish(other, token, "KEEP", number, "2026-09-01");
      assertThat(refused.json().at("/errors/0/field").asString())
          .as(refused.text())
          .isEqualTo("orderNumber");
    }
  }

  /** A year of more than four digits, or before all, is no day to anybody. */
  private static String refusalOf(String day) {
    return day.matches("[-+].*") ? "HOSO-400" : "LIMIT-005";
  }

  private Answer previewFrom(Object day) {
    return one.post(
        "/api/limit-drafts/" + draft + "/preview", Map.of("effectiveFrom", day, "choice", "KEEP"));
  }

  private String unitOf(UUID dossier) {
    return units.nameOn(line.current(dossier).unitId(), LocalDate.now(clock));
  }

  private String told() {
    return jdbc.sql(
            "select details::text from hoso.organisation_event where kind = 'LIMITS_PUBLISHED'"
                + " order by id desc limit 1")
        .query(String.class)
        .single();
  }

  private UUID taken() {
    UUID id = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(id, "asked");
    line.complete(id, "taken");
    return id;
  }

  private void begin(HosoClient by) {
    draft = begun(by);
  }

  private static String begun(HosoClient by) {
    Answer begun = by.post("/api/limit-drafts", Map.of("slug", SLUG));
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    return begun.json().path("id").asString();
  }

  private int version() {
    return one.get("/api/limit-drafts/" + draft).json().path("version").asInt();
  }

  private Answer save(HosoClient by, String place, String limit) {
    return save(by, place, limit, "12-QC/TU");
  }

  private Answer save(HosoClient by, String place, String limit, String basis) {
    return by.put(
        "/api/limit-drafts/" + draft,
        Map.of(
            "version",
            version(),
            "edits",
            List.of(
                Map.of(
                    "place",
                    place,
                    "limit",
                    limit,
                    "unit",
                    "workingDays",
                    "warnAt",
                    50,
                    "legalBasis",
                    basis,
                    "confidence",
                    "sourced"))));
  }

  private Answer preview(HosoClient by, String choice) {
    return by.post(
        "/api/limit-drafts/" + draft + "/preview",
        Map.of("effectiveFrom", LocalDate.now(clock).toString(), "choice", choice));
  }

  private Answer publish(HosoClient by, Answer shown, String choice) {
    return publish(by, shown.json().path("token").asString(), choice, "12-QC/TU", "2026-09-01");
  }

  private Answer publish(HosoClient by, String token, String choice, String number, String dated) {
    return by.post(
        "/api/limit-drafts/" + draft + "/publication",
        Map.of(
            "effectiveFrom",
            LocalDate.now(clock).toString(),
            "choice",
            choice,
            "orderNumber",
            number,
            "orderDate",
            dated,
            "token",
            token,
            "version",
            version()));
  }

  private Answer discard(String id, int version) {
    return one.post("/api/limit-drafts/" + id + "/discard", Map.of("version", version));
  }

  private JsonNode moved(Answer shown, UUID dossier) {
    String code = state(dossier).code();
    return shown
        .json()
        .path("dossiers")
        .valueStream()
        .filter(each -> each.path("code").asString().equals(code))
        .map(each -> each.at("/dates/0"))
        .findFirst()
        .orElse(shown.json().path("none"));
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
}
