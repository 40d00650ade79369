package vn.hoso.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.Rounds;

/**
 * The engine's own task list on the same tasks. The product keeps the position as the owner of a
 * task; for the peer each task is offered to it as to a group, as its manual says.
 */
@Component
class AskedEngine {

  static final String PAGE = "the engine's task list: first page";
  static final String COUNTS = "the engine's four counts";

  private final TaskService tasks;
  private final JdbcClient jdbc;

  AskedEngine(TaskService tasks, JdbcClient jdbc) {
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  void addressToGroups() {
    jdbc.sql(
            """
            insert into camunda.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select cast(uuidv7() as text), 1, owner_, 'candidate', id_ from camunda.act_ru_task where owner_ is not null
            """)
        .update();
    jdbc.sql("vacuum analyze camunda.act_ru_identitylink").update();
  }

  void of(BigDataSet.Official official, Rounds rounds) {
    List<String> groups =
        official.user().positions().stream().map(each -> each.positionId().toString()).toList();
    assertThat(offered(groups).count()).isEqualTo(official.items());
    rounds.ask(
        official.name() + ": " + PAGE,
        () ->
            assertThat(offered(groups).orderByDueDate().asc().orderByTaskId().asc().listPage(0, 50))
                .isNotEmpty());
    var zone = ZoneId.systemDefault();
    var now = Date.from(BigOriginals.TODAY.atTime(9, 0).atZone(zone).toInstant());
    var week = Date.from(BigOriginals.TODAY.plusDays(7).atStartOfDay(zone).toInstant());
    rounds.ask(
        official.name() + ": " + COUNTS,
        () -> {
          offered(groups).count();
          offered(groups).dueBefore(now).count();
          offered(groups).dueAfter(now).dueBefore(week).count();
          tasks.createTaskQuery().taskAssignee(official.user().officialId().toString()).count();
        });
  }

  private TaskQuery offered(List<String> groups) {
    return tasks.createTaskQuery().taskCandidateGroupIn(groups);
  }
}
