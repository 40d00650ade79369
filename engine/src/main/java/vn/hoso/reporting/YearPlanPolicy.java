package vn.hoso.reporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.OfferedRooms;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who reads the figures of a year, and who enters its plan: of the committee he serves and of every
 * unit below it. System administrators do both everywhere.
 */
@Component
class YearPlanPolicy implements OfferedRooms {

  static final String ROOM = "yearPlan";

  private static final Set<Role> READERS =
      EnumSet.of(Role.INTAKE_CLERK, Role.UNIT_HEAD, Role.STANDING_COMMITTEE, Role.APPRAISER);

  private static final Set<Role> PLANNERS = EnumSet.of(Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private final Units units;

  YearPlanPolicy(Units units) {
    this.units = units;
  }

  @Override
  public Set<String> offered(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN) || READERS.stream().anyMatch(by::holds)
        ? Set.of(ROOM)
        : Set.of();
  }

  /** The highest units whose figures he reads; the first where none is asked for. */
  List<UnitView> roots(CurrentUser by) {
    if (by.holds(Role.SYSTEM_ADMIN)) {
      return units.root().stream().toList();
    }
    return by.positions().stream()
        .filter(held -> READERS.contains(held.role()))
        .map(held -> committee(held.unitId()))
        .distinct()
        .toList();
  }

  boolean mayRead(CurrentUser by, UnitView unit) {
    return roots(by).stream().anyMatch(root -> unit.path().startsWith(root.path()));
  }

  boolean mayPlan(CurrentUser by, UnitView unit) {
    return by.holds(Role.SYSTEM_ADMIN)
        || by.positions().stream()
            .filter(held -> PLANNERS.contains(held.role()))
            .map(held -> committee(held.unitId()))
            .anyMatch(root -> unit.path().startsWith(root.path()));
  }

  /** A room or a board answers for the committee it serves. */
  UnitView committee(UUID unitId) {
    var above = units.ancestors(unitId);
    return above.stream()
        .filter(unit -> !unit.kind().servesCommittee())
        .reduce((higher, nearer) -> nearer)
        .orElse(above.get(above.size() - 1));
  }
}
