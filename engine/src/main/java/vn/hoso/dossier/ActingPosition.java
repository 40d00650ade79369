package vn.hoso.dossier;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Reach;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** In which of his positions an official acted, and for whom: what the history tells of him. */
final class ActingPosition {

  /** What is done to the work of others. */
  private static final Set<DossierEventKind> FROM_ABOVE =
      EnumSet.of(
          DossierEventKind.WorkAssigned,
          DossierEventKind.WorkReleased,
          DossierEventKind.DirectionGiven,
          DossierEventKind.DirectionWithdrawn);

  private static final Set<DossierEventKind> HANDED_OUT =
      EnumSet.of(DossierEventKind.WorkAssigned, DossierEventKind.WorkReleased);

  private ActingPosition() {}

  static UUID of(KnownDossier dossier, DossierEventKind kind, CurrentUser by, StepRecordView step) {
    if (by.equals(CurrentUser.SYSTEM)) {
      return null;
    }
    if (step.onBehalf()) {
      return standing(dossier, by, step);
    }
    return FROM_ABOVE.contains(kind) && !by.holds(step.positionId())
        ? overseeing(by, step, HANDED_OUT.contains(kind))
        : step.positionId();
  }

  /**
   * The position in which somebody does that.
   *
   * @param administers whether who administers may
   */
  private static UUID overseeing(CurrentUser by, StepRecordView step, boolean administers) {
    return by.positions().stream()
        .filter(
            held ->
                administers && held.role() == Role.SYSTEM_ADMIN
                    || held.role().reach() != Reach.NONE
                        && step.unitPath().startsWith(held.unitPath()))
        .map(HeldPosition::positionId)
        .findFirst()
        .orElse(null);
  }

  static Map<String, Object> standingIn(
      CurrentUser by, KnownDossier dossier, StepRecordView step, Map<String, Object> payload) {
    var absent =
        step == null ? actsFor(by, dossier) : by.actsFor(step.positionId(), step.holderFor());
    if (absent.isEmpty()) {
      return payload;
    }
    var named = new LinkedHashMap<>(payload);
    named.put(DossierChanges.STANDS_IN_FOR, absent.get().fullName());
    return named;
  }

  private static Optional<OfficialName> actsFor(CurrentUser by, KnownDossier dossier) {
    return beside(by, dossier).map(HeldPosition::standsInFor);
  }

  /**
   * Beside the steps: in the first position of his that has to do with the dossier, his own first.
   */
  static Optional<HeldPosition> beside(CurrentUser by, KnownDossier dossier) {
    return by.positions().stream()
        .filter(held -> held.role().reach() != Reach.NONE)
        .filter(
            held ->
                dossier.parts().all().stream()
                    .anyMatch(seat -> seat.unitPath().startsWith(held.unitPath())))
        .findFirst();
  }

  private static UUID standing(KnownDossier dossier, CurrentUser by, StepRecordView step) {
    var intake = dossier.seatOf(PartCapacity.INTAKE);
    return OnBehalf.standing(by, step.unitPath(), intake == null ? null : intake.unitId());
  }

  static Map<String, Object> onBehalf(
      KnownDossier dossier, StepRecordView step, Map<String, Object> payload) {
    var named = new LinkedHashMap<>(payload);
    named.put(
        DossierChanges.ON_BEHALF_OF, dossier.parts().at(step.part(), step.unitId()).unitName());
    return named;
  }
}
