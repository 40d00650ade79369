package vn.hoso.amendment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.PartRoles;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.Amendable;
import vn.hoso.state.WholeDossier;

/**
 * What an official is to a dossier, by the positions he holds today: the folder says which roles do
 * the steps of a part.
 */
record Entitlement(CurrentUser by, Amendable dossier, Procedure procedure) {

  private static final Set<Role> NO_OFFICE = EnumSet.of(Role.PROCEDURE_ADMIN, Role.SYSTEM_ADMIN);

  /** Whether he does the steps of a part that is this to the dossier, in a unit that plays it. */
  boolean works(PartCapacity capacity) {
    return holds(capacity, procedure::rolesAt);
  }

  /** Whether he sits on the body that decides. */
  boolean decides() {
    return holds(PartCapacity.DECIDER, part -> PartRoles.deciding(procedure, part));
  }

  /** Whether he leads a unit that is this to the dossier. */
  boolean heads(PartCapacity capacity) {
    return seats(capacity).anyMatch(seat -> by.heads(seat.unitId()));
  }

  private boolean holds(PartCapacity capacity, Function<String, Set<Role>> roles) {
    return seats(capacity)
        .anyMatch(
            seat ->
                roles.apply(seat.part()).stream()
                    .anyMatch(role -> by.holdsAt(seat.unitId(), role)));
  }

  private Stream<WholeDossier.Seat> seats(PartCapacity capacity) {
    return dossier.seats().stream().filter(seat -> seat.asked() && seat.capacity() == capacity);
  }

  /**
   * The position in which he moves that promise and signs for it: of whoever leads the office that
   * promised it, or sits on the body that decides. Where the dossier has one promise for all, who
   * leads those who appraise may, too.
   */
  Optional<HeldPosition> signing(ProcedureLimit promise) {
    var leading =
        promise.promisedBy() == null
            ? Stream.concat(seats(PartCapacity.APPRAISER), seats(PartCapacity.INTAKE))
            : dossier.seats().stream()
                .filter(seat -> seat.asked() && seat.part().equals(promise.promisedBy()));
    return Stream.concat(
            leading.flatMap(seat -> held(seat).filter(HeldPosition::leads)),
            seats(PartCapacity.DECIDER)
                .flatMap(
                    seat ->
                        held(seat)
                            .filter(
                                held ->
                                    PartRoles.deciding(procedure, seat.part())
                                        .contains(held.role()))))
        .findFirst();
  }

  private Stream<HeldPosition> held(WholeDossier.Seat seat) {
    return by.positions().stream().filter(held -> held.unitId().equals(seat.unitId()));
  }

  /** Whether it was opened in a unit where he opens. */
  boolean opens() {
    return seats(PartCapacity.OPENER)
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
    return decides() || heads(PartCapacity.APPRAISER) || works(PartCapacity.APPRAISER);
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

  /** The same, of a step that is more than an opinion that is asked for. */
  boolean handlesIt() {
    return dossier.openSteps().stream()
        .filter(step -> worksIn(step.unitId()))
        .flatMap(step -> procedure.step(step.stepId()).stream())
        .flatMap(step -> procedure.part(step.part()).stream())
        .anyMatch(part -> part.capacity() != PartCapacity.CONSULTED);
  }

  /** Whether he leads that unit, of whatever kind. */
  static boolean leads(CurrentUser by, UUID unitId) {
    return by.heads(unitId) || by.holdsAt(unitId, Role.SECRETARY);
  }

  boolean worksIn(UUID unitId) {
    return by.positions().stream()
        .anyMatch(held -> held.unitId().equals(unitId) && !NO_OFFICE.contains(held.role()));
  }
}
