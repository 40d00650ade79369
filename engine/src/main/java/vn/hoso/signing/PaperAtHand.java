package vn.hoso.signing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.IssuedPaper;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;

/** Which paper a dossier is about to issue: the one its last conclusion calls for. */
@Component
class PaperAtHand {

  private final Procedures procedures;

  PaperAtHand(Procedures procedures) {
    this.procedures = procedures;
  }

  /**
   * Empty where nothing was concluded that a paper tells of. A dossier entered half-way has its
   * conclusion from paper.
   */
  Optional<IssuedPaper> of(DossierState dossier) {
    Procedure procedure = procedures.revision(dossier.revisionId()).procedure();
    return dossier.steps().stream()
        .filter(step -> step.completedAt() != null && own(procedure, step))
        .max(
            Comparator.comparing(StepRecordView::completedAt)
                .thenComparing(StepRecordView::startedAt))
        .map(StepRecordView::outcome)
        .or(() -> Optional.ofNullable(dossier.decidedOutcome()))
        .flatMap(procedure::issued);
  }

  /** A step of the procedure itself that could call for a paper: its part decides. */
  private static boolean own(Procedure procedure, StepRecordView step) {
    return procedure
        .step(step.stepId())
        .filter(each -> each.calledBy() == null)
        .flatMap(each -> procedure.part(each.part()))
        .filter(part -> part.capacity() == PartCapacity.DECIDER)
        .isPresent();
  }

  /** The words of its draft. */
  String words(UUID revisionId, IssuedPaper paper) {
    return new String(procedures.file(revisionId, paper.text()), StandardCharsets.UTF_8);
  }

  /** The unit whose paper it is. */
  static DossierState.Seat issuer(DossierState dossier) {
    return dossier.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.DECIDER)
        .findFirst()
        .orElseThrow();
  }
}
