package vn.hoso.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.dossier.Steps;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;

/**
 * Who may, asked before every act on a step; {@link TaskPolicy} says what, this says the refusal.
 */
@Component
class TaskAccess {

  private final Dossiers dossiers;
  private final Steps steps;
  private final Officials officials;
  private final OnBehalf behalf;
  private final Clock clock;

  TaskAccess(Dossiers dossiers, Steps steps, Officials officials, OnBehalf behalf, Clock clock) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.officials = officials;
    this.behalf = behalf;
    this.clock = clock;
  }

  /** The step, if the official may know of it; else as if there were none. */
  StepRecordView seen(CurrentUser by, UUID taskId) {
    StepRecordView step = steps.get(taskId);
    if (!by.holds(step.positionId()) && !dossiers.visible(by, step.dossierId())) {
      throw WorkflowProblem.notFound();
    }
    return step;
  }

  void requireOpen(StepRecordView step) {
    if (step.completedAt() != null) {
      throw WorkflowProblem.completedBy(step.completedByName(), step.completedAt());
    }
    if (!step.open()) {
      throw WorkflowProblem.left();
    }
  }

  /** What the official may do with an open step. */
  Set<TaskAction> actions(CurrentUser by, StepRecordView step) {
    return TaskPolicy.actions(
        by, step.positionId(), step.unitId(), step.holderId(), onBehalf(by, step));
  }

  /** Whether he would act for the body the step lies with. */
  boolean onBehalf(CurrentUser by, StepRecordView step) {
    return !by.holds(step.positionId()) && !behalf.among(by, List.of(step.id())).isEmpty();
  }

  /** The official holds the position, and the step is still to be done. */
  void requireOpenAt(CurrentUser by, StepRecordView step) {
    if (!by.holds(step.positionId()) && !onBehalf(by, step)) {
      throw WorkflowProblem.mayNot();
    }
    requireOpen(step);
  }

  /** The official has claimed it. */
  StepRecordView requireHeld(CurrentUser by, StepRecordView step) {
    if (!actions(by, step).contains(TaskAction.RELEASE)) {
      throw refusal(by, step);
    }
    return step;
  }

  private WorkflowProblem refusal(CurrentUser by, StepRecordView step) {
    if (!by.holds(step.positionId()) && !onBehalf(by, step)) {
      return WorkflowProblem.mayNot();
    }
    return step.holderId() == null
        ? WorkflowProblem.claimFirst()
        : WorkflowProblem.claimedBy(step.holderName(), step.claimedAt());
  }

  void requireHead(CurrentUser by, StepRecordView step) {
    if (!TaskPolicy.heads(by, step.unitId())) {
      throw WorkflowProblem.mayNot();
    }
  }

  void requireHolder(StepRecordView step, UUID officialId) {
    boolean holds =
        officials.holders(step.positionId(), LocalDate.now(clock)).stream()
            .anyMatch(holder -> holder.id().equals(officialId));
    if (!holds) {
      throw WorkflowProblem.notAHolder();
    }
  }
}
