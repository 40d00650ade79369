package vn.hoso.roster;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.ItemProblem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.step.Steps;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;

/** One rule: whoever may complete the step does with the list what the step does with it. */
@Component
class RosterAccess {

  private final Dossiers dossiers;
  private final Steps steps;
  private final Tasks tasks;
  private final Procedures procedures;

  RosterAccess(Dossiers dossiers, Steps steps, Tasks tasks, Procedures procedures) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.tasks = tasks;
    this.procedures = procedures;
  }

  /** The procedure of a dossier that the official sees. */
  Procedure seen(CurrentUser by, UUID dossierId) {
    dossiers.requireVisible(by, dossierId);
    return procedure(dossierId);
  }

  private Procedure procedure(UUID dossierId) {
    return procedures.revision(dossiers.revisionOf(dossierId)).procedure();
  }

  /** The step, whoever asks. */
  RosterStep step(UUID taskId) {
    var step = steps.get(taskId);
    return new RosterStep(step, procedure(step.dossierId()));
  }

  /** The open step of the dossier at which he may do something with the list. */
  Optional<RosterStep> at(CurrentUser by, UUID dossierId, Procedure procedure) {
    return steps.of(dossierId).stream()
        .filter(StepRecordView::open)
        .map(step -> new RosterStep(step, procedure))
        .filter(each -> !each.actions().isEmpty() && completes(by, each.step().id()))
        .findFirst();
  }

  private boolean completes(CurrentUser by, UUID taskId) {
    return tasks.get(by, taskId).actions().contains(TaskAction.COMPLETE);
  }

  /**
   * The step, for who may do that with the list there.
   *
   * @throws ItemProblem ITEM-004 (403) for who may not, or where the step does nothing like it
   */
  RosterStep require(CurrentUser by, UUID taskId, RosterAction action) {
    var task = tasks.requireOpen(by, taskId);
    var step = new RosterStep(task.step(), procedure(task.step().dossierId()));
    if (!step.actions().contains(action) || !task.actions().contains(TaskAction.COMPLETE)) {
      throw ItemProblem.mayNot();
    }
    return step;
  }

  /** As {@link #require}, with the dossier locked and read anew. */
  RosterStep locked(CurrentUser by, UUID taskId, RosterAction action) {
    var dossierId = require(by, taskId, action).step().dossierId();
    dossiers.lock(dossierId);
    return require(by, taskId, action);
  }
}
