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
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.DossierState;
import vn.hoso.state.DossierStates;
import vn.hoso.unit.UnitView;

/** A limit is drafted by one, foreseen, put into force by another, carried out, and reversed. */
@IntegrationTest
class LimitChangeTest {

  private static final String SLUG = "relay";
  private static final String STEP = "step:takeMove";
  private static final String PROMISE = "limit:originPromise";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired DossierStates states;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private HosoClient one;
  private HosoClient other;
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
    other = organisation.signedIn(port, officials.asUser(second, LocalDate.now(clock)));
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
    assertThat(line.current(waiting).dueOn()).as("nothing is written").isEqualTo("2026-09-09");
    assertThat(moved(preview(one, "FAVOUR"), waiting).isMissingNode())
        .as("the office would be slower")
        .isTrue();

    assertThat(publish(one, shown, "RECALCULATE").code()).as("his own").isEqualTo("LIMIT-006");
    Answer done = publish(other, preview(other, "RECALCULATE"), "RECALCULATE");
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(done.json().at("/progress/finished").asBoolean()).isTrue();
    assertThat(done.json().at("/progress/otherwise").size()).isZero();
    assertThat(line.current(waiting).dueOn()).isEqualTo("2026-09-14");
    assertThat(history(waiting)).contains("LimitsApplied", "12-QC/TU", "2026-09-14");
    UUID opened = line.open(SLUG, cell.id(), Role.SECRETARY, cell.id());
    line.complete(opened, "asked");
    assertThat(line.current(opened).dueOn()).isEqualTo("2026-09-14");

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
                    "12-QC/TU",
                    "confidence",
                    "sourced"))));
  }

  private Answer preview(HosoClient by, String choice) {
    return by.post(
        "/api/limit-drafts/" + draft + "/preview",
        Map.of("effectiveFrom", LocalDate.now(clock).toString(), "choice", choice));
  }

  private Answer publish(HosoClient by, Answer shown, String choice) {
    return by.post(
        "/api/limit-drafts/" + draft + "/publication",
        Map.of(
            "effectiveFrom",
            LocalDate.now(clock).toString(),
            "choice",
            choice,
            "orderNumber",
            "12-QC/TU",
            "orderDate",
            "2026-09-01",
            "token",
            shown.json().path("token").asString(),
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

  private DossierState state(UUID dossier) {
    return states.of(line.holder(cell.id(), Role.SECRETARY), dossier);
  }

  private String history(UUID dossier) {
    return organisation
        .signedIn(port, line.holder(cell.id(), Role.SECRETARY))
        .get("/api/dossiers/" + dossier + "/history")
        .text();
  }
}
