package vn.hoso.ballot;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.rule.BallotRule;

/**
 * Who may do what with the tally of a step. The same code fills {@code actions[]} and enforces
 * them. Clerks and administrators sit on no body that votes: they neither read nor confirm.
 */
final class BallotPolicy {

  /** Who sits on a body, or works for it on the matter itself. */
  static final Set<Role> OF_THE_BODY =
      Set.of(
          Role.SECRETARY,
          Role.STANDING_COMMITTEE,
          Role.COMMITTEE_MEMBER,
          Role.UNIT_HEAD,
          Role.APPRAISER);

  /** Who may confirm for a body below his own. */
  static final Set<Role> ABOVE = Set.of(Role.SECRETARY, Role.STANDING_COMMITTEE, Role.UNIT_HEAD);

  private BallotPolicy() {}

  /** Whoever has claimed the step and could complete it, perhaps for a body without an account. */
  static boolean mayEnter(CurrentUser by, StepRecordView step) {
    return step.open()
        && by.officialId().equals(step.holderId())
        && (by.holds(step.positionId()) || step.onBehalf());
  }

  /** The position in which the official may confirm tallies of the step, whoever entered them. */
  static Optional<HeldPosition> confirmingPosition(
      CurrentUser by, StepRecordView step, BallotRule rule) {
    return by.positions().stream()
        .filter(held -> confirms(held, step.unitId(), step.unitPath(), confirming(rule)))
        .findFirst();
  }

  static boolean mayConfirm(CurrentUser by, StepRecordView step, BallotRule rule, Ballot ballot) {
    return step.open()
        && !ballot.confirmed()
        && !by.is(ballot.enteredBy())
        && confirmingPosition(by, step, rule).isPresent();
  }

  /** Roles in the unit of the step that may confirm. */
  static Set<Role> confirming(BallotRule rule) {
    return rule.confirmedBy().isEmpty() ? OF_THE_BODY : rule.confirmedBy();
  }

  /** Whether the official sits on a body of that unit. */
  static boolean sitsAt(CurrentUser by, UUID unitId) {
    return by.positions().stream()
        .anyMatch(held -> OF_THE_BODY.contains(held.role()) && held.unitId().equals(unitId));
  }

  private static boolean confirms(
      HeldPosition held, UUID unitId, String unitPath, Set<Role> roles) {
    boolean same = roles.contains(held.role()) && held.unitId().equals(unitId);
    boolean above = !held.unitId().equals(unitId) && unitPath.startsWith(held.unitPath());
    return same || above && ABOVE.contains(held.role());
  }
}
