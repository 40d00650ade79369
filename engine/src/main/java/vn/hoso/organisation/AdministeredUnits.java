package vn.hoso.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Which units an administrator answers for: all of them a system administrator, the committee he
 * serves and what stands below it a procedure administrator.
 */
@Component
public class AdministeredUnits {

  private static final String EVERYWHERE = "/";

  private final Units units;

  AdministeredUnits(Units units) {
    this.units = units;
  }

  /** Beginnings of the paths of these units; one that all begin with for all. */
  public List<String> of(CurrentUser by) {
    return by.holds(Role.SYSTEM_ADMIN)
        ? List.of(EVERYWHERE)
        : by.positions().stream()
            .filter(held -> held.role() == Role.PROCEDURE_ADMIN)
            .map(this::reach)
            .toList();
  }

  /** Whether he administers the procedures of the whole province, not those of one committee. */
  public boolean administersProceduresOfAll(CurrentUser by) {
    return by.positions().stream()
        .filter(held -> held.role() == Role.PROCEDURE_ADMIN)
        .anyMatch(held -> reach(held).equals(EVERYWHERE));
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
