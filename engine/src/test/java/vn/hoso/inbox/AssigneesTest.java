package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** To whom several items may be handed out together. */
@IntegrationTest
class AssigneesTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;

  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;

  private List<StepRecordView> steps;
  private List<UUID> items;
  private UnitView room;
  private CurrentUser kim;

  @BeforeEach
  void twoItemsOfOneRoom() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    steps =
        Stream.of(line.open(cell), line.open(cell))
            .map(dossier -> line.advanceTo(dossier, "appraiseDossier"))
            .toList();
    items = steps.stream().map(StepRecordView::id).toList();
    room = units.get(steps.get(0).unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
  }

  @AfterEach
  void timeRunsAgain() {
    clock.reset();
  }

  @Test
  void the_head_is_offered_the_holders_with_how_many_each_can_take() {
    HosoClient head = organisation.signedIn(port, organisation.holder(room, Role.UNIT_HEAD));
    JsonNode asked =
        head.post(
                "/api/work-items/assignees",
                Map.of("workItemIds", List.of(items.get(0), items.get(1), UUID.randomUUID())))
            .json();
    assertThat(
            asked
                .valueStream()
                .filter(each -> each.path("id").asString().equals(kim.officialId().toString()))
                .map(each -> each.path("items").intValue()))
        .containsExactly(2);
  }

  /** What comes due while somebody is away, before and after it is handed out. */
  @Test
  void what_would_come_of_it_is_told_before() {
    CurrentUser lan = organisation.holder(room, Role.APPRAISER);
    CurrentUser head = organisation.holder(room, Role.UNIT_HEAD);
    var due = steps.get(0).dueOn();
    assertThat(foretold(head, kim)).containsExactly(2, 0, 0, 0);
    line.claim(steps.get(0).dossierId());
    var holder = line.current(steps.get(0).dossierId()).holderId();
    CurrentUser other = holder.equals(kim.officialId()) ? lan : kim;
    away(holder, due.minusDays(1), due, false);
    assertThat(foretold(head, other)).as("kept by the other").containsExactly(2, 0, 0, 1);
    away(other.officialId(), due, due.plusDays(3), false);
    assertThat(foretold(head, other)).as("both are away").containsExactly(2, 0, 2, 0);
    clock.moveTo(steps.get(0).dueAt());
    assertThat(foretold(head, other)).as("overdue in any hands").containsExactly(2, 2, 0, 0);
  }

  @Test
  void an_absence_that_was_ended_is_none() {
    away(kim.officialId(), steps.get(0).dueOn(), steps.get(0).dueOn(), true);
    assertThat(foretold(organisation.holder(room, Role.UNIT_HEAD), kim))
        .containsExactly(2, 0, 0, 0);
  }

  @Test
  void what_steps_usually_take_is_told_where_enough_runs_say_so() {
    CurrentUser head = organisation.holder(room, Role.UNIT_HEAD);
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), steps.get(0).dueOn());
    assertThat(List.of(usually(head, left), usually(head, left + 1)))
        .containsExactly(List.of(2, 0), List.of(0, 2));
  }

  private List<Integer> usually(CurrentUser head, long days) {
    jdbc.sql("delete from hoso.step_pace").update();
    jdbc.sql(
            "insert into hoso.step_pace (procedure_slug, step_id, runs, days) values ('admission', 'appraiseDossier', 30, ?)")
        .param(days)
        .update();
    try {
      JsonNode his = asked(head, kim);
      return List.of(his.path("usuallyInTime").intValue(), his.path("usuallyLate").intValue());
    } finally {
      jdbc.sql("delete from hoso.step_pace").update();
    }
  }

  /** How many, overdue, due while he is away, kept by him. */
  private List<Integer> foretold(CurrentUser head, CurrentUser taker) {
    JsonNode his = asked(head, taker);
    return Stream.of("items", "overdue", "dueWhileAway", "keptByHim")
        .map(part -> his.path(part).intValue())
        .toList();
  }

  private JsonNode asked(CurrentUser head, CurrentUser taker) {
    return organisation
        .signedIn(port, head)
        .post("/api/work-items/assignees", Map.of("workItemIds", items))
        .json()
        .valueStream()
        .filter(each -> each.path("id").asString().equals(taker.officialId().toString()))
        .findFirst()
        .orElseThrow();
  }

  private void away(UUID official, LocalDate from, LocalDate to, boolean ended) {
    jdbc.sql(
            """
            insert into hoso.stand_in (id, absent_id, deputy_id, from_day, to_day, document, set_by, set_at, ended_at)
            values (gen_random_uuid(), ?, ?, ?, ?, '1-CV/X', ?, now(), case when ? then now() end)
            """)
        .params(
            official,
            organisation.holder(room, Role.UNIT_HEAD).officialId(),
            from,
            to,
            official,
            ended)
        .update();
  }

  @Test
  void who_hands_out_nothing_there_is_offered_nobody() {
    CurrentUser elsewhere = organisation.holder(line.newCell(Place.UNDER_PROVINCE), Role.SECRETARY);
    for (CurrentUser other : List.of(kim, elsewhere)) {
      JsonNode asked =
          organisation
              .signedIn(port, other)
              .post("/api/work-items/assignees", Map.of("workItemIds", items))
              .json();
      assertThat(asked.isArray() && asked.isEmpty()).isTrue();
    }
    assertThat(
            new HosoClient(port)
                .post("/api/work-items/assignees", Map.of("workItemIds", items))
                .status())
        .isEqualTo(401);
  }

  @Test
  void none_and_more_than_are_chosen_at_a_time_are_refused() {
    HosoClient client = organisation.signedIn(port, kim);
    List<UUID> tooMany = Stream.generate(UUID::randomUUID).limit(Assignees.MOST + 1).toList();
    for (List<UUID> ids : List.of(List.<UUID>of(), tooMany)) {
      assertThat(client.post("/api/work-items/assignees", Map.of("workItemIds", ids)).status())
          .isEqualTo(400);
    }
  }
}
