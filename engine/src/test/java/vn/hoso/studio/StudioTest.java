package vn.hoso.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.deadline.Calendars;
import vn.hoso.folderintake.Folders;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.HosoClock;
import vn.hoso.studio.StudioView.StudioLimit;
import vn.hoso.studio.StudioView.StudioStep;

@IntegrationTest
class StudioTest {

  private static final String ALL = "/api/studio/procedures";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Studio studio;
  @Autowired Procedures procedures;
  @Autowired Calendars calendars;
  @Autowired HosoClock clock;

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void administrators_of_procedures_and_of_the_system_read_and_nobody_else_does() {
    UUID commune = line.newCell(Place.UNDER_COMMITTEE).parentId();
    for (Role role : Role.values()) {
      HosoClient client = organisation.signedIn(port, line.holder(commune, role));
      boolean may = role == Role.PROCEDURE_ADMIN || role == Role.SYSTEM_ADMIN;
      for (String path : List.of(ALL, ALL + "/admission")) {
        var answer = client.get(path);
        assertThat(answer.status()).as(role + " " + path).isEqualTo(may ? 200 : 403);
        if (!may) {
          assertThat(answer.code()).isEqualTo("PROCEDURE-010");
        }
      }
    }
    assertThat(new HosoClient(port).get(ALL).status()).isEqualTo(401);
    assertThat(new HosoClient(port).get(ALL + "/admission").status()).isEqualTo(401);
  }

  @Test
  void a_procedure_that_is_not_there_is_not_found() {
    var answer = organisation.signedIn(port, administrator()).get(ALL + "/khong-co");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("PROCEDURE-001");
  }

  @Test
  void every_shipped_procedure_is_listed_and_shown_with_every_step_in_the_order_of_the_way() {
    CurrentUser administrator = administrator();
    var entries = studio.all(administrator);
    for (var folder : Folders.shipped()) {
      var procedure = procedures.current(folder.slug(), LocalDate.now(clock)).procedure();
      StudioView view = studio.view(administrator, folder.slug());
      assertThat(view.steps().stream().map(StudioStep::id))
          .containsExactlyElementsOf(procedure.steps().stream().map(Step::id).toList());
      assertThat(view.steps())
          .allSatisfy(
              step -> {
                assertThat((step.limit() == null) == (step.waits() != null)).isTrue();
                assertThat(step.legalBasis()).isNotBlank();
              });
      assertThat(view.limits().stream().map(StudioLimit::name))
          .containsExactlyElementsOf(procedure.limits().stream().map(each -> each.name()).toList());
      assertThat(entries)
          .filteredOn(each -> each.slug().equals(folder.slug()))
          .singleElement()
          .satisfies(
              entry ->
                  assertThat(entry.warnings() + entry.errors()).isEqualTo(view.findings().size()));
    }
  }

  @Test
  void the_steps_within_a_limit_of_the_whole_are_added_up_in_its_unit_and_others_are_told_apart() {
    for (var folder : Folders.shipped()) {
      for (var limit : studio.view(administrator(), folder.slug()).limits()) {
        var steps = studio.view(administrator(), folder.slug()).steps();
        int added =
            steps.stream()
                .filter(step -> limit.sum().steps().contains(step.id()))
                .mapToInt(step -> step.limit().amount())
                .sum();
        assertThat(limit.sum().amount()).isEqualTo(added);
        assertThat(steps)
            .filteredOn(step -> limit.sum().steps().contains(step.id()))
            .allMatch(step -> step.limit().unit() == limit.limit().unit());
        assertThat(limit.sum().exceeds()).isEqualTo(limit.stepsExceed() != null);
      }
    }
  }

