package vn.hoso.standin;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;

/**
 * Who may say who stands in at a position: whoever leads its unit, whoever leads a unit above, and
 * the system administrator; in their own right, never as somebody's stand-in. Nobody makes himself
 * the stand-in of somebody outside the unit he leads.
 */
final class StandInPolicy {

  static final Set<Role> LEADERS =
      EnumSet.of(Role.SECRETARY, Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private StandInPolicy() {}

  /** Where a position stands. */
  record Place(UUID positionId, UUID unitId, String unitPath, UnitKind unitKind, Role role) {}

  static boolean maySet(CurrentUser by, Place place) {
    return by.inOwnRight().holds(Role.SYSTEM_ADMIN) || maySetAsLeader(by, place);
  }

  /** Whether he may also without administering anything. */
  static boolean maySetAsLeader(CurrentUser by, Place place) {
    return by.inOwnRight().positions().stream()
        .anyMatch(held -> heads(held, place) || isAbove(held, place));
  }

  /**
   * Whether he may name himself: he leads the unit in which the position stands. Who leads a unit
   * above would come by it to steps that are kept from all but that unit.
   */
  static boolean mayStandInHimself(CurrentUser by, Place place) {
    return by.inOwnRight().positions().stream().anyMatch(held -> leads(held, place));
  }

  private static boolean leads(HeldPosition held, Place place) {
    return heads(held, place) && !LEADERS.contains(place.role());
  }

  /** A cell and a section committee are led by their secretary, all others by a head or a body. */
  private static boolean heads(HeldPosition held, Place place) {
    boolean bySecretary =
        place.unitKind() == UnitKind.CELL || place.unitKind() == UnitKind.SECTION_COMMITTEE;
    return held.unitId().equals(place.unitId())
        && LEADERS.contains(held.role())
        && (bySecretary || held.role() != Role.SECRETARY);
  }

  private static boolean isAbove(HeldPosition held, Place place) {
    return LEADERS.contains(held.role())
        && !held.unitId().equals(place.unitId())
        && place.unitPath().startsWith(held.unitPath());
  }
}
