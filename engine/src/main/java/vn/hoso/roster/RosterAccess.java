package vn.hoso.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.ItemProblem;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.roster.RosterView.RosterAction;
import vn.hoso.rule.ItemColumn;
import vn.hoso.rule.ItemOutcome;
import vn.hoso.rule.ItemRules;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Problem;
import vn.hoso.step.StepRuns;
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
  private final SecrecyPolicy secrecy;
  private final StepRuns runs;
  private final Officials officials;
  private final Clock clock;

  RosterAccess(
      Dossiers dossiers,
      Steps steps,
      Tasks tasks,
      Procedures procedures,
      SecrecyPolicy secrecy,
      StepRuns runs,
      Officials officials,
      Clock clock) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.tasks = tasks;
    this.procedures = procedures;
    this.secrecy = secrecy;
    this.runs = runs;
    this.officials = officials;
    this.clock = clock;
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
        .filter(each -> !each.actions().isEmpty() && secrecy.knows(by, each.step()))
        .filter(each -> completes(by, each.step().id()))
        .findFirst();
  }

  /**
   * What of the list is kept from him: what steps give or fill in that he may not know of, and how
   * items come out at a step that is not done yet, which those alone see who are to do it. How they
   * came out is kept until the result is handed over, which tells it; why, at a step he may not
   * know of, is not told then either.
   */
  RosterSight sight(CurrentUser by, UUID dossierId, Procedure procedure) {
    var rules = procedure.items();
    var kept =
        procedure.keepsSecrets()
            ? unknown(secrecy.reader(by, dossierId), procedure)
            : Set.<String>of();
    var open =
        runs.open(List.of(dossierId)).stream()
            .filter(step -> !by.holds(step.positionId()) && !sits(by, step))
            .map(step -> new RosterStep(step, procedure))
            .filter(RosterStep::concludes)
            .map(RosterStep::id)
            .collect(Collectors.toSet());
    var untold = dossiers.delivered(dossierId) ? Set.<String>of() : kept;
    var behind = new ColumnsBehind(rules, untold, his(by, dossierId));
    return new RosterSight(
        outcomes(rules, step -> open.contains(step) || untold.contains(step)),
        outcomes(rules, kept::contains),
        rules.columns().stream()
            .filter(each -> each.at().stream().anyMatch(kept::contains) || behind.tells(each))
            .map(ItemColumn::name)
            .collect(Collectors.toSet()));
  }

  /** Ids of the open steps that are his or of a unit he sits in. */
  private Set<String> his(CurrentUser by, UUID dossierId) {
    return runs.open(List.of(dossierId)).stream()
        .filter(step -> by.holds(step.positionId()) || sits(by, step))
        .map(StepRecordView::stepId)
        .collect(Collectors.toSet());
  }

  /** Names of those given at one of the steps. */
  private static Set<String> outcomes(ItemRules rules, Predicate<String> steps) {
    return rules.outcomes().stream()
        .filter(each -> each.at().stream().anyMatch(steps))
        .map(ItemOutcome::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> unknown(CaseReader reader, Procedure procedure) {
    return procedure.steps().stream()
        .map(Step::id)
        .filter(step -> !reader.knows(step))
        .collect(Collectors.toSet());
  }

  private static boolean sits(CurrentUser by, StepRecordView step) {
    return by.positions().stream().anyMatch(held -> held.unitId().equals(step.unitId()));
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

  /**
   * Whether he may do that now, asked of work that goes on after he has turned to something else:
   * his post may have ended, the step may be another's.
   */
  boolean still(UUID officialId, UUID taskId, RosterAction action) {
    var by = officials.asUser(officialId, LocalDate.now(clock));
    var at = steps.get(taskId);
    try {
      return at.open()
          && new RosterStep(at, procedure(at.dossierId())).actions().contains(action)
          && completes(by, taskId);
    } catch (Problem notHis) {
      return false;
    }
  }

  /** As {@link #require}, with the dossier locked and read anew. */
  RosterStep locked(CurrentUser by, UUID taskId, RosterAction action) {
    var dossierId = require(by, taskId, action).step().dossierId();
    dossiers.lock(dossierId);
    return require(by, taskId, action);
  }
}
