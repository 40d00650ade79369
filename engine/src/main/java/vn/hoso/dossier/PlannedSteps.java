package vn.hoso.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.Positions;

/** Steps that have not begun: where they would lie and by when. */
@Service
public class PlannedSteps {

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Positions positions;

  PlannedSteps(DossierChanges changes, Clocks clocks, Positions positions) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
  }

  /** The step of the dossier's revision as if it began today; nothing of the dossier is changed. */
  @Transactional
  public PlannedStep of(UUID dossierId, String stepId) {
    var dossier = changes.get(dossierId);
    var step = changes.revision(dossier).procedure().step(stepId).orElseThrow();
    var seat = dossier.seat(DossierPart.valueOf(step.part()));
    var due = clocks.due(step, dossier);
    return new PlannedStep(
        stepId,
        step.name(),
        seat.unitId(),
        seat.unitName(),
        positions.of(seat.unitId(), step.role()).id(),
        due.dueOn());
  }
}
