package vn.hoso.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.step.HeldStep;
import vn.hoso.step.Steps;
import vn.hoso.workflow.EngineTasks;

/**
 * A step goes on without who held it, because his right to it ends. {@link HandOvers} has asked who
 * may. Nothing is asked of secrecy and nothing given back: what the asker must not know of must not
 * keep that right alive, and he learns of it by no refusal.
 */
@Component
class HandingOn {

  private final Dossiers dossiers;
  private final Steps steps;
  private final EngineTasks engine;
  private final TaskAccess access;
  private final TaskDrafts drafts;

  HandingOn(
      Dossiers dossiers, Steps steps, EngineTasks engine, TaskAccess access, TaskDrafts drafts) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.engine = engine;
    this.access = access;
    this.drafts = drafts;
  }

  /**
   * @param next who gets it; null for the shared work
   * @throws TaskProblem TASK-008 (422) when he does not hold the position today
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOn(CurrentUser by, HeldStep held, @Nullable UUID next) {
    LockedDossier dossier = dossiers.lock(held.dossierId());
    StepRecordView step = steps.get(held.taskId());
    if (step.open()) {
      StepRecordView after =
          next == null ? steps.released(dossier, by, step.id()) : given(by, dossier, step, next);
      engine.assign(after.id(), after.holderId());
    }
  }

  private StepRecordView given(
      CurrentUser by, LockedDossier dossier, StepRecordView step, UUID next) {
    access.requireHolder(step, next);
    drafts.handOn(step.id(), next);
    return steps.assigned(dossier, by, step.id(), next);
  }
}
