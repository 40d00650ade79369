package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Question;

/** What must be true of a dossier whatever was done to it. */
@Component
class DossierChecks {

  private static final Set<String> OF_EVERY_PROCESS = Set.of("outcome", "returnTo");

  private record Row(String id, String stepId, String positionId, String holderId, Instant dueAt) {

    static Row read(ResultSet row, int number) throws SQLException {
      Timestamp due = row.getTimestamp("due_at");
      return new Row(
          row.getString("id"),
          row.getString("step_id"),
          row.getString("position_id"),
          row.getString("holder_id"),
          due == null ? null : due.toInstant());
    }
  }

  private final Map<UUID, Set<String>> names = new ConcurrentHashMap<>();
  private final TaskService engine;
  private final RuntimeService runtime;
  private final Histories histories;
  private final Dossiers dossiers;
  private final Procedures procedures;
  private final JdbcClient jdbc;

  DossierChecks(
      TaskService engine,
      RuntimeService runtime,
      Histories histories,
      Dossiers dossiers,
      Procedures procedures,
      JdbcClient jdbc) {
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.engine = engine;
    this.runtime = runtime;
    this.histories = histories;
    this.jdbc = jdbc;
  }

  DossierStatus status(UUID dossierId) {
    return DossierStatus.valueOf(
        jdbc.sql("select status from hoso.dossier where id = ?")
            .param(dossierId)
            .query(String.class)
            .single());
  }

  /**
   * The engine and the inbox hold exactly these steps, each once for each of its units, and the
   * process knows no words.
   *
   * @param together the step, or those that are open together, as {@link Way#to}
   */
  void standsAt(UUID dossierId, String together) {
    List<Row> tasks = engineRows(dossierId);
    assertThat(tasks.stream().map(Row::stepId).distinct())
        .containsExactlyInAnyOrderElementsOf(Way.steps(together));
    var procedure = procedures.revision(dossiers.revisionOf(dossierId)).procedure();
    assertThat(tasks)
        .filteredOn(row -> !procedure.step(row.stepId()).orElseThrow().beside().eachItem())
        .extracting(row -> row.stepId() + row.positionId())
        .doesNotHaveDuplicates();
    assertThat(inboxRows(dossierId)).containsExactlyInAnyOrderElementsOf(tasks);
    isSeenWhereItLies(dossierId);
    assertThat(variables(dossierId))
        .containsOnlyKeys(known(dossierId))
        .allSatisfy(
            (name, value) -> assertThat(String.valueOf(value)).as(name).matches("[A-Za-z_]{1,60}"));
  }

  /** Lists find it by the units that hold it: whoever has a step open is one of them. */
  private void isSeenWhereItLies(UUID dossierId) {
    assertThat(
            jdbc.sql(
                    """
                    select s.step_id from hoso.step_record s
                    where s.dossier_id = ? and s.completed_at is null and s.cancelled_at is null
                      and not exists (select from hoso.dossier_place p
                        where p.dossier_id = s.dossier_id and p.unit_id = s.unit_id and not p.led)
                    """)
                .param(dossierId)
                .query(String.class)
                .list())
        .as("open with a unit that does not hold the dossier")
        .isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select p.unit_id, p.led from hoso.dossier_place p where p.dossier_id = :id
                    except select * from hoso.places_of(:id)
                    union all
                    (select * from hoso.places_of(:id)
                     except select p.unit_id, p.led from hoso.dossier_place p where p.dossier_id = :id)
                    union all
                    select p.unit_id, p.led from hoso.dossier_place p
                    where p.dossier_id = :id and p.submitted_on is distinct from hoso.submitted_on(:id)
                    """)
                .param("id", dossierId)
                .query()
                .listOfRows())
        .isEmpty();
  }

  /** The process, its tasks and its work items are gone, the dossier is closed. */
  void hasEnded(UUID dossierId) {
    assertThat(engineRows(dossierId)).isEmpty();
    assertThat(inboxRows(dossierId)).isEmpty();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossierId.toString())
                .count())
        .isZero();
    assertThat(
            jdbc.sql("select closed_at from hoso.dossier where id = ?")
                .param(dossierId)
                .query(Timestamp.class)
                .single())
        .isNotNull();
    assertThat(histories.verify(dossierId).faults()).isEmpty();
  }

  /** What a process may know: the answer, what its table says, and what follows from the bodies. */
  private Set<String> known(UUID dossierId) {
    return names.computeIfAbsent(dossiers.revisionOf(dossierId), this::read);
  }

  private Set<String> read(UUID revision) {
    String model = new String(procedures.file(revision, ModelGraph.MODEL), StandardCharsets.UTF_8);
    Set<String> known = new HashSet<>(OF_EVERY_PROCESS);
    if (model.contains("${determineAuthority}")) {
      procedures.revision(revision).procedure().conditions().stream()
          .filter(fact -> fact.follows() != null)
          .map(NamedFact::name)
          .forEach(known::add);
      procedures.revision(revision).procedure().opening().asks().stream()
          .filter(question -> !question.unit())
          .map(Question::name)
          .forEach(known::add);
    }
    ModelGraph.of(
            procedures.file(revision, ModelGraph.MODEL), file -> procedures.file(revision, file))
        .decisions()
        .forEach(table -> known.addAll(columns(procedures.file(revision, table + ".dmn"))));
    return known;
  }

  private static List<String> columns(byte[] table) {
    return Dmn.readModelFromStream(new ByteArrayInputStream(table))
        .getModelElementsByType(Output.class)
        .stream()
        .map(Output::getName)
        .filter(column -> !column.equals("basis"))
        .toList();
  }

  private Map<String, Object> variables(UUID dossierId) {
    return runtime.getVariables(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossierId.toString())
            .rootProcessInstances()
            .singleResult()
            .getId());
  }

  private List<Row> engineRows(UUID dossierId) {
    return engine.createTaskQuery().processInstanceBusinessKey(dossierId.toString()).list().stream()
        .map(
            task ->
                new Row(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getOwner(),
                    task.getAssignee(),
                    task.getDueDate() == null ? null : task.getDueDate().toInstant()))
        .toList();
  }

  private List<Row> inboxRows(UUID dossierId) {
    return jdbc.sql("select * from hoso.work_item where dossier_id = ?")
        .param(dossierId)
        .query(Row::read)
        .list();
  }
}
