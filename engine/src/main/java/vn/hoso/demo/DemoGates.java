package vn.hoso.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hoso.conclusion.Conclusion;
import vn.hoso.conclusion.Gates;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;

/** What the demo's officials conclude on conditions that are not plainly met. */
@Component
@Profile("demo")
class DemoGates {

  private static final String REASON = "Đã xem xét giấy tờ trong hồ sơ, đủ căn cứ để tiếp tục.";

  private final Gates gates;
  private final Dossiers dossiers;
  private final Procedures procedures;

  DemoGates(Gates gates, Dossiers dossiers, Procedures procedures) {
    this.gates = gates;
    this.dossiers = dossiers;
    this.procedures = procedures;
  }

  /** Nothing where the outcome of the step needs no conclusion. */
  void conclude(CurrentUser holder, StepRecordView step, String outcome) {
    var rules = procedures.revision(dossiers.revisionOf(step.dossierId())).procedure().gates();
    if (rules.stream().noneMatch(rule -> rule.asksAt(step.stepId(), outcome))) {
      return;
    }
    gates.of(holder, step.dossierId()).stream()
        .filter(gate -> gate.mayConclude() && !gate.settled())
        .forEach(
            gate ->
                gates.conclude(
                    holder,
                    step.dossierId(),
                    gate.name(),
                    gate.itemId(),
                    Conclusion.CONTINUE,
                    REASON,
                    gate.version()));
  }
}
