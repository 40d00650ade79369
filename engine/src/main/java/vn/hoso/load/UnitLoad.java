package vn.hoso.load;

import java.util.List;
import java.util.UUID;

/**
 * What lies open in a unit, by who has it in hand.
 *
 * @param unclaimed what nobody has in hand
 * @param people who holds a position there today or has something of its work in hand, by name: in
 *     no order of merit
 */
public record UnitLoad(UUID unitId, String unitName, InHand unclaimed, List<PersonLoad> people) {

  /**
   * @param items open items
   * @param late those of them that are overdue
   * @param week those that are due by the end of this week and not overdue
   */
  public record InHand(long items, long late, long week) {}

  public record PersonLoad(UUID officialId, String fullName, InHand inHand) {}
}
