package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Notices;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Whose role has ended sees nothing more of the dossiers he worked on, in no list at all. */
@IntegrationTest
class EndedRolesTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 8);
  private static final List<String> SEARCHES =
      List.of("/api/work-items/search", "/api/dossiers/search", "/api/persons/search");

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Positions positions;
  @Autowired Units units;
  @Autowired Tasks tasks;
  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private final Map<String, HosoClient> people = new LinkedHashMap<>();
  private final List<UUID> passing = new ArrayList<>();

  /** Other tests take whoever holds a position of the province for their own. */
  @AfterEach
  void theyNeverWereThere() {
    passing.forEach(
        each ->
            jdbc.sql("update hoso.position_holding set to_day = from_day where official_id = ?")
                .param(each)
                .update());
    clock.reset();
  }

  @Test
  void no_list_names_a_dossier_to_somebody_whose_role_has_ended() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UUID dossier = line.open(line.newCell(Place.UNDER_PROVINCE));
    String held = workedOn(dossier);
    List<String> names = names(dossier);

    long seenBefore =
        people.values().stream()
            .flatMap(each -> lists(each).stream())
            .filter(answer -> tells(answer, names))
            .count();
    // Not more: who sees many has it on a later page where other tests have opened newer ones.
    assertThat(seenBefore).isGreaterThan(people.size() / 2);

    clock.moveTo(Instant.parse("2026-10-30T02:00:00Z"));
    notices.recordDue();
    people.forEach(
        (who, client) -> {
          assertThat(client.get("/api/dossiers/" + dossier).status()).as(who).isEqualTo(404);
          assertThat(client.get("/api/work-items/" + held).status()).as(who).isIn(403, 404);
          lists(client)
              .forEach(
                  answer ->
                      assertThat(tells(answer, names)).as("%s: %s", who, answer.text()).isFalse());
        });
  }

  /** Each step is done by somebody whose role ends, up to one that he holds to the end. */
  private String workedOn(UUID dossier) {
    for (int n = 0; ; n++) {
      StepRecordView step = line.current(dossier);
      CurrentUser by = step.holderId() == null ? passing(step.positionId(), n) : line.worker(step);
      StepRecordView held = step.holderId() == null ? tasks.claim(by, step.id()) : step;
      if (step.stepId().equals("appraiseDossier")) {
        above(step.unitId());
        return held.id().toString();
      }
      line.uploadMissing(by, dossier);
      tasks.complete(by, held.id(), line.request(held, AdmissionLine.happy(step.stepId()), null));
    }
  }

  private CurrentUser passing(UUID positionId, int n) {
    var position = positions.get(positionId);
    return passing(unit(position.unitId()), position.role(), n + " " + position.role());
  }

  private CurrentUser passing(UnitView unit, Role role, String as) {
    CurrentUser official = organisation.holder(unit, role, TestOrganisation.START, LAST_DAY);
    passing.add(official.officialId());
    people.put(as, organisation.signedIn(port, official));
    return official;
  }

  private void above(UUID unitId) {
    units
        .ancestors(unitId)
        .forEach(unit -> passing(unit, Role.leading(unit.kind()), "head of " + unit.name()));
  }

  private UnitView unit(UUID id) {
    return units.get(id, TestOrganisation.START);
  }

  /** Its person bears the name of many in the tests; code and id are its own. */
  private List<String> names(UUID dossier) {
    return List.of(
        dossier.toString(),
        jdbc.sql("select code from hoso.dossier where id = ?")
            .param(dossier)
            .query(String.class)
            .single());
  }

  private static boolean tells(Answer answer, List<String> names) {
    return names.stream().anyMatch(answer.text()::contains);
  }

  /** Everything that can be asked without naming a thing. */
  private List<Answer> lists(HosoClient client) {
    var answers = new ArrayList<Answer>();
    client
        .get("/v3/api-docs")
        .json()
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("get") && !path.getKey().contains("{")) {
                answers.add(client.get(path.getKey() + "?from=2026-01-01&to=2026-12-31"));
              }
            });
    for (String view : List.of("mine", "unit", "waiting", "all")) {
      answers.add(client.get("/api/work-items?view=" + view));
    }
    SEARCHES.forEach(each -> answers.add(client.post(each, Map.of("text", "Nguyễn"))));
    return answers;
  }
}
