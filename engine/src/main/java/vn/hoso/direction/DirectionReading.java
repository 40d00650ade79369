package vn.hoso.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.direction.DirectionsView.DirectableStep;
import vn.hoso.direction.DirectionsView.DirectionAction;
import vn.hoso.direction.DirectionsView.DirectionState;
import vn.hoso.direction.DirectionsView.DirectionView;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.AskedNames;
import vn.hoso.state.Amendable;

/**
 * The orders of a dossier as one official reads them: those that are his, at steps he answers for,
 * where he sits or leads, or where he may read all that is written.
 */
@Component
class DirectionReading {

  /**
   * @param orders that are for him, the latest first
   * @param his the runs he answers for
   */
  record Shown(List<Direction> orders, Set<UUID> his) {

    /**
     * @throws DirectionProblem DIRECTION-005 (404)
     */
    Direction order(UUID id) {
      return orders.stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow(DirectionProblem::noDirection);
    }
  }

  private final DirectionPolicy policy;
  private final DirectionRows rows;
  private final DossierChanges changes;
  private final AskedNames names;

  DirectionReading(
      DirectionPolicy policy, DirectionRows rows, DossierChanges changes, AskedNames names) {
    this.policy = policy;
    this.rows = rows;
    this.changes = changes;
    this.names = names;
  }

  /**
   * @param by as he reads
   * @param acting as he may act on the dossier
   */
  Shown shown(CurrentUser by, CurrentUser acting, Amendable dossier) {
    var all = rows.of(dossier.id());
    var steps = steps(dossier);
    var asked = all.stream().map(each -> steps.get(each.taskId())).distinct().toList();
    var his =
        policy.answerable(acting, asked).stream()
            .map(StepRecordView::id)
            .collect(Collectors.toSet());
    var reader = policy.reader(by, dossier);
    return new Shown(
        all.stream()
            .filter(
                each ->
                    each.of(by)
                        || his.contains(each.taskId())
                        || DirectionPolicy.reads(by, steps.get(each.taskId()), reader))
            .toList(),
        his);
  }

  DirectionsView of(CurrentUser by, CurrentUser acting, Amendable dossier) {
    var shown = shown(by, acting, dossier);
    var steps = steps(dossier);
    return new DirectionsView(
        dossier.version(),
        shown.orders().stream()
            .map(
                each ->
                    view(
                        by,
                        each,
                        steps.get(each.taskId()),
                        dossier,
                        shown.his().contains(each.taskId())))
            .toList(),
        policy.directable(acting, dossier, policy.reader(by, dossier)).stream()
            .map(step -> new DirectableStep(step.id(), called(step), step.holderName()))
            .toList());
  }

  /** Whether nobody can answer it any more: it would stand open for ever. */
  static boolean lapsed(Direction given, StepRecordView step, Amendable dossier) {
    return given.waits() && (step.cancelled() || dossier.ended());
  }

  private static Map<UUID, StepRecordView> steps(Amendable dossier) {
    return dossier.steps().stream()
        .collect(Collectors.toMap(StepRecordView::id, Function.identity()));
  }

  private DirectionView view(
      CurrentUser by, Direction given, StepRecordView step, Amendable dossier, boolean his) {
    var end = given.end();
    var state = state(given, step, dossier);
    boolean open = state == DirectionState.OPEN;
    return new DirectionView(
        given.id(),
        given.taskId(),
        called(step),
        given.text(),
        given.answerBy(),
        open && given.answerBy() != null && given.answerBy().isBefore(changes.today()),
        given.at(),
        given.byName(),
        state,
        end == null ? null : end.answer(),
        end == null ? null : end.at(),
        end == null ? null : end.byName(),
        open ? actions(given.of(by), his && DirectionPolicy.moves(dossier)) : List.of());
  }

  private static DirectionState state(Direction given, StepRecordView step, Amendable dossier) {
    if (given.waits()) {
      return lapsed(given, step, dossier) ? DirectionState.LAPSED : DirectionState.OPEN;
    }
    return given.end().answer() == null ? DirectionState.WITHDRAWN : DirectionState.ANSWERED;
  }

  private static List<DirectionAction> actions(boolean gave, boolean answers) {
    var actions = new ArrayList<DirectionAction>();
    if (answers && !gave) {
      actions.add(DirectionAction.ANSWER);
    }
    if (gave) {
      actions.add(DirectionAction.WITHDRAW);
    }
    return actions;
  }

  private String called(StepRecordView step) {
    return step.of(names.step(step.stepName()));
  }
}
