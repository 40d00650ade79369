package vn.hoso.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.hoso.ballot.Ballots;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormSchema;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.step.Steps;
import vn.hoso.workflow.Attempts;
import vn.hoso.workflow.EngineTasks;

/**
 * What officials do with the steps addressed to them. Every act locks the dossier first, then asks
 * who may, then tells the dossier and the engine, in one transaction; a collision inside the engine
 * is tried again and never shown.
 *
 * <p>Refusals: DOSSIER-009 (404) for a step the official does not see, TASK-005 (403) for one that
 * is not his, TASK-001 (409, {@code claimedBy}, {@code claimedAt}) when another has claimed it,
 * TASK-002 (409, {@code completedBy}, {@code completedAt}) when it is done, TASK-004 (409) when the
 * process has left it, TASK-006 (409) when it must be claimed first, TASK-007 (409) when others
 * kept colliding.
 */
@Service
public class Tasks {

  private final Dossiers dossiers;
  private final Steps steps;
  private final Ballots ballots;
  private final EngineTasks engine;
  private final TaskAccess access;
  private final TaskDrafts drafts;
  private final Attempts attempts;

  Tasks(
      Dossiers dossiers,
      Steps steps,
      Ballots ballots,
      EngineTasks engine,
      TaskAccess access,
      TaskDrafts drafts,
      Attempts attempts) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.ballots = ballots;
    this.engine = engine;
    this.access = access;
    this.drafts = drafts;
    this.attempts = attempts;
  }

  /**
   * The step, open or over, and what the official may do with it: nothing but look once it is over.
   */
  public Task get(CurrentUser by, UUID taskId) {
    StepRecordView step = access.seen(by, taskId);
    return new Task(step, step.onHold() ? Set.of(TaskAction.OPEN) : actions(by, step));
  }

  private Set<TaskAction> actions(CurrentUser by, StepRecordView step) {
    if (step.open()) {
      return access.actions(by, step);
    }
    return steps.recallable(by, step.id())
        ? Set.of(TaskAction.OPEN, TaskAction.RECALL)
        : Set.of(TaskAction.OPEN);
  }

  /** As {@link #get}, refused with TASK-002 or TASK-004 once it is over. */
  public Task requireOpen(CurrentUser by, UUID taskId) {
    Task task = get(by, taskId);
    access.requireOpen(task.step());
    return task;
  }

  /** Nhận xử lý. Claiming what one already holds changes nothing. */
  public StepRecordView claim(CurrentUser by, UUID taskId) {
    return act(
        by,
        taskId,
        (dossier, step) -> {
          access.requireOpenAt(by, step);
          if (step.holderId() != null && !access.takesOver(by, step)) {
            access.requireHeld(by, step);
            return steps.takenUp(dossier, taskId);
          }
          drafts.handOn(taskId, by.officialId());
          return held(steps.claimed(dossier, by, taskId));
        });
  }

  /** Those he has or could claim, as far as he holds their position; for lists. */
  public Set<UUID> claimable(CurrentUser by, Collection<StepRecordView> steps) {
    return access.claimable(by, steps);
  }

  /** Bỏ nhận, also by whoever oversees its holder. The draft is kept. */
  public StepRecordView release(CurrentUser by, UUID taskId) {
    return act(
        access.overseen(by, taskId),
        (dossier, step) -> {
          access.requireOpen(step);
          if (!access.oversees(by, step) || !claimed(step)) {
            access.requireHeld(by, step);
          }
          return held(steps.released(dossier, by, taskId));
        });
  }

  /**
   * Phân công: hands the step to a holder of its position, also one that another had claimed, with
   * what he has typed.
   *
   * @throws TaskProblem TASK-008 (422) when the official does not hold the position today
   */
  public StepRecordView assign(CurrentUser by, UUID taskId, UUID officialId) {
    return act(
        access.overseen(by, taskId),
        (dossier, step) -> {
          access.requireOverseer(by, step);
          access.requireOpen(step);
          access.requireHolder(step, officialId);
          if (officialId.equals(step.holderId())) {
            return step;
          }
          drafts.handOn(taskId, officialId);
          return held(steps.assigned(dossier, by, taskId, officialId));
        });
  }

  /**
   * Hoàn thành và chuyển: keeps what the form says and moves the process on.
   *
   * @throws TaskProblem TASK-003 (409) when the step has changed since the official saw it
   */
  public StepRecordView complete(CurrentUser by, UUID taskId, CompleteRequest request) {
    UUID dossierId = access.seenBefore(by, taskId).dossierId();
    return attempts.run(
        () -> {
          LockedDossier dossier = dossiers.lockWhole(dossierId);
          requireCompletable(by, steps.get(dossier, taskId), request);
          StepRecordView done =
              steps.complete(dossier, by, taskId, request.outcome(), request.data());
          engine.complete(by, done, route(request));
          return done;
        });
  }

  private void requireCompletable(CurrentUser by, StepRecordView step, CompleteRequest request) {
    access.requireOpenAt(by, step);
    access.requireHeld(by, step);
    if (step.version() != request.version()) {
      throw TaskProblem.stale(step.version());
    }
    ballots.explain(by, step.id(), request.outcome(), request.ballotReason());
  }

  /**
   * What {@link #complete} would refuse here and now, refused before the official is asked whether
   * he is sure; keeps nothing.
   */
  public void check(CurrentUser by, UUID taskId, CompleteRequest request) {
    StepRecordView seen = access.seen(by, taskId);
    attempts.tryOut(
        () -> {
          dossiers.lock(seen.dossierId());
          requireCompletable(by, steps.get(taskId), request);
          steps.check(taskId, request.outcome(), request.data());
        });
  }

  /**
   * What {@link #claim} and {@link #complete} would refuse here and now, refused without doing
   * anything: for lists, which say of each row what blocks it. What an act finds only while the
   * process moves on is not foretold.
   */
  public void check(CurrentUser by, UUID taskId, String outcome, JsonNode data) {
    StepRecordView step = access.seen(by, taskId);
    access.requireOpenAt(by, step);
    if (step.holderId() != null && !access.takesOver(by, step)) {
      access.requireHeld(by, step);
    }
    steps.check(taskId, outcome, data);
  }

  /**
   * Thu hồi: takes back what he sent on by mistake, while nobody at the other end has looked at it.
   * The step is open again; what was done stays in the history.
   *
   * @return the step that was completed and is taken back
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-004 (403) for what another sent on, DOSSIER-042
   *     (409, {@code openedBy}, {@code openedAt}) when a receiver has claimed or read it,
   *     DOSSIER-043 (409) where it is not taken back
   */
  public StepRecordView recall(CurrentUser by, UUID taskId) {
    return act(
        by,
        taskId,
        (dossier, step) -> {
          StepRecordView sent = steps.requireRecallable(dossier, by, taskId);
          engine.recall(sent, steps.cameOf(sent), by);
          return sent;
        });
  }

  /**
   * Keeps what the holder has typed so far; nothing is checked but that it is an object of sane
   * size.
   *
   * @param seen version of the draft he started from, 0 for none
   * @throws TaskProblem TASK-009 (400), TASK-010 (409, {@code version}, {@code savedAt}) when he
   *     has saved something else meanwhile, in another window
   */
  public TaskDraft saveDraft(CurrentUser by, UUID taskId, JsonNode data, int seen) {
    return act(
        by,
        taskId,
        (dossier, step) -> {
          access.requireOpenAt(by, step);
          access.requireHeld(by, step);
          steps.takenUp(dossier, taskId);
          return drafts.save(taskId, by.officialId(), data, seen);
        });
  }

  /** What the official has typed so far and not completed. */
  public Optional<TaskDraft> draft(CurrentUser by, UUID taskId) {
    return draft(by, get(by, taskId));
  }

  /** The same at a step he was just found to see. */
  public Optional<TaskDraft> draft(CurrentUser by, Task seen) {
    return drafts.find(seen.step().id(), by.officialId());
  }

  /**
   * Ids of all open tasks of the engine, each with its assignee; empty where it is shared. For
   * checking the inbox.
   */
  public Map<UUID, Optional<UUID>> inEngine() {
    return engine.all();
  }

  private <T> T act(
      CurrentUser by, UUID taskId, BiFunction<LockedDossier, StepRecordView, T> work) {
    return act(access.seenBefore(by, taskId), work);
  }

  private <T> T act(StepRecordView seen, BiFunction<LockedDossier, StepRecordView, T> work) {
    return attempts.run(
        () -> {
          LockedDossier dossier = dossiers.lock(seen.dossierId());
          return work.apply(dossier, steps.get(seen.id()));
        });
  }

  /** Also by somebody who may no longer act: his name is taken off. */
  private boolean claimed(StepRecordView step) {
    return step.holderId() != null || engine.assigned(step.id());
  }

  /** The engine's assignee is the holder, so that both tell the same story. */
  private StepRecordView held(StepRecordView step) {
    engine.assign(step.id(), step.holderId());
    return step;
  }

  /**
   * What the gateways ask for. Set anew at every completion, or an old answer would choose the way.
   */
  private static Map<String, Object> route(CompleteRequest request) {
    JsonNode returnTo = request.data().path(FormSchema.RETURN_TO);
    Map<String, Object> variables = new HashMap<>();
    variables.put(FormSchema.OUTCOME, request.outcome());
    variables.put(FormSchema.RETURN_TO, returnTo.isString() ? returnTo.stringValue() : null);
    return variables;
  }
}
