package vn.hoso.ballot;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers being typed, as sealed as those entered: one row per step and official, read by nobody
 * else, gone with the entry or the step.
 */
@Component
public class BallotDrafts {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  BallotDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param seen version the official started from, 0 for none
   * @throws BallotProblem BALLOT-010 (400), BALLOT-011 (409, {@code version})
   */
  BallotDraft save(UUID taskId, UUID officialId, TypedTally typed, int seen) {
    String text = json.writeValueAsString(typed);
    // PostgreSQL keeps no U+0000 in jsonb.
    if (text.contains("\\u0000")) {
      throw BallotProblem.badDraft();
    }
    int written =
        jdbc.sql(
                """
            insert into hoso.ballot_draft as d (task_id, official_id, typed, version, saved_at)
            values (:task, :official, cast(:typed as jsonb), :seen + 1, :at)
            on conflict (task_id, official_id) do update
            set typed = excluded.typed, version = excluded.version, saved_at = excluded.saved_at
            where d.version = :seen
            """)
            .param("task", taskId)
            .param("official", officialId)
            .param("typed", text)
            .param("seen", seen)
            .param("at", Timestamp.from(clock.instant()))
            .update();
    BallotDraft kept = find(taskId, officialId).orElseThrow();
    if (written == 0 && !kept.typed().equals(typed)) {
      throw BallotProblem.draftChanged(kept.version());
    }
    return kept;
  }

  Optional<BallotDraft> find(UUID taskId, UUID officialId) {
    return jdbc.sql(
            """
            select typed::text, version from hoso.ballot_draft where task_id = ? and official_id = ?
            """)
        .params(taskId, officialId)
        .query(
            (row, number) ->
                new BallotDraft(
                    json.readValue(row.getString("typed"), TypedTally.class),
                    row.getInt("version")))
        .optional();
  }

  void remove(UUID taskId, UUID officialId) {
    jdbc.sql("delete from hoso.ballot_draft where task_id = ? and official_id = ?")
        .params(taskId, officialId)
        .update();
  }
}
