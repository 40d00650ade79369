package vn.hoso.staffing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitEnded;

/** The positions of a unit end in the transaction that ends the unit. */
@Component
class EndedUnits {

  private final HoldingRows holdings;

  EndedUnits(HoldingRows holdings) {
    this.holdings = holdings;
  }

  @EventListener
  void follow(UnitEnded end) {
    holdings.endAllOf(end.unitId(), end.lastDay());
  }
}
