package vn.hoso.workflow;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/**
 * Who may do what with an open step he sees. The same code fills {@code actions[]} and enforces
 * them.
 *
 * <p>The step belongs to a position: its holders claim it, and whoever has claimed it completes it
 * as long as he holds the position. The head of the unit hands it to one of the position's holders.
 * Where no holder can sign in, the office may act for the body ({@code OnBehalf}) as a holder
 * would. Giving it back is always allowed: an official who has left the position must not block it.
 */
public final class TaskPolicy {

  private TaskPolicy() {}

  /**
   * @param positionId the position the step is addressed to
   * @param unitId the unit of that position
   * @param holderId who has claimed it; null while it is shared
   * @param onBehalf whether he may act for the body it lies with
   */
  public static Set<TaskAction> actions(
      CurrentUser by, UUID positionId, UUID unitId, UUID holderId, boolean onBehalf) {
    Set<TaskAction> actions = EnumSet.of(TaskAction.OPEN);
    boolean mine = by.officialId().equals(holderId);
    boolean acts = by.holds(positionId) || onBehalf;
    if (acts && holderId == null) {
      actions.add(TaskAction.CLAIM);
    }
    if (acts && mine) {
      actions.add(TaskAction.COMPLETE);
    }
    if (mine) {
      actions.add(TaskAction.RELEASE);
    }
    if (heads(by, unitId)) {
      actions.add(TaskAction.ASSIGN);
    }
    return actions;
  }

  /** Whether the official leads that unit and so sees and hands out its work. */
  public static boolean heads(CurrentUser by, UUID unitId) {
    return by.holdsAt(unitId, Role.UNIT_HEAD) || by.holdsAt(unitId, Role.STANDING_COMMITTEE);
  }
}
