package vn.hoso.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;

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
  private final StepRecordRepository records;
  private final DossierChanges changes;
  private final StepCompletion completion;
  private final Clock clock;

  DueWaits(
      JdbcClient jdbc,
      StepRecordRepository records,
      DossierChanges changes,
      StepCompletion completion,
      Clock clock) {
    this.jdbc = jdbc;
    this.records = records;
    this.changes = changes;
    this.completion = completion;
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

  /**
   * Đến ngày, đi tiếp: the day of the wait has come. The engine's task is completed afterwards, in
   * the same transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StepRecordView end(LockedDossier dossier, UUID taskId) {
    var record = records.findById(taskId).orElseThrow().of(dossier);
    var step = changes.revision(dossier).procedure().step(record.stepId).orElseThrow();
    completion.complete(dossier, record, step, CurrentUser.SYSTEM, step.waiting().outcome(), null);
    changes.tell(
        dossier,
        DossierEventKind.WaitEnded,
        CurrentUser.SYSTEM,
        record.view(),
        record.waitsUntil,
        Map.of("reason", step.waiting().reason().vi()));
    return record.view();
  }
}
