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
import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Work nobody can do any more is told to whoever can help, wherever it lies. */
@IntegrationTest
class UnmannedStepsTest {

  private static final String OFFICIALS = "/api/administration/officials";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired OfficialChanges changes;
  @Autowired StandIns standIns;
  @Autowired JdbcClient jdbc;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Clock clock;
  @Autowired HosoClock hosoClock;
  @LocalServerPort int port;
  private final Map<UUID, HosoClient> clients = new HashMap<>();
  private HosoClient admin;
  private LocalDate today;
  private UnitView cell;
  private UnitView committee;
  private UUID dossier;
  private StepRecordView step;
  private CurrentUser clerk;
  private CurrentUser head;

  /** It lies with the committee that gives, where one clerk alone can sign in. */
  @BeforeEach
  void aStepOneOfficialAloneCanDo() {
    admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    today = LocalDate.now(clock);
    cell = line.newCell(Place.UNDER_PROVINCE);
    committee = units.get(cell.parentId(), TestOrganisation.START);
    clerk = organisation.holder(committee, Role.OFFICE_CLERK);
    head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    client(clerk);
    dossier = line.open("relay", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    step = line.current(dossier);
    if (step.holderId() == null) {
      tasks.claim(clerk, step.id());
    }
  }

  @AfterEach
  void timeRunsAgain() {
    hosoClock.reset();
  }

  @Test
  void blocking_the_only_holder_says_how_much_is_left_to_nobody_and_shows_it_to_who_leads() {
    assertThat(shown(client(head))).isNull();
    Answer blocked = admin.post(OFFICIALS + "/" + clerk.officialId() + "/block", Map.of());
    assertThat(blocked.status()).as(blocked.text()).isEqualTo(200);
    assertThat(blocked.json().path("leftBehind").asLong()).isEqualTo(1);

    JsonNode row = shown(client(head));
    assertThat(row.path("nobody").asBoolean()).isTrue();
    assertThat(row.path("holderName").isNull()).isTrue();
    assertThat(row.path("candidates")).isEmpty();
    assertThat(shown(client(above()))).isNotNull();
    assertThat(place().path("steps").asLong()).isEqualTo(1);
    assertThat(place().path("unitName").asString()).isEqualTo(committee.name());
    CurrentUser elsewhere =
        organisation.holder(
            units.get(line.newCell(Place.UNDER_PROVINCE).parentId(), TestOrganisation.START),
            Role.STANDING_COMMITTEE);
    assertThat(shown(client(elsewhere))).isNull();

    admin.post(OFFICIALS + "/" + clerk.officialId() + "/unblock", null);
    assertThat(shown(client(head))).isNull();
    assertThat(place()).isNull();
  }

  @Test
  void the_end_of_the_only_seat_is_told_for_the_day_after_it_and_a_new_holder_ends_it() {
    Answer ended = end(clerk, today.plusDays(5));
    assertThat(ended.json().path("leftBehind").asLong()).isEqualTo(1);
    assertThat(shown(client(head))).as("he can until then").isNull();
    hosoClock.moveTo(today.plusDays(6).atTime(9, 0).atZone(clock.getZone()).toInstant());
    clients.clear();
    JsonNode row = shown(client(head));
    assertThat(row.path("nobody").asBoolean()).isTrue();
    assertThat(row.path("holderName").asString()).isEqualTo(clerk.fullName());
    CurrentUser another = organisation.holder(committee, Role.OFFICE_CLERK);
    client(another);
    assertThat(shown(client(head)).path("nobody").asBoolean()).isFalse();
    tasks.claim(officials.asUser(another.officialId(), LocalDate.now(clock)), step.id());
    assertThat(shown(client(head))).isNull();
  }

  @Test
  void a_stand_in_who_can_sign_in_is_somebody_until_he_is_blocked_too() {
    CurrentUser deputy = organisation.holder(committee, Role.COMMITTEE_MEMBER);
    client(deputy);
    UUID holding = changes.view(clerk.officialId()).holdings().get(0).id();
    standIns.set(
        head,
        new StandInDraft(
            clerk.officialId(),
            deputy.officialId(),
            List.of(holding),
            today,
            today.plusDays(3),
            "12-TB/BTC"));
    Answer first = admin.post(OFFICIALS + "/" + clerk.officialId() + "/block", Map.of());
    assertThat(first.json().path("leftBehind").asLong()).isZero();
    assertThat(shown(client(head))).isNull();
    Answer second = admin.post(OFFICIALS + "/" + deputy.officialId() + "/block", Map.of());
    assertThat(second.json().path("leftBehind").asLong()).isEqualTo(1);
    assertThat(shown(client(head)).path("nobody").asBoolean()).isTrue();
  }

  @Test
  void a_stand_in_who_handed_it_in_himself_is_nobody_for_its_step() {
    CurrentUser deputy = line.holder(cell.id(), Role.SECRETARY);
    client(deputy);
    standIns.set(
        head,
        new StandInDraft(
            clerk.officialId(),
            deputy.officialId(),
            List.of(changes.view(clerk.officialId()).holdings().get(0).id()),
            today,
            today.plusDays(3),
            "12-TB/BTC"));
    Answer blocked = admin.post(OFFICIALS + "/" + clerk.officialId() + "/block", Map.of());
    assertThat(blocked.json().path("leftBehind").asLong()).as(blocked.text()).isEqualTo(1);
    assertThat(client(deputy).post("/api/work-items/" + step.id() + "/claim", Map.of()).code())
        .isEqualTo("TASK-020");
    assertThat(shown(client(head)).path("nobody").asBoolean()).isTrue();
    assertThat(place().path("steps").asLong()).isEqualTo(1);
  }

  @Test
  void an_account_without_a_password_yet_can_do_nothing() {
    CurrentUser another = organisation.holder(committee, Role.OFFICE_CLERK);
    organisation.account(another.officialId());
    jdbc.sql("update hoso.account set password_set = false where official_id = ?")
        .param(another.officialId())
        .update();
    Answer blocked = admin.post(OFFICIALS + "/" + clerk.officialId() + "/block", Map.of());
    assertThat(blocked.json().path("leftBehind").asLong()).as(blocked.text()).isEqualTo(1);
    assertThat(shown(client(head)).path("nobody").asBoolean()).isTrue();
    jdbc.sql("update hoso.account set password_set = true where official_id = ?")
        .param(another.officialId())
        .update();
    assertThat(place()).isNull();
  }

  @Test
  void what_a_clerk_or_the_secretary_above_may_do_for_a_body_is_not_left_to_nobody() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    UnitView above = units.get(cell.parentId(), TestOrganisation.START);
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    CurrentUser leads = organisation.holder(above, Role.SECRETARY);
    CurrentUser another = organisation.holder(above, Role.SECRETARY);
    List.of(secretary, leads, another).forEach(this::client);
    dossier = line.open(cell);
    step = line.current(dossier);
    assertThat(step.stepId()).isEqualTo("prepareDossier");

    Answer blocked = admin.post(OFFICIALS + "/" + secretary.officialId() + "/block", Map.of());
    assertThat(blocked.json().path("leftBehind").asLong()).as(blocked.text()).isZero();
    assertThat(shown(client(leads))).isNull();
    assertThat(client(leads).get("/api/work-items/" + step.id()).json().path("actions").toString())
        .contains("claim");
  }

