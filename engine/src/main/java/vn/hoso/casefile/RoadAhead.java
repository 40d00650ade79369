package vn.hoso.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.state.WholeDossier;

/** The steps a dossier has still before it if all goes well. */
final class RoadAhead {

  private RoadAhead() {}

  /**
   * @param behindCall what follows the shared process the dossier is in; empty where it is in none,
   *     and where that is not for the reader
   */
  static List<Step> of(
      WholeDossier state,
      Procedure procedure,
      Function<StepRecordView, Optional<Set<String>>> behindCall) {
    if (state.closedAt() != null || state.status().broken()) {
      return List.of();
    }
    var road =
        procedure.steps().stream()
            .filter(step -> !step.listedWhenReached())
            .filter(step -> step.onlyWhen().holds(state.conditions()))
            .toList();
    var open = here(state);
    var ahead =
        open.stream()
            .flatMap(current -> ahead(current, state, procedure, road, behindCall).stream())
            .distinct()
            .toList();
    if (open.size() < 2) {
      return ahead;
    }
    var ids = road.stream().map(Step::id).toList();
    var here = open.stream().map(step -> procedure.step(step.stepId()).orElseThrow()).toList();
    return road.stream()
        .filter(ahead::contains)
        .filter(step -> !here.contains(step))
        .filter(step -> step.beside().comes(step.id(), here, ids))
        .toList();
  }

  private static List<Step> ahead(
      StepRecordView current,
      WholeDossier state,
      Procedure procedure,
      List<Step> road,
      Function<StepRecordView, Optional<Set<String>>> behindCall) {
    var behind = behindCall.apply(current);
    return behind.isPresent()
        ? throughCall(current, procedure, road, behind.get())
        : after(current, road, state);
  }

  /** From what is kept from the reader on, the road is that behind the last he knows of. */
  private static List<StepRecordView> here(WholeDossier state) {
    var open = state.steps().stream().filter(StepRecordView::open).toList();
    var known = open.stream().filter(step -> !step.internal()).toList();
    return open.isEmpty() || !known.isEmpty()
        ? known
        : state.steps().stream()
            .filter(step -> step.completedAt() != null)
            .reduce((earlier, later) -> later)
            .stream()
            .toList();
  }

  /** What was decided before the call says where it goes on: a refusal leads to no ceremony. */
  private static List<Step> throughCall(
      StepRecordView current, Procedure procedure, List<Step> road, Set<String> behind) {
    var call = procedure.step(current.stepId()).orElseThrow().calledBy();
    var rest =
        road.subList(index(road, current.stepId()) + 1, road.size()).stream()
            .filter(step -> call.equals(step.calledBy()));
    var on =
        behind.stream()
            .flatMap(
                next ->
                    index(road, next) >= 0
                        ? road.subList(index(road, next), road.size()).stream()
                        : procedure.step(next).stream());
    return Stream.concat(rest, on).toList();
  }

  private static List<Step> after(StepRecordView current, List<Step> road, WholeDossier state) {
    int here = index(road, current.stepId());
    if (here >= 0) {
      return road.subList(here + 1, road.size());
    }
    // Off the main line: from a supplement the way leads back to the step that asked for it,
    // otherwise to the end.
    return state.status() == DossierStatus.AWAITING_SUPPLEMENT
        ? askedBy(current, state)
            .map(asking -> road.subList(index(road, asking), road.size()))
            .orElse(List.of())
        : List.of();
  }

  private static Optional<String> askedBy(StepRecordView current, WholeDossier state) {
    return state.steps().stream()
        .filter(step -> step.completedAt() != null)
        .filter(step -> current.cameFrom() == null || step.id().equals(current.cameFrom()))
        .map(StepRecordView::stepId)
        .reduce((earlier, later) -> later);
  }

  private static int index(List<Step> road, String stepId) {
    for (int i = 0; i < road.size(); i++) {
      if (road.get(i).id().equals(stepId)) {
        return i;
      }
    }
    return -1;
  }
}
