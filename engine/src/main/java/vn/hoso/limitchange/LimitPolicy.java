package vn.hoso.limitchange;

import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** A procedure is the whole province's: so are those who change its limits. */
@Component
class LimitPolicy {

  private final Units units;

  LimitPolicy(Units units) {
    this.units = units;
  }

  void require(CurrentUser by) {
    if (by.positions().stream().noneMatch(this::serves)) {
      throw LimitProblem.mayNot();
    }
  }

  /** Whether he administers procedures for the committee that is the root of all. */
  private boolean serves(HeldPosition held) {
    return held.role() == Role.PROCEDURE_ADMIN
        && units.ancestors(held.unitId()).stream()
            .filter(unit -> !unit.kind().servesCommittee())
            .reduce((higher, nearer) -> nearer)
            .map(UnitView::parentId)
            .isEmpty();
  }
}
