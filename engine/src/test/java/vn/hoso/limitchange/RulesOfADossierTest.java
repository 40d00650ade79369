package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.hoso.unit.UnitView;

/** What governs a dossier and why, and how its rules and dates stood on a day. */
@IntegrationTest
class RulesOfADossierTest {

  private static final String PROMISE = "limit:originPromise";
  private static final Instant OPENED = Instant.parse("2026-09-03T02:00:00Z");

  /** As everywhere: a revision may not begin before the one it follows. */
  private static final Instant CHANGED = Instant.parse("2026-09-07T02:00:00Z");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID drafter;
  private UUID publisher;

  @BeforeEach
  void a_cell_and_a_second_administrator() {
    clock.moveTo(OPENED);
    cell = line.newCell(Place.UNDER_PROVINCE);
    drafter = administrator("Nguyễn Văn Soạn");
    publisher = administrator("Nguyễn Thị Ban Hành");
  }

  private UUID administrator(String name) {
    UUID id = officials.create(name);
    organisation.appoint(
        id, organisation.province(), Role.PROCEDURE_ADMIN, TestOrganisation.START, null);
    return id;
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void a_dossier_counted_anew_says_since_when_by_what_order_and_how_it_stood_before() {
    UUID dossier = line.open("relay", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    line.complete(dossier, "taken");
    JsonNode first = rules(dossier, "").json();
    LocalDate promised = LocalDate.parse(clock(first).path("dueOn").asString());
    assertThat(first.path("governed").size()).isEqualTo(1);
    assertThat(first.at("/governed/0/reason").asString()).isEqualTo("Lập hồ sơ");

    clock.moveTo(CHANGED);
    String change = published(PROMISE, "P30D");
    clock.moveTo(CHANGED.plus(1, ChronoUnit.DAYS));
    JsonNode now = rules(dossier, "").json();
    assertThat(now.path("governed").size()).isEqualTo(2);
    assertThat(now.at("/governed/0/reason").asString()).contains("12-QC/TU ngày 01/09/2026");
    assertThat(now.at("/governed/0/revision").asInt())
        .isGreaterThan(now.at("/governed/1/revision").asInt());
    assertThat(limit(now).path("limit").asString()).isEqualTo("30 ngày làm việc");
    assertThat(clock(now).path("dueOn").asString())
        .as("thirty working days from 3 September, no day off among them")
        .isEqualTo("2026-10-15");
    assertThat(clock(now).path("sentences").toString())
        .contains("Hạn được tính lại hôm thứ Hai 07/09/2026", "12-QC/TU", "trước đó là");

    JsonNode latest =
        signedIn(publisher).get("/api/procedure-versions/relay").json().at("/versions/0");
    assertThat(latest.path("number").asInt()).isEqualTo(now.at("/governed/0/revision").asInt());
    assertThat(latest.path("orderDate").asString()).isEqualTo("2026-09-01");

    JsonNode then = rules(dossier, "?on=2026-09-04").json();
    assertThat(then.path("governed").size()).isEqualTo(1);
    assertThat(limit(then).path("limit")).isEqualTo(limit(first).path("limit"));
    assertThat(clock(then).path("dueOn").asString()).isEqualTo(promised.toString());
    assertThat(clock(then).path("sentences").toString()).doesNotContain("12-QC/TU");

    for (String outside : List.of("2026-09-02", "2026-09-09")) {
      Answer refused = rules(dossier, "?on=" + outside);
      assertThat(refused.code()).isEqualTo("CASEFILE-001");
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("on");
    }
    assertThat(rules(dossier, "?on=gestern").status()).isEqualTo(400);
    Answer stranger =
        organisation
            .signedIn(port, line.holder(line.newCell(Place.UNDER_COMMITTEE).id(), Role.SECRETARY))
            .get("/api/dossiers/" + dossier + "/rules");
    assertThat(stranger.status()).isEqualTo(404);
    clock.moveTo(CHANGED);
    reversed(change);
  }

  private Answer rules(UUID dossier, String on) {
    return organisation
        .signedIn(port, line.holder(cell.id(), Role.SECRETARY))
        .get("/api/dossiers/" + dossier + "/rules" + on);
  }

  private static JsonNode clock(JsonNode rules) {
    assertThat(rules.path("clocks").size()).isPositive();
    return rules.at("/clocks/0");
  }

  private static JsonNode limit(JsonNode rules) {
    String label = rules.at("/clocks/0/label").asString();
    return rules
        .path("limits")
        .valueStream()
        .filter(each -> label.endsWith(each.path("label").asString()))
        .findFirst()
        .orElseThrow();
  }

  private HosoClient signedIn(UUID official) {
    return organisation.signedIn(port, officials.asUser(official, LocalDate.now(clock)));
  }

  private LimitDesk desk(UUID official) {
    return new LimitDesk(signedIn(official), "relay");
  }

  /** The id of the change. */
  private String published(String place, String limit) {
    LimitDesk desk = desk(drafter);
    String id = desk.begin();
    Answer saved =
        desk.save(
            id, place, Map.of("limit", limit, "legalBasis", "12-QC/TU", "confidence", "sourced"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    put(id, "RECALCULATE");
    return id;
  }

  private void reversed(String change) {
    Answer draft = desk(drafter).reverse(change);
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    put(draft.json().path("id").asString(), "KEEP");
  }

  /** Into force, by the other administrator. */
  private void put(String id, String choice) {
    LimitDesk desk = desk(publisher);
    String today = LocalDate.now(clock).toString();
    String token = desk.preview(id, today, choice).json().path("token").asString();
    Answer done = desk.publish(id, today, choice, token);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
  }
}
