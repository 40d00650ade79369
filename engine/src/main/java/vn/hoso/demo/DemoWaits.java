package vn.hoso.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedures;
import vn.hoso.workflow.Waits;

/** Stories that come to a wait: they stand in it, or HoSo takes them past its day. */
@Component
@Profile("demo")
class DemoWaits {

  private final Waits waits;
  private final Dossiers dossiers;
  private final Procedures procedures;

  DemoWaits(Waits waits, Dossiers dossiers, Procedures procedures) {
    this.waits = waits;
    this.dossiers = dossiers;
    this.procedures = procedures;
  }

  /** Whether it is a wait that the story leaves to its day; otherwise an official takes it up. */
  boolean endsBy(StepRecordView step, String outcome) {
    if (step.waiting() == null) {
      return false;
    }
    var procedure = procedures.revision(dossiers.revisionOf(step.dossierId())).procedure();
    return procedure.step(step.stepId()).orElseThrow().waiting().outcome().equals(outcome);
  }

  /** The day on which it ends, past every demo where that is not known. */
  static LocalDate day(StepRecordView step, LocalDate last) {
    LocalDate until = step.waiting().until();
    return until == null ? LocalDate.MAX : until.isBefore(last) ? last : until;
  }

  void end() {
    waits.endDue();
  }
}
