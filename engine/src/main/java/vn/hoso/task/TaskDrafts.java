package vn.hoso.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.step.StepReturned;

/**
 * What officials have typed and not completed, one per step and official. The database forgets it
 * when the step is over.
 */
@Repository
class TaskDrafts {

  /** Characters of JSON; a form of words alone stays far below. */
  static final int LONGEST = 200_000;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  TaskDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param seen version the official started from, 0 for none
   * @throws TaskProblem TASK-009 (400), TASK-010 (409, {@code version}, {@code savedAt}) when
   *     another window of his has saved something else meanwhile
   */
  TaskDraft save(UUID taskId, UUID officialId, JsonNode data, int seen) {
    String text = data == null || !data.isObject() ? null : json.writeValueAsString(data);
    // PostgreSQL keeps no U+0000 in jsonb.
    if (text == null || text.length() > LONGEST || text.contains("\\u0000")) {
      throw TaskProblem.draftNotAnObject();
    }
    int written = write(taskId, officialId, text, seen);
    TaskDraft kept = find(taskId, officialId).orElseThrow();
    // The same words again are no other draft: their first answer was lost on the way.
    if (written == 0 && !kept.data().equals(data)) {
      throw TaskProblem.draftChanged(kept.version(), kept.savedAt());
    }
    return kept;
  }

  private int write(UUID taskId, UUID officialId, String text, int seen) {
    return jdbc.sql(
            """
            insert into task_draft as d (task_id, official_id, data, version, saved_at)
            values (:task, :official, cast(:data as jsonb), :seen + 1, :at)
            on conflict (task_id, official_id) do update
            set data = excluded.data, version = excluded.version, saved_at = excluded.saved_at
            where d.version = :seen
            """)
        .param("task", taskId)
        .param("official", officialId)
        .param("data", text)
        .param("seen", seen)
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  @EventListener
  void returned(StepReturned step) {
    write(step.taskId(), step.officialId(), json.writeValueAsString(step.input()), 0);
  }

  /**
   * What was typed last goes on with the step, also from one who gave it back or may no longer act,
   * unless the other has typed something himself.
   */
  void handOn(UUID taskId, UUID to) {
    jdbc.sql(
            """
            insert into task_draft (task_id, official_id, data, version, saved_at)
            select task_id, :to, data, 1, saved_at from task_draft
            where task_id = :task order by saved_at desc, official_id limit 1
            on conflict do nothing
            """)
        .param("task", taskId)
        .param("to", to)
        .update();
  }

  Optional<TaskDraft> find(UUID taskId, UUID officialId) {
    return jdbc.sql(
            """
            select data::text, version, saved_at from task_draft where task_id = ? and official_id = ?
            """)
        .params(taskId, officialId)
        .query(
            (row, number) ->
                new TaskDraft(
                    json.readTree(row.getString("data")),
                    row.getInt("version"),
                    row.getTimestamp("saved_at").toInstant()))
        .optional();
  }
}
