package vn.hoso.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Who reads a paper on its way to being signed, and who may do something with it now. */
@Component
class SigningAccess {

  private final Dossiers dossiers;
  private final WholeDossiers states;
  private final PaperAtHand papers;
  private final SecrecyPolicy secrecy;

  SigningAccess(
      Dossiers dossiers, WholeDossiers states, PaperAtHand papers, SecrecyPolicy secrecy) {
    this.secrecy = secrecy;
    this.dossiers = dossiers;
    this.states = states;
    this.papers = papers;
  }

  List<String> actions(CurrentUser by, WholeDossier dossier) {
    StepRecordView open = papers.open(dossier).orElse(null);
    return SigningPolicy.actions(by, open, papers.stage(dossier, open));
  }

  WholeDossier readable(CurrentUser by, UUID dossierId) {
    WholeDossier dossier = states.whole(by, dossierId);
    requireHand(by, dossier, Optional.empty());
    return dossier;
  }

  /**
   * Who may not know of the steps at which a paper is signed reads no draft of it either, wherever
   * he stands. Nor does, before it is issued, who has no hand in it and does not know of the step
   * whose outcome and reason it writes out.
   *
   * @param hands of the paper's signing; empty for the one at hand
   */
  void requireHand(CurrentUser by, WholeDossier dossier, Optional<List<Step>> hands) {
    List<Step> signing = hands.orElseGet(() -> papers.hands(dossier));
    var reader = secrecy.reader(by, dossier.revisionId(), dossier.units());
    if (!SigningPolicy.mayRead(by, dossier, signing)
        || signing.stream().noneMatch(step -> reader.knows(step.id()))
        || signing.stream().noneMatch(reader::readsDraft) && !papers.issued(dossier, signing)) {
      throw SigningProblem.mayNotRead();
    }
  }

  IssuedPaper paper(WholeDossier dossier) {
    return papers.of(dossier).orElseThrow(SigningProblem::noPaper);
  }

  /** Locks the dossier, then asks whether the official may do that at the step that is open now. */
  StepRecordView require(String action, CurrentUser by, UUID dossierId) {
    dossiers.requireVisible(by, dossierId);
    dossiers.lock(dossierId);
    WholeDossier dossier = readable(by, dossierId);
    if (!actions(by, dossier).contains(action)) {
      throw SigningProblem.mayNot();
    }
    return papers.open(dossier).orElseThrow();
  }
}
