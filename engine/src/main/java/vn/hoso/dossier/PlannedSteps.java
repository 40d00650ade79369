package vn.hoso.dossier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Positions;

/** Steps that have not begun: where they would lie and by when. */
@Service
public class PlannedSteps {

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Positions positions;
  private final StepHolders holders;
  private final StepRecordRepository records;

  PlannedSteps(
      DossierChanges changes,
      Clocks clocks,
      Positions positions,
      StepHolders holders,
      StepRecordRepository records) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
    this.holders = holders;
    this.records = records;
  }

  /**
   * The step of the dossier's revision as if it began today; nothing of the dossier is changed.
   *
   * @param from the open step it would follow
   * @param by who would complete that one
   */
  @Transactional
  public PlannedStep of(StepRecordView from, CurrentUser by, String stepId) {
    var dossier = changes.get(from.dossierId());
    var procedure = changes.revision(dossier).procedure();
    var step = procedure.step(stepId).orElseThrow();
    var seat = dossier.seat(procedure.part(step.part()).orElseThrow());
    var due = clocks.due(step, dossier);
    var position = positions.of(seat.unitId(), step.role()).id();
    var doer = new StepHolders.Doer(by.officialId(), from.positionId(), from.onBehalf());
    var holder = holders.of(stepId, position, records.findByDossierIdOrderBySeq(dossier.id), doer);
    return new PlannedStep(
        stepId,
        step.said(),
        seat.unitId(),
        seat.unitName(),
        position,
        due.dueOn(),
        holder.map(each -> new OfficialName(each.officialId(), each.fullName())).orElse(null));
  }
}
