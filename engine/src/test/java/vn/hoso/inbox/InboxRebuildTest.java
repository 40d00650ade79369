package vn.hoso.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Whatever officials do in whatever order, the inbox says what the engine says, and making it anew
 * changes nothing.
 */
@IntegrationTest
class InboxRebuildTest {

  private static final long SEED = 20260907;
  private static final int DOSSIERS = 12;
  private static final int COMMANDS = 160;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Positions positions;
  @Autowired Dossiers dossiers;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired Inbox inbox;
  @Autowired Procedures procedures;
  @Autowired TaskService engine;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private final Random random = new Random(SEED);
  private final List<CurrentUser> officials = new ArrayList<>();
  private int done;
  private int refused;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void after_random_commands_the_inbox_equals_the_engine_and_a_rebuild_changes_nothing() {
    Instant start = Instant.parse("2026-05-04T02:00:00Z");
    clock.moveTo(start);
    List<UUID> opened = new ArrayList<>();
    for (int i = 0; i < DOSSIERS; i++) {
      opened.add(line.open(line.cell(Place.values()[i % Place.values().length])));
    }
    for (int i = 0; i < COMMANDS; i++) {
      clock.moveTo(start.plus(i, ChronoUnit.HOURS));
      int which = random.nextInt(DOSSIERS);
      if (line.open(opened.get(which)).isEmpty()) {
        opened.set(which, line.open(line.cell(Place.values()[which % Place.values().length])));
      }
      command(opened.get(which));
    }
    assertThat(done).as("commands that were done, seed " + SEED).isGreaterThan(COMMANDS / 3);
    assertThat(refused).as("commands that were refused").isGreaterThan(5);
    assertThat(inboxTasks()).isEqualTo(engineTasks());

    List<String> before = rows();
    inbox.rebuild();
    assertThat(rows()).isNotEmpty().containsExactlyElementsOf(before);
  }

  private void command(UUID dossier) {
    StepRecordView step = line.current(dossier);
    CurrentUser by = someone(step);
    try {
      switch (random.nextInt(12)) {
        case 0, 1, 2 -> tasks.claim(by, step.id());
        case 3 -> tasks.release(by, step.id());
        case 4 -> assign(step, by);
        case 5 ->
            tasks.complete(by, step.id(), line.request(step, outcome(step), "prepareDossier"));
        case 6 -> withdrawSometimes(dossier);
        default -> line.complete(dossier, outcome(step), returnTo(step));
      }
      done++;
    } catch (Problem refusal) {
      refused++;
    }
  }

  /** A holder of the position, mostly; else whoever came before. */
  private CurrentUser someone(StepRecordView step) {
    if (officials.isEmpty() || random.nextInt(4) > 0) {
      UnitView unit = units.get(step.unitId(), TestOrganisation.START);
      CurrentUser by = line.holder(step.positionId());
      if (random.nextInt(6) == 0) {
        by = organisation.holder(unit, positions.get(step.positionId()).role());
      }
      officials.add(by);
    }
    return officials.get(random.nextInt(officials.size()));
  }

  private void assign(StepRecordView step, CurrentUser to) {
    UnitView unit = units.get(step.unitId(), TestOrganisation.START);
    tasks.assign(organisation.holder(unit, Role.UNIT_HEAD), step.id(), to.officialId());
  }

  private void withdrawSometimes(UUID dossier) {
    if (random.nextInt(4) == 0) {
      line.withdraw(dossier);
    }
  }

  private String outcome(StepRecordView step) {
    List<String> outcomes = words(step, "outcome");
    return random.nextInt(3) > 0
        ? AdmissionLine.happy(step.stepId())
        : outcomes.get(random.nextInt(outcomes.size()));
  }

  private String returnTo(StepRecordView step) {
    List<String> places = words(step, "returnTo");
    return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
  }

  private List<String> words(StepRecordView step, String field) {
    UUID revision = dossiers.revisionOf(step.dossierId());
    String form =
        procedures.revision(revision).procedure().step(step.stepId()).orElseThrow().form();
    JsonNode schema = procedures.form(revision, form);
    return schema
        .path("properties")
        .path(field)
        .path("oneOf")
        .valueStream()
        .map(each -> each.path("const").stringValue())
        .toList();
  }

  private record OpenTask(
      String id, String stepId, String position, String holder, Instant dueAt) {}

  private List<OpenTask> engineTasks() {
    return engine.createTaskQuery().list().stream()
        .map(
            task ->
                new OpenTask(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getOwner(),
                    task.getAssignee(),
                    task.getDueDate() == null ? null : task.getDueDate().toInstant()))
        .sorted(Comparator.comparing(OpenTask::id))
        .toList();
  }

  private List<OpenTask> inboxTasks() {
    // As kept: who holds a step by right is reckoned anew whenever a row is read.
    return jdbc
        .sql("select id, step_id, position_id, holder_id, due_at from work_item")
        .query(
            (row, number) ->
                new OpenTask(
                    row.getString("id"),
                    row.getString("step_id"),
                    row.getString("position_id"),
                    row.getString("holder_id"),
                    row.getTimestamp("due_at") == null
                        ? null
                        : row.getTimestamp("due_at").toInstant()))
        .list()
        .stream()
        .sorted(Comparator.comparing(OpenTask::id))
        .toList();
  }

  /** Each row in words, so that a difference shows to the microsecond. */
  private List<String> rows() {
    return Stream.of(
            "select * from work_item order by id",
            "select * from work_item_watch order by work_item_id, unit_id")
        .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream())
        .map(Map::toString)
        .toList();
  }
}
