package vn.hoso.delegation;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.unit.UnitEnded;

/** Whoever goes on with a committee that ended was delegated nothing by that. */
@Component
class EndedCommittees {

  private final DelegationRows rows;
  private final Clock clock;

  EndedCommittees(DelegationRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @EventListener
  void follow(UnitEnded end) {
    rows.end(end.unitId(), end.lastDay(), clock.instant());
  }
}
