package vn.hoso.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hoso.dossier.DossierState;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartCapacity;

/**
 * Who may do what with a paper before it is issued. The same code fills {@code actions[]} and
 * enforces them. Those below, who only wait for the paper, do not read its drafts.
 */
final class SigningPolicy {

  static final String MAKE_DRAFT = "makeDraft";
  static final String UPLOAD_DRAFT = "uploadDraft";
  static final String UPLOAD_SIGNED = "uploadSigned";

  static final String DRAFT_PAPER = "draftPaper";
  static final String INITIAL_PAPER = "initialPaper";
  static final String SIGN_PAPER = "signPaper";

  /** Where leaders still change the words. */
  private static final Set<String> DRAFTING = Set.of(DRAFT_PAPER, INITIAL_PAPER, SIGN_PAPER);

  private static final Set<Role> OF_THE_OFFICE =
      Set.of(Role.APPRAISER, Role.UNIT_HEAD, Role.STANDING_COMMITTEE, Role.OFFICE_CLERK);
  private static final Set<Role> ABOVE = Set.of(Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private SigningPolicy() {}

  /** Holders of positions at the unit that drafts and at the one that signs, and who leads them. */
  static boolean mayRead(CurrentUser by, DossierState dossier) {
    return units(dossier).stream().anyMatch(unit -> reads(by, unit, dossier));
  }

  private static List<UUID> units(DossierState dossier) {
    return dossier.seats().stream()
        .filter(
            seat ->
                seat.capacity() == PartCapacity.APPRAISER
                    || seat.capacity() == PartCapacity.DECIDER)
        .map(DossierState.Seat::unitId)
        .toList();
  }

  private static boolean reads(CurrentUser by, UUID unitId, DossierState dossier) {
    return by.positions().stream()
        .anyMatch(
            held ->
                OF_THE_OFFICE.contains(held.role()) && held.unitId().equals(unitId)
                    || ABOVE.contains(held.role())
                        && dossier.steps().stream()
                            .filter(step -> step.unitId().equals(unitId))
                            .anyMatch(step -> step.unitPath().startsWith(held.unitPath())));
  }

  /**
   * @param step the open step; null where there is none
   */
  static List<String> actions(CurrentUser by, StepRecordView step) {
    List<String> actions = new ArrayList<>();
    boolean mine =
        step != null
            && !step.onHold()
            && by.officialId().equals(step.holderId())
            && by.holds(step.positionId());
    if (mine && step.stepId().equals(DRAFT_PAPER)) {
      actions.add(MAKE_DRAFT);
    }
    if (mine && DRAFTING.contains(step.stepId())) {
      actions.add(UPLOAD_DRAFT);
    }
    if (mine && step.stepId().equals(SIGN_PAPER)) {
      actions.add(UPLOAD_SIGNED);
    }
    return List.copyOf(actions);
  }
}
