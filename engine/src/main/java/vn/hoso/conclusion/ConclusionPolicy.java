package vn.hoso.conclusion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.state.Amendable;
import vn.hoso.state.OfferedActs;

/**
 * Who reads and who enters conclusions: the positions that appraise and decide this dossier, and
 * nobody above, beside or below them. The same answers make {@code actions[]} and the refusals.
 */
@Component
class ConclusionPolicy implements OfferedActs {

  private static final Set<PartCapacity> ENTITLED =
      Set.of(PartCapacity.APPRAISER, PartCapacity.DECIDER);

  static final String READ = "readConclusions";
  static final String ENTER = "enterConclusion";
  static final String GATES = "readGates";

  private final Procedures procedures;
  private final OwnDossiers own;

  ConclusionPolicy(Procedures procedures, OwnDossiers own) {
    this.own = own;
    this.procedures = procedures;
  }

  @Override
  public Set<String> offered(CurrentUser by, Amendable dossier) {
    var words = new HashSet<String>();
    boolean entitled = entitled(by, dossier);
    if (entitled && !procedure(dossier).gates().isEmpty()) {
      words.add(GATES);
    }
    if (entitled && comesToConclusions(dossier)) {
      words.add(READ);
      if (holdsStep(by, dossier) && !dossier.ended()) {
        words.add(ENTER);
      }
    }
    return words;
  }

  /**
   * @throws ConclusionProblem CONCLUSION-001 (403)
   */
  void requireReader(CurrentUser by, Amendable dossier) {
    if (!entitled(own.on(by, dossier.id()), dossier)) {
      throw ConclusionProblem.sealed();
    }
  }

  /**
   * @throws ConclusionProblem CONCLUSION-001 and -002 (403)
   */
  void requireWriter(CurrentUser by, Amendable dossier) {
    requireReader(by, dossier);
    if (dossier.ended() || !holdsStep(by, dossier)) {
      throw ConclusionProblem.notHeld();
    }
  }

  /**
   * The step he holds.
   *
   * @throws ConclusionProblem CONCLUSION-002 (403)
   */
  StepRecordView requireHolder(CurrentUser by, Amendable dossier, String stepId) {
    return held(by, dossier, stepId).orElseThrow(ConclusionProblem::notHeld);
  }

  /** Whether he has taken the step up and may still act at it. */
  boolean holds(CurrentUser by, Amendable dossier, String stepId) {
    return held(by, dossier, stepId).isPresent();
  }

  private static Optional<StepRecordView> held(CurrentUser by, Amendable dossier, String stepId) {
    return dossier.ended()
        ? Optional.empty()
        : dossier.openSteps().stream()
            .filter(step -> step.stepId().equals(stepId) && by.officialId().equals(step.holderId()))
            .findFirst();
  }

  private Procedure procedure(Amendable dossier) {
    return procedures.revision(dossier.revisionId()).procedure();
  }

  /** Whether papers of that type come to a conclusion in this dossier's revision. */
  boolean concluded(Amendable dossier, String requirementCode) {
    return procedure(dossier)
        .document(requirementCode)
        .filter(RequiredDocument::conclusion)
        .isPresent();
  }

  private boolean comesToConclusions(Amendable dossier) {
    return procedure(dossier).documents().stream().anyMatch(RequiredDocument::conclusion);
  }

  /** Whoever does the steps at which the dossier is appraised and decided, by the folder. */
  private boolean entitled(CurrentUser by, Amendable dossier) {
    var procedure = procedure(dossier);
    return dossier.seats().stream()
        .filter(seat -> ENTITLED.contains(seat.capacity()))
        .anyMatch(
            seat ->
                procedure.rolesAt(seat.part()).stream()
                    .anyMatch(role -> by.holdsAt(seat.unitId(), role)));
  }

  private static boolean holdsStep(CurrentUser by, Amendable dossier) {
    return dossier.openSteps().stream().anyMatch(step -> by.officialId().equals(step.holderId()));
  }
}
