package vn.hoso.casefile;

import java.util.UUID;
import vn.hoso.casefile.DossierView.SentBackView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.state.WholeDossier;
import vn.hoso.step.SentBack;

/** Why a dossier came back, for those who read the reason and for those it was sent back to. */
final class SentBackViews {

  private SentBackViews() {}

  /** Null where it did not come back, or where that is not for the official. */
  static SentBackView of(
      CurrentUser by, WholeDossier state, ProcedureRevision revision, CaseReader reader) {
    var back = state.sentBack();
    if (back == null || !mayRead(by, state, back, reader)) {
      return null;
    }
    var from = back.from();
    return new SentBackView(
        said(revision, from.stepId(), from.stepName()),
        unit(state, from.unitId()),
        from.completedByName(),
        from.completedAt(),
        said(revision, back.to(), back.to()),
        back.reason() == null ? "" : back.reason(),
        back.here());
  }

  private static String said(ProcedureRevision revision, String stepId, String otherwise) {
    return revision.procedure().step(stepId).map(Step::said).orElse(otherwise);
  }

  private static boolean mayRead(
      CurrentUser by, WholeDossier state, SentBack back, CaseReader reader) {
    var from = back.from();
    return state.steps().stream()
            .anyMatch(step -> step.stepId().equals(back.to()) && by.holds(step.positionId()))
        || reader.may(from.stepId(), "reason", from.outcome(), from.completedBy());
  }

  private static String unit(WholeDossier state, UUID unitId) {
    return state.seats().stream()
        .filter(seat -> seat.unitId().equals(unitId))
        .map(WholeDossier.Seat::unitName)
        .findFirst()
        .orElse("");
  }
}