  @Test
  void a_sum_with_steps_in_other_units_is_told_as_the_check_compares_it() {
    var view = studio.view(administrator(), "admission");
    var told = view.limits().stream().filter(each -> each.sum().exceeds()).toList();
    assertThat(told).isNotEmpty();
    for (var limit : told) {
      var sum = limit.sum();
      assertThat(sum.workingDays()).isGreaterThan(sum.wholeWorkingDays());
      assertThat(view.findings())
          .filteredOn(each -> limit.name().equals(each.limit()))
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each.text())
                      .contains(
                          "cộng lại %d ngày làm việc, quá %d"
                              .formatted(sum.workingDays(), sum.wholeWorkingDays())));
    }
  }

  @Test
  void what_a_step_takes_is_told_of_thirty_dossiers_on_and_of_the_units_one_serves() {
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    CurrentUser own = line.holder(cell.parentId(), Role.PROCEDURE_ADMIN);
    Instant start = Instant.parse("2026-09-07T02:00:00Z");
    clock.moveTo(start);
    List<UUID> dossiers =
        Stream.generate(() -> line.open(cell)).limit(PracticeRows.FEWEST).toList();
    String step = line.current(dossiers.get(0)).stepId();
    List<Integer> spent = new ArrayList<>();
    int late = 0;
    for (int days = 0; days < dossiers.size(); days++) {
      UUID dossier = dossiers.get(days);
      clock.moveTo(start.plus(Duration.ofDays(days)));
      assertThat(practice(own, step)).as("before the thirtieth").isNull();
      LocalDate due = line.current(dossier).dueOn();
      line.complete(dossier, AdmissionLine.happy(step));
      LocalDate done = LocalDate.now(clock);
      spent.add(walked(LocalDate.of(2026, 9, 7), done));
      late += done.isAfter(due) ? 1 : 0;
    }
    var practice = practice(own, step);
    assertThat(practice.runs()).isEqualTo(30);
    assertThat(practice.median()).isEqualTo(spent.get(14));
    assertThat(practice.ninetieth()).isEqualTo(spent.get(26));
    assertThat(practice.late()).isEqualTo(Math.round(100f * late / 30));
    CurrentUser elsewhere =
        line.holder(line.newCell(Place.UNDER_COMMITTEE).parentId(), Role.PROCEDURE_ADMIN);
    assertThat(practice(elsewhere, step)).isNull();
  }

  @Test
  void one_statement_tells_what_all_steps_take_however_many_there_are() {
    CurrentUser administrator = administrator();
    studio.all(administrator);
    for (var folder : Folders.shipped()) {
      var told = StatementProbe.statementsOf(() -> studio.view(administrator, folder.slug()));
      assertThat(told).as(folder.slug()).hasSizeLessThanOrEqualTo(4);
      assertThat(told).filteredOn(sql -> sql.contains("step_record")).hasSize(1);
    }
  }

  @Test
  void names_are_in_the_language_of_who_asks() {
    HosoClient client = organisation.signedIn(port, administrator());
    JsonNode vi = client.get(ALL + "/admission").json();
    JsonNode en = client.get(ALL + "/admission", "Accept-Language", "en").json();
    assertThat(vi.at("/limits/0/limit/text").asString()).contains("ngày");
    assertThat(en.at("/limits/0/limit/text").asString()).contains("days");
    assertThat(vi.path("name").asString()).isNotEqualTo(en.path("name").asString());
  }

  @Test
  void nobody_without_the_right_comes_through_the_door_either() {
    CurrentUser secretary = line.holder(line.newCell(Place.UNDER_COMMITTEE).id(), Role.SECRETARY);
    assertThatThrownBy(() -> studio.view(secretary, "admission"))
        .isInstanceOf(ProcedureProblem.class);
  }

  private StudioView.StudioPractice practice(CurrentUser by, String step) {
    return studio.view(by, "admission").steps().stream()
        .filter(each -> each.id().equals(step))
        .findFirst()
        .orElseThrow()
        .practice();
  }

  /** Day by day: the first is not counted. */
  private int walked(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.plusDays(1))
            .filter(calendars.current()::isWorkingDay)
            .count();
  }

  private CurrentUser administrator() {
    return organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN);
  }
}