  @Test
  void what_the_office_does_not_see_yet_it_does_for_no_body() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    client(secretary);
    dossier = line.open(cell);
    step = line.current(dossier);
    CurrentUser office = line.seated(dossier, PartCapacity.INTAKE, Role.INTAKE_CLERK);
    assertThat(client(office).get("/api/work-items/" + step.id()).status()).isEqualTo(404);
    Answer blocked = admin.post(OFFICIALS + "/" + secretary.officialId() + "/block", Map.of());
    assertThat(blocked.json().path("leftBehind").asLong()).as(blocked.text()).isEqualTo(1);
    assertThat(shown(client(above())).path("nobody").asBoolean()).isTrue();
  }

  private CurrentUser above() {
    return organisation.holder(organisation.province(), Role.SECRETARY);
  }

  private Answer end(CurrentUser official, LocalDate lastDay) {
    return admin.post(
        OFFICIALS
            + "/positions/"
            + changes.view(official.officialId()).holdings().get(0).id()
            + "/end",
        Map.of("lastDay", lastDay.toString()));
  }

  private HosoClient client(CurrentUser official) {
    return clients.computeIfAbsent(
        official.officialId(), id -> organisation.signedIn(port, official));
  }

  private JsonNode shown(HosoClient client) {
    return client
        .get("/api/held-steps")
        .json()
        .valueStream()
        .filter(each -> each.path("taskId").asString().equals(step.id().toString()))
        .findFirst()
        .orElse(null);
  }

  private JsonNode place() {
    return admin
        .get("/api/administration/readiness")
        .json()
        .path("unmanned")
        .valueStream()
        .filter(each -> each.path("positionId").asString().equals(step.positionId().toString()))
        .findFirst()
        .orElse(null);
  }
}
