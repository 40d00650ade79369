package vn.hoso.deadline;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Ids;

/**
 * Stores the calendar of the jar in a new installation, before anything that seeds dossiers runs. A
 * stored calendar is never overwritten: administrators may have corrected it since.
 */
@Component
class CalendarSeed implements SmartInitializingSingleton {

  private final CalendarVersions versions;
  private final CalendarKeeping keeping;
  private final Clock clock;

  CalendarSeed(CalendarVersions versions, CalendarKeeping keeping, Clock clock) {
    this.versions = versions;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (versions.newest().isEmpty()) {
      keeping.begin(ShippedCalendar.read().asVersion(Ids.next(), clock.instant()));
    }
  }
}
