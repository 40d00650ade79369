package vn.hoso.casefile;

import java.util.List;
import java.util.Objects;
import vn.hoso.casefile.DossierView.ConsultationView;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.procedure.Procedure;
import vn.hoso.rule.PartCapacity;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.WholeDossier;

/** Who leads and who is asked, while an answer is awaited. */
final class ConsultationViews {

  private ConsultationViews() {}

  /**
   * @param state as the asker may read it
   */
  static List<ConsultationView> of(WholeDossier state, Procedure procedure, CaseReader reader) {
    return state.steps().stream()
        .filter(StepRecordView::open)
        .filter(step -> step.capacity() == PartCapacity.CONSULTED)
        .map(step -> view(step, state, procedure, reader))
        .distinct()
        .toList();
  }

  private static ConsultationView view(
      StepRecordView open, WholeDossier state, Procedure procedure, CaseReader reader) {
    var step = procedure.step(open.stepId()).orElseThrow();
    var lead = procedure.part(open.part()).orElseThrow().lead();
    return new ConsultationView(
        AskersLanguage.say(open.stepName(), step.nameEn()),
        lead == null || !reader.knowsPart(lead)
            ? null
            : state.asked(lead).stream().map(WholeDossier.Seat::unitName).findFirst().orElse(null),
        state.steps().stream()
            .filter(each -> !each.internal() && sameRound(each, open))
            .map(StepRecordView::id)
            .toList());
  }

  /** Asked by the same completion; what was taken back or broken off is none of it. */
  private static boolean sameRound(StepRecordView each, StepRecordView open) {
    return each.stepId().equals(open.stepId())
        && Objects.equals(each.cameFrom(), open.cameFrom())
        && (!each.cancelled() || each.passedOver() != null);
  }
}
