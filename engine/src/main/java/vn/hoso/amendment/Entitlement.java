package vn.hoso.amendment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.procedure.Procedure;
import vn.hoso.state.Amendable;

/** What an official is to a dossier, by the positions he holds today. */
record Entitlement(CurrentUser by, Amendable dossier) {

  private static final Set<Role> NO_OFFICE = EnumSet.of(Role.PROCEDURE_ADMIN, Role.SYSTEM_ADMIN);

  /** Whether he holds one of the roles in the unit that plays the part. */
  boolean at(PartCapacity capacity, Role... roles) {
    return dossier
        .unit(capacity)
        .filter(unit -> Arrays.stream(roles).anyMatch(role -> by.holdsAt(unit, role)))
        .isPresent();
  }

  /** The deciding body. */
  boolean decides() {
    return at(PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
  }

  /** Whoever leads the unit of that part: a room has a head, a committee its standing committee. */
  boolean heads(PartCapacity capacity) {
    return at(capacity, Role.UNIT_HEAD, Role.STANDING_COMMITTEE);
  }

  /** Whether it was opened in a unit where he opens. */
  boolean opens(Procedure procedure) {
    return dossier.seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.OPENER)
        .anyMatch(
            seat ->
                procedure
                    .opening()
                    .role(seat.unitKind())
                    .filter(role -> by.holdsAt(seat.unitId(), role))
                    .isPresent());
  }

  /** Whoever appraises, leads those who appraise, or decides: they may know why it is suspended. */
  boolean knowsCauses() {
    return decides() || heads(PartCapacity.APPRAISER) || at(PartCapacity.APPRAISER, Role.APPRAISER);
  }

  /** Works in an office that has dealt with it; the cell is none. */
  boolean inOffice() {
    return dossier.seats().stream()
        .anyMatch(each -> each.capacity() != PartCapacity.OPENER && worksIn(each.unitId()));
  }

  /** Whether a step lies open in a unit of his. */
  boolean hasIt() {
    return dossier.openSteps().stream().anyMatch(step -> worksIn(step.unitId()));
  }

  /** Whether he leads that unit, of whatever kind. */
  boolean leads(UUID unitId) {
    return by.holdsAt(unitId, Role.UNIT_HEAD)
        || by.holdsAt(unitId, Role.STANDING_COMMITTEE)
        || by.holdsAt(unitId, Role.SECRETARY);
  }

  private boolean worksIn(UUID unitId) {
    return by.positions().stream()
        .anyMatch(held -> held.unitId().equals(unitId) && !NO_OFFICE.contains(held.role()));
  }
}
