package vn.hoso.workflow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoso.dossier.Dossiers;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.OnceTold;
import vn.hoso.step.DueWaits;
import vn.hoso.step.DueWaits.DueWait;

/**
 * Đến ngày, đi tiếp: ends the waits whose day has come, each in a transaction of its own and once,
 * however many nodes look. The engine has no timer: its clock is not ours.
 */
@Service
public class Waits {

  private static final Logger LOG = LoggerFactory.getLogger(Waits.class);

  private final OnceTold<UUID> told = new OnceTold<>();
  private final DueWaits due;
  private final Dossiers dossiers;
  private final TaskService engine;
  private final Attempts attempts;

  Waits(DueWaits due, Dossiers dossiers, TaskService engine, Attempts attempts) {
    this.due = due;
    this.dossiers = dossiers;
    this.engine = engine;
    this.attempts = attempts;
  }

  /**
   * Ends what is due. A dossier that cannot go on stays as it is and stops no other; it is tried
   * again the next time, and told in the log once.
   *
   * @return how many waits this node has ended
   */
  public int endDue() {
    int ended = 0;
    var stuck = new LinkedHashMap<UUID, RuntimeException>();
    for (var wait : due.today()) {
      try {
        ended += attempts.run(() -> end(wait)) ? 1 : 0;
      } catch (RuntimeException refused) {
        stuck.put(wait.taskId(), refused);
      }
    }
    told.news(stuck.keySet())
        .forEach(
            wait ->
                LOG.warn(
                    "WAIT-001 wait {} has come to its day and cannot end", wait, stuck.get(wait)));
    return ended;
  }

  private boolean end(DueWait wait) {
    if (!due.take(wait)) {
      return false;
    }
    var done = due.end(dossiers.lock(wait.dossierId()), wait.taskId());
    Map<String, Object> variables = new HashMap<>();
    variables.put("outcome", done.outcome());
    variables.put(FormSchema.RETURN_TO, null);
    Acting.as(CurrentUser.SYSTEM, done, () -> engine.complete(wait.taskId().toString(), variables));
    return true;
  }
}
