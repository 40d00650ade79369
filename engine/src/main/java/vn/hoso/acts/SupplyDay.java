package vn.hoso.acts;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoso.clock.Clocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.process.DossierProcess;

/** By when what paper 02 asks for is to come: when the step is due that supplies it. */
@Component
class SupplyDay {

  private final DossierProcess process;
  private final DossierChanges changes;
  private final Clocks clocks;

  SupplyDay(DossierProcess process, DossierChanges changes, Clocks clocks) {
    this.process = process;
    this.changes = changes;
    this.clocks = clocks;
  }

  /**
   * @return null where the model gives the step no limit, or leads to more steps than one
   */
  LocalDate after(KnownDossier dossier, StepRecordView asking, String outcome) {
    var revision = dossier.revisionId();
    var next = process.stepsAfter(revision, asking.stepId(), outcome);
    if (next.size() != 1) {
      return null;
    }
    return changes
        .revision(dossier)
        .procedure()
        .step(next.iterator().next())
        .map(step -> clocks.due(step, dossier).dueOn())
        .orElse(null);
  }
}
