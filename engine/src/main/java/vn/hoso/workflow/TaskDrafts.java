package vn.hoso.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officials have typed and not completed, one per step and official. */
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

  void save(UUID taskId, UUID officialId, JsonNode data) {
    String text = data == null || !data.isObject() ? null : json.writeValueAsString(data);
    // PostgreSQL keeps no U+0000 in jsonb.
    if (text == null || text.length() > LONGEST || text.contains("\\u0000")) {
      throw WorkflowProblem.draftNotAnObject();
    }
    jdbc.sql(
            """
            insert into task_draft (task_id, official_id, data, saved_at) values (?, ?, ?::jsonb, ?)
            on conflict (task_id, official_id) do update set data = excluded.data, saved_at = excluded.saved_at
            """)
        .params(taskId, officialId, text, Timestamp.from(clock.instant()))
        .update();
  }

  Optional<JsonNode> find(UUID taskId, UUID officialId) {
    return jdbc.sql("select data::text from task_draft where task_id = ? and official_id = ?")
        .params(taskId, officialId)
        .query(String.class)
        .optional()
        .map(json::readTree);
  }

  void remove(UUID taskId) {
    jdbc.sql("delete from task_draft where task_id = ?").param(taskId).update();
  }
}
