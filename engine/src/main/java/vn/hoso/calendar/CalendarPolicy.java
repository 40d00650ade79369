package vn.hoso.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who enters days: the system administrator for all units, a procedure administrator for the
 * committee he serves and what stands below it.
 */
@Component
class CalendarPolicy {

  private static final String EVERYWHERE = "/";

  private final Units units;

  CalendarPolicy(Units units) {
    this.units = units;
  }

  /**
   * @param path of the unit the day is for; null = every unit
   */
  boolean mayEnter(CurrentUser by, String path) {
    var entered = path == null ? EVERYWHERE : path;
    return reaches(by).stream().anyMatch(entered::startsWith);
  }

  /** Beginnings of the paths of the units he enters days for; one that all begin with for all. */
  List<String> reaches(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN)
        ? List.of(EVERYWHERE)
        : by.positions().stream()
            .filter(held -> held.role() == Role.PROCEDURE_ADMIN)
            .map(this::reach)
            .toList();
  }

  void requireMayEnter(CurrentUser by, String path) {
    if (!mayEnter(by, path)) {
      throw CalendarProblem.mayNot();
    }
  }

  /** Path of the committee he serves; that of the whole tree where it is the root. */
  private String reach(HeldPosition held) {
    var committee =
        units.ancestors(held.unitId()).stream()
            .filter(unit -> !unit.kind().servesCommittee())
            .reduce((higher, nearer) -> nearer);
    return committee.filter(unit -> unit.parentId() == null).isPresent()
        ? EVERYWHERE
        : committee.map(UnitView::path).orElse(held.unitPath());
  }
}
