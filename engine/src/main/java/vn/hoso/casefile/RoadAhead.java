package vn.hoso.casefile;

import java.util.List;
import java.util.Optional;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;

/** The steps a dossier has still before it if all goes well. */
final class RoadAhead {

  private RoadAhead() {}

  static List<Step> of(DossierState state, Procedure procedure) {
    if (state.closedAt() != null || state.status().broken()) {
      return List.of();
    }
    var road =
        procedure.steps().stream()
            .filter(step -> !step.listedWhenReached())
            .filter(step -> step.onlyWhen().holds(state.conditions()))
            .toList();
    var current = state.steps().stream().filter(StepRecordView::open).findFirst();
    return current.isEmpty() ? List.of() : after(current.get(), road, state);
  }

  private static List<Step> after(StepRecordView current, List<Step> road, DossierState state) {
    int here = index(road, current.stepId());
    if (here >= 0) {
      return road.subList(here + 1, road.size());
    }
    // Off the main line: from a supplement the way leads back to the step that asked for it,
    // otherwise to the end.
    return state.status() == DossierStatus.AWAITING_SUPPLEMENT
        ? askedBy(state)
            .map(asking -> road.subList(index(road, asking), road.size()))
            .orElse(List.of())
        : List.of();
  }

  private static Optional<String> askedBy(DossierState state) {
    return state.steps().stream()
        .filter(step -> step.completedAt() != null)
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
