package vn.hoso.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a clock has written that was ahead: the next look in a month, a heartbeat of next month of a
 * node that is dead. The scheduler would wait until then. A thread of its own looks, by elapsed
 * time and not by the clock.
 */
final class SetRight implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(SetRight.class);

  /** Clocks of nodes differ by less. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private static final String TAKEN =
      """
      select task_name, last_heartbeat from hoso.scheduled_tasks
      where picked and last_heartbeat > ?
      """;

  private static final String GIVE_BACK =
      """
      update hoso.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
        execution_time = ?, version = version + 1
      where task_name = ? and picked and last_heartbeat = ?
      """;

  private static final String SOONER =
      """
      update hoso.scheduled_tasks set execution_time = ?, version = version + 1
      where task_name = ? and not picked and execution_time > ?
      """;

  private final JdbcClient jdbc;
  private final List<Recurring> all;
  private Map<String, Timestamp> beats = new HashMap<>();

  SetRight(DataSource database, List<Recurring> all) {
    this.jdbc = JdbcClient.create(database);
    this.all = all;
  }

  /** Before this node does anything: whoever lives beats by the right clock by now. */
  void atStart(Instant now) {
    look(now);
    look(now);
  }

  @Override
  public void run() {
    try {
      look(Instant.now());
    } catch (DataAccessException unreachable) {
      LOG.warn(
          "SCHEDULE-001 what a clock wrote that was ahead is left to the next look: {}",
          unreachable.getClass().getSimpleName());
    } catch (RuntimeException fault) {
      LOG.error("SCHEDULE-003 what a clock wrote that was ahead", fault);
    }
  }

  /**
   * A heartbeat that has not moved since the look before is of a dead node: a living one has beaten
   * again meanwhile.
   */
  void look(Instant now) {
    Map<String, Timestamp> ahead = new HashMap<>();
    jdbc.sql(TAKEN)
        .param(Timestamp.from(now.plus(AHEAD)))
        .query(
            row -> {
              ahead.put(row.getString("task_name"), row.getTimestamp("last_heartbeat"));
            });
    int done = 0;
    for (var each : ahead.entrySet()) {
      if (each.getValue().equals(beats.get(each.getKey()))) {
        done +=
            jdbc.sql(GIVE_BACK)
                .params(Timestamp.from(now), each.getKey(), each.getValue())
                .update();
      }
    }
    beats = ahead;
    for (Recurring each : all) {
      Instant next = each.when().getNextExecutionTime(ExecutionComplete.simulatedSuccess(now));
      done +=
          jdbc.sql(SOONER)
              .params(
                  Timestamp.from(each.when().getInitialExecutionTime(now)),
                  each.name(),
                  Timestamp.from(next.plus(AHEAD)))
              .update();
    }
    if (done > 0) {
      LOG.warn("SCHEDULE-004 the clock was ahead: {} tasks are looked for anew", done);
    }
  }
}
