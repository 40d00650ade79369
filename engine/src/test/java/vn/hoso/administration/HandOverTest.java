package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
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
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** A claim does not outlive the right it came from: who gets what an official held. */
@IntegrationTest
class HandOverTest {

  private static final String OFFICIALS = "/api/administration/officials";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired OfficialChanges changes;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Clock clock;
  @Autowired HosoClock hosoClock;
  @LocalServerPort int port;
  private HosoClient admin;
  private LocalDate today;
  private UUID dossier;
  private StepRecordView step;
  private UnitView room;
  private CurrentUser kim;
  private CurrentUser lan;

  @BeforeEach
  void anAppraiserHoldsAStep() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    today = LocalDate.now(clock);
    dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    step = line.advanceTo(dossier, "appraiseDossier");
    room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    lan = organisation.holder(room, Role.APPRAISER);
    tasks.claim(kim, step.id());
  }

  @AfterEach
  void timeRunsAgain() {
    hosoClock.reset();
  }

  @Test
  void what_he_holds_is_shown_before_his_position_ends_and_nothing_of_the_dossier() {
    Answer shown = admin.get(OFFICIALS + "/positions/" + holding(kim) + "/held-steps");
    JsonNode held = shown.json().get(0);
    assertThat(shown.json()).hasSize(1);
    assertThat(held.path("taskId").asString()).isEqualTo(step.id().toString());
    assertThat(held.path("stepName").asString()).isEqualTo(step.stepName());
    assertThat(held.path("holderName").asString()).isEqualTo(kim.fullName());
    assertThat(held.path("candidates").valueStream().map(each -> each.path("id").asString()))
        .contains(lan.officialId().toString())
        .doesNotContain(kim.officialId().toString());
    assertThat(shown.text()).contains("\"personName\":null").doesNotContain("Lê Văn");
    assertThat(admin.get("/api/work-items/" + step.id()).status()).isEqualTo(404);
    assertThat(admin.get("/api/dossiers/" + dossier).status()).isEqualTo(404);
  }

  @Test
  void ending_a_position_gives_what_he_held_to_a_named_colleague_or_back_to_all() {
    StepRecordView other = anotherHeldByKim();
    assertThat(end(kim, today, Map.of(step.id(), lan)).status()).isEqualTo(200);
    HosoClient lans = client(lan);
    assertThat(item(lans, step).path("holderName").asString()).isEqualTo(lan.fullName());
    assertThat(item(lans, step).path("actions").toString()).contains("complete");
    assertThat(item(lans, other).path("holderId").isNull()).isTrue();
    assertThat(ids(lans, "mine")).contains(step.id().toString());
    assertThat(ids(lans, "shared")).contains(other.id().toString());
    assertThat(history(lans)).contains("WorkAssigned");
  }

  @Test
  void handing_over_to_somebody_without_the_position_refuses_the_whole_act() {
    CurrentUser stranger = organisation.holder(room, Role.OFFICE_CLERK);
    Answer refused = end(kim, today, Map.of(step.id(), stranger));
    assertThat(refused.code()).isEqualTo("TASK-008");
    assertThat(end(kim, today, Map.of(step.id(), kim)).code()).isEqualTo("TASK-008");
    assertThat(admin.get(OFFICIALS + "/" + kim.officialId()).text()).contains("\"to\":null");
    assertThat(item(client(kim), step).path("holderName").asString()).isEqualTo(kim.fullName());
  }

  @Test
  void until_a_last_day_still_to_come_it_stays_his_and_the_day_after_it_is_everybodys() {
    LocalDate friday = today.plusDays(5);
    end(kim, friday, Map.of());
    assertThat(item(client(lan), step).path("holderName").asString()).isEqualTo(kim.fullName());
    hosoClock.moveTo(friday.plusDays(1).atTime(9, 0).atZone(clock.getZone()).toInstant());
    HosoClient lans = client(lan);
    JsonNode seen = item(lans, step);
    assertThat(seen.path("holderId").isNull()).isTrue();
    assertThat(seen.path("actions").toString()).contains("claim");
    assertThat(ids(lans, "shared")).contains(step.id().toString());
    CurrentUser afterwards = officials.asUser(kim.officialId(), friday.plusDays(1));
    HosoClient kims = client(afterwards);
    assertThat(ids(kims, "mine")).isEmpty();
    assertThat(kims.post("/api/work-items/" + step.id() + "/claim", null).status()).isEqualTo(403);
    assertThat(lans.post("/api/work-items/" + step.id() + "/claim", null).status()).isEqualTo(200);
    assertThat(ids(lans, "mine")).contains(step.id().toString());
  }

  @Test
  void a_blocked_account_holds_nothing_and_its_page_hands_it_over_in_the_same_act() {
    client(kim);
    StepRecordView other = anotherHeldByKim();
    String path = OFFICIALS + "/" + kim.officialId();
    assertThat(admin.get(path + "/held-steps").json()).hasSize(2);
    Answer blocked =
        admin.post(path + "/block", Map.of("handOver", handOver(Map.of(step.id(), lan))));
    assertThat(blocked.status()).isEqualTo(200);
    HosoClient lans = client(lan);
    assertThat(item(lans, step).path("holderName").asString()).isEqualTo(lan.fullName());
    assertThat(item(lans, other).path("actions").toString()).contains("claim");
    assertThat(admin.get(path + "/held-steps").json()).isEmpty();
  }

  @Test
  void what_an_account_blocked_by_other_means_still_holds_is_found_and_handed_out() {
    client(kim);
    // A position that ran out by its day: no act of anybody hands anything over.
    changes.end(UUID.fromString(holding(kim)), today.minusDays(1));
    String path = "/api/work-items/" + step.id();
    assertThat(lapsed(admin)).contains(step.id().toString());
    HosoClient head = client(organisation.holder(room, Role.UNIT_HEAD));
    assertThat(lapsed(head)).contains(step.id().toString());
    assertThat(ids(head, "shared")).contains(step.id().toString());
    HosoClient above = client(organisation.holder(organisation.province(), Role.SECRETARY));
    assertThat(lapsed(above)).contains(step.id().toString());
    assertThat(client(lan).get("/api/held-steps").code()).isEqualTo("TASK-005");
    assertThat(client(lan).post(path + "/release", null).code()).isEqualTo("TASK-006");
    Map<String, String> toLan = Map.of("officialId", lan.officialId().toString());
    assertThat(client(lan).post(path + "/assign", toLan).code()).isEqualTo("TASK-005");
    assertThat(admin.post(path + "/assign", toLan).status()).isEqualTo(200);
    assertThat(lapsed(admin)).doesNotContain(step.id().toString());
    assertThat(above.post(path + "/release", null).status()).isEqualTo(200);
    assertThat(item(client(lan), step).path("holderId").isNull()).isTrue();
  }

  @Test
  void nobody_but_an_administrator_sees_what_lies_at_a_position_or_ends_it() {
    HosoClient lans = client(lan);
    String holding = OFFICIALS + "/positions/" + holding(kim);
    assertThat(lans.get(holding + "/held-steps").code()).isEqualTo("ORGANISATION-004");
    assertThat(lans.get(OFFICIALS + "/" + kim.officialId() + "/held-steps").code())
        .isEqualTo("ORGANISATION-004");
  }

  private StepRecordView anotherHeldByKim() {
    UUID another = line.open(line.newCell(Place.UNDER_PROVINCE));
    StepRecordView appraisal = line.advanceTo(another, "appraiseDossier");
    tasks.claim(kim, appraisal.id());
    return appraisal;
  }

  private Answer end(CurrentUser official, LocalDate lastDay, Map<UUID, CurrentUser> to) {
    return admin.post(
        OFFICIALS + "/positions/" + holding(official) + "/end",
        Map.of("lastDay", lastDay.toString(), "handOver", handOver(to)));
  }

  private static List<Map<String, String>> handOver(Map<UUID, CurrentUser> to) {
    return to.entrySet().stream()
        .map(
            each ->
                Map.of(
                    "taskId",
                    each.getKey().toString(),
                    "officialId",
                    each.getValue().officialId().toString()))
        .toList();
  }

  private String holding(CurrentUser official) {
    return changes.view(official.officialId()).holdings().get(0).id().toString();
  }

  private final Map<UUID, HosoClient> clients = new HashMap<>();

  private HosoClient client(CurrentUser official) {
    return clients.computeIfAbsent(
        official.officialId(), id -> organisation.signedIn(port, official));
  }

  private static JsonNode item(HosoClient client, StepRecordView step) {
    return client.get("/api/work-items/" + step.id()).json();
  }

  private static List<String> ids(HosoClient client, String view) {
    return client
        .get("/api/work-items?limit=200&view=" + view)
        .json()
        .path("items")
        .valueStream()
        .map(each -> each.path("id").asString())
        .toList();
  }

  private static List<String> lapsed(HosoClient client) {
    return client
        .get("/api/held-steps")
        .json()
        .valueStream()
        .map(each -> each.path("taskId").asString())
        .toList();
  }

  private List<String> history(HosoClient client) {
    return client
        .get("/api/dossiers/" + dossier + "/history")
        .json()
        .valueStream()
        .map(each -> each.path("kind").asString())
        .toList();
  }
}
