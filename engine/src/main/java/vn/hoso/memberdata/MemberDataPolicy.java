package vn.hoso.memberdata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.OfferedRooms;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.Matter;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who exchanges data with the member database: whoever appraises matters of members in the
 * province's own office, and who heads it or the board it belongs to.
 */
@Component
class MemberDataPolicy implements OfferedRooms {

  static final String ROOM = "memberData";

  private final Units units;
  private final Clock clock;

  MemberDataPolicy(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Set<String> offered(CurrentUser by) {
    return entitled(by) ? Set.of(ROOM) : Set.of();
  }

  /**
   * @throws MemberDataProblem MEMBERDATA-001 (403)
   */
  void require(CurrentUser by) {
    if (!entitled(by)) {
      throw MemberDataProblem.mayNot();
    }
  }

  private boolean entitled(CurrentUser by) {
    return (by.holds(Role.APPRAISER) || by.holds(Role.UNIT_HEAD))
        && units.root().map(province -> inOffice(by, office(province))).orElse(false);
  }

  private UnitView office(UnitView province) {
    return units.withDuty(province.id(), UnitDuty.APPRAISAL, Matter.MEMBERS, LocalDate.now(clock));
  }

  private static boolean inOffice(CurrentUser by, UnitView office) {
    return by.holdsAt(office.id(), Role.APPRAISER)
        || by.positions().stream()
            .anyMatch(
                held -> held.role() == Role.UNIT_HEAD && office.path().startsWith(held.unitPath()));
  }
}
