package vn.hoso.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.task.TaskAction;
import vn.hoso.task.TaskPolicy;
import vn.hoso.task.WorkPlace;

/** What the asker may do with the steps of a dossier, by the code that enforces it. */
@Component
class StepActions {

  private static final List<String> WORK = List.of("work");
  private static final List<String> RECALL = List.of("recall");

  private final OwnDossiers own;
  private final OnBehalf behalf;

  StepActions(OwnDossiers own, OnBehalf behalf) {
    this.own = own;
    this.behalf = behalf;
  }

  /** By id of the step; none of a step with which he may do nothing. */
  Map<UUID, List<String>> of(CurrentUser by, WholeDossier state) {
    var open =
        state.steps().stream()
            .filter(step -> !step.internal() && step.open() && !step.onHold())
            .toList();
    var forBodies = behalf.among(by, open, intake(state));
    var acting = own.on(by, state.id());
    var actions = new HashMap<UUID, List<String>>();
    for (var step : open) {
      var may = TaskPolicy.actions(acting, WorkPlace.of(step), forBodies.contains(step.id()));
      if (may.contains(TaskAction.COMPLETE) || may.contains(TaskAction.CLAIM)) {
        actions.put(step.id(), WORK);
      }
    }
    if (state.recallable() != null) {
      actions.put(state.recallable(), RECALL);
    }
    return actions;
  }

  private static @Nullable UUID intake(WholeDossier state) {
    return state.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.INTAKE)
        .map(WholeDossier.Seat::unitId)
        .findFirst()
        .orElse(null);
  }
}
