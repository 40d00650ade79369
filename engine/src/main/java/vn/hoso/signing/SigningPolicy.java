package vn.hoso.signing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.SigningStage;
import vn.hoso.procedure.Step;
import vn.hoso.state.WholeDossier;

/**
 * Who may do what with a paper before it is issued. The same code fills {@code actions[]} and
 * enforces them. Those below, who only wait for the paper, do not read its drafts.
 */
final class SigningPolicy {

  static final String MAKE_DRAFT = "makeDraft";
  static final String UPLOAD_DRAFT = "uploadDraft";
  static final String UPLOAD_SIGNED = "uploadSigned";

  /** Where leaders still change the words. */
  private static final Set<SigningStage> DRAFTING =
      EnumSet.of(SigningStage.DRAFT, SigningStage.INITIAL, SigningStage.SIGN);

  private static final Set<Role> ABOVE = Set.of(Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private SigningPolicy() {}

  /**
   * Whoever has a hand in the paper in the units it goes through, as the folder says by role, who
   * leads them, and who stands above.
   *
   * @param hands the steps of the signing
   */
  static boolean mayRead(CurrentUser by, WholeDossier dossier, List<Step> hands) {
    var roles = hands.stream().map(Step::role).collect(Collectors.toUnmodifiableSet());
    return hands.stream()
        .map(Step::part)
        .distinct()
        .flatMap(part -> dossier.seats().stream().filter(seat -> seat.part().equals(part)))
        .anyMatch(seat -> reads(by, seat.unitId(), roles, dossier));
  }

  private static boolean reads(CurrentUser by, UUID unitId, Set<Role> roles, WholeDossier dossier) {
    return by.positions().stream()
        .anyMatch(
            held ->
                roles.contains(held.role()) && held.unitId().equals(unitId)
                    || ABOVE.contains(held.role())
                        && dossier.steps().stream()
                            .filter(step -> step.unitId().equals(unitId))
                            .anyMatch(step -> step.unitPath().startsWith(held.unitPath())));
  }

  /**
   * @param step the open step; null where there is none
   * @param stage what is done to a paper there; null for nothing
   */
  static List<String> actions(
      CurrentUser by, @Nullable StepRecordView step, @Nullable SigningStage stage) {
    List<String> actions = new ArrayList<>();
    boolean mine =
        step != null
            && !step.onHold()
            && by.officialId().equals(step.holderId())
            && by.holds(step.positionId());
    if (mine && stage == SigningStage.DRAFT) {
      actions.add(MAKE_DRAFT);
    }
    if (mine && stage != null && DRAFTING.contains(stage)) {
      actions.add(UPLOAD_DRAFT);
    }
    if (mine && stage == SigningStage.SIGN) {
      actions.add(UPLOAD_SIGNED);
    }
    return List.copyOf(actions);
  }
}
