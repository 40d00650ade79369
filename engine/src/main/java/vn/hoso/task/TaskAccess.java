package vn.hoso.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.step.StepRuns;
import vn.hoso.step.Steps;

/**
 * Who may, asked before every act on a step; {@link TaskPolicy} says what, this says the refusal.
 */
@Component
class TaskAccess {

  private final Dossiers dossiers;
  private final Steps steps;
  private final StepRuns runs;
  private final Officials officials;
  private final OnBehalf behalf;
  private final Positions positions;
  private final OwnDossiers own;
  private final SecrecyPolicy secrecy;
  private final Clock clock;

  TaskAccess(
      Dossiers dossiers,
      Steps steps,
      StepRuns runs,
      Officials officials,
      OnBehalf behalf,
      Positions positions,
      OwnDossiers own,
      SecrecyPolicy secrecy,
      Clock clock) {
    this.own = own;
    this.dossiers = dossiers;
    this.steps = steps;
    this.runs = runs;
    this.officials = officials;
    this.behalf = behalf;
    this.positions = positions;
    this.secrecy = secrecy;
    this.clock = clock;
  }

  /**
   * The step, if the official may know of it; else as if there were none. Who acted at its position
   * while it was open knew of it and is told that his right has ended.
   */
  StepRecordView seen(CurrentUser by, UUID taskId) {
    StepRecordView step = notHisOwn(by, taskId);
    if (!by.holds(step.positionId()) && !visible(by, step)) {
      throw knew(by, step) ? TaskProblem.noLongerYours() : TaskProblem.notFound();
    }
    return step;
  }

  /** As {@link #seen}, for an act that looks at the step again once it holds the dossier. */
  StepRecordView seenBefore(CurrentUser by, UUID taskId) {
    StepRecordView step = runs.get(taskId);
    return by.holds(step.positionId()) && !own.concern(by, step.dossierId())
        ? step
        : seen(by, taskId);
  }

  /** A dossier about himself is none to him, whatever he holds. */
  private StepRecordView notHisOwn(CurrentUser by, UUID taskId) {
    StepRecordView step = steps.get(taskId);
    if (own.concern(by, step.dossierId())) {
      throw TaskProblem.notFound();
    }
    return step;
  }

  private boolean visible(CurrentUser by, StepRecordView step) {
    return dossiers.visible(by, step.dossierId())
        && (secrecy.knows(by, step) || onBehalf(by, step));
  }

  private boolean knew(CurrentUser by, StepRecordView step) {
    LocalDate opened = LocalDate.ofInstant(step.startedAt(), clock.getZone());
    return positions.actedSince(by.officialId(), step.positionId(), opened);
  }

  /** As {@link #seen}; whoever hands out its work need not see the dossier. */
  StepRecordView overseen(CurrentUser by, UUID taskId) {
    StepRecordView step = notHisOwn(by, taskId);
    boolean hands = TaskPolicy.oversees(by, WorkPlace.of(step)) && !keptFrom(by, step);
    return hands ? step : seen(by, taskId);
  }

  /** Who sees the dossier learns of a secret step of it by no other way either. */
  private boolean keptFrom(CurrentUser by, StepRecordView step) {
    return !secrecy.knows(by, step) && dossiers.visible(by, step.dossierId());
  }

  void requireOpen(StepRecordView step) {
    if (step.completedAt() != null) {
      throw TaskProblem.completedBy(step.completedByName(), step.completedAt(), step.dossierId());
    }
    if (!step.open()) {
      throw TaskProblem.left(step.dossierId());
    }
  }

  /** What the official may do with an open step. */
  Set<TaskAction> actions(CurrentUser by, StepRecordView step) {
    return TaskPolicy.actions(own.on(by, step.dossierId()), WorkPlace.of(step), onBehalf(by, step));
  }

  /** Whether he would act for the body the step lies with. */
  boolean onBehalf(CurrentUser by, StepRecordView step) {
    return !by.holds(step.positionId()) && !behalf.among(by, List.of(step.id())).isEmpty();
  }

  /** The official holds the position, and the step is still to be done. */
  void requireOpenAt(CurrentUser by, StepRecordView step) {
    requireActs(by, step);
    requireOpen(step);
  }

  /** The official has claimed it. */
  StepRecordView requireHeld(CurrentUser by, StepRecordView step) {
    if (by.officialId().equals(step.holderId())) {
      return step;
    }
    requireActs(by, step);
    throw step.holderId() == null
        ? TaskProblem.claimFirst()
        : TaskProblem.claimedBy(step.holderName(), step.claimedAt());
  }

  /** He holds the position, or acts for who does; but not on what he submitted himself. */
  private void requireActs(CurrentUser by, StepRecordView step) {
    if (onBehalf(by, step)) {
      return;
    }
    if (!by.holds(step.positionId())) {
      throw TaskProblem.mayNot();
    }
    if (!own.on(by, step.dossierId()).holds(step.positionId())) {
      throw TaskProblem.ownDossier();
    }
  }

  /** Whether he holds the position and may act there on that dossier. */
  boolean acts(CurrentUser by, StepRecordView step) {
    return own.on(by, step.dossierId()).holds(step.positionId());
  }

  boolean takesOver(CurrentUser by, StepRecordView step) {
    return TaskPolicy.takesOver(own.on(by, step.dossierId()), WorkPlace.of(step));
  }

  /** In a number of statements that does not grow with the steps. */
  Set<UUID> claimable(CurrentUser by, Collection<StepRecordView> steps) {
    var acting = own.on(by, steps.stream().map(StepRecordView::dossierId).toList());
    return steps.stream()
        .filter(
            step -> {
              var as = acting.getOrDefault(step.dossierId(), by);
              return step.holderId() == null || by.officialId().equals(step.holderId())
                  ? as.holds(step.positionId())
                  : TaskPolicy.takesOver(as, WorkPlace.of(step));
            })
        .map(StepRecordView::id)
        .collect(Collectors.toSet());
  }

  boolean oversees(CurrentUser by, StepRecordView step) {
    return TaskPolicy.oversees(own.on(by, step.dossierId()), WorkPlace.of(step));
  }

  void requireOverseer(CurrentUser by, StepRecordView step) {
    if (!oversees(by, step)) {
      throw TaskProblem.mayNot();
    }
  }

  void requireHolder(StepRecordView step, UUID officialId) {
    boolean holds =
        officials.ableHolders(step.positionId(), LocalDate.now(clock)).stream()
            .anyMatch(holder -> holder.id().equals(officialId));
    if (holds
        && own.concern(officials.asUser(officialId, LocalDate.now(clock)), step.dossierId())) {
      throw TaskProblem.aboutHim();
    }
    if (!holds) {
      throw TaskProblem.notAHolder();
    }
  }
}
