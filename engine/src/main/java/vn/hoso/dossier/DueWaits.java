package vn.hoso.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The waits whose day has come, and the right to end one: one node has it, the others pass by. */
@Service
public class DueWaits {

  /** A step that waits. */
  public record DueWait(UUID taskId, UUID dossierId) {}

  private static final String DUE =
      """
      from hoso.step_record s where s.waits_until <= :today
        and s.completed_at is null and s.cancelled_at is null and not s.on_hold
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  DueWaits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that may be ended today, the longest due first. */
  @Transactional(readOnly = true)
  public List<DueWait> today() {
    return jdbc.sql("select s.id, s.dossier_id " + DUE + " order by s.waits_until, s.id")
        .param("today", LocalDate.now(clock))
        .query(
            (row, number) ->
                new DueWait(
                    row.getObject("id", UUID.class), row.getObject("dossier_id", UUID.class)))
        .list();
  }

  /**
   * Takes the dossier for this transaction, unless another has it: whoever works on it, or another
   * node that ends the wait.
   *
   * @return whether the wait is still to be ended, by the caller alone
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(DueWait wait) {
    return jdbc.sql("select 1 from hoso.dossier where id = ? for update skip locked")
            .param(wait.dossierId())
            .query(Integer.class)
            .optional()
            .isPresent()
        && jdbc.sql("select 1 " + DUE + " and s.id = :task")
            .param("today", LocalDate.now(clock))
            .param("task", wait.taskId())
            .query(Integer.class)
            .optional()
            .isPresent();
  }
}
