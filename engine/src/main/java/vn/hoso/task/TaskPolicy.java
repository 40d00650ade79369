package vn.hoso.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;

/**
 * Who may do what with an open step he sees. The same code fills {@code actions[]} and enforces
 * them.
 *
 * <p>The step belongs to a position: its holders claim it, and whoever has claimed it completes it
 * as long as he holds the position. A stand-in takes over what the absent colleague holds, and the
 * colleague takes it back. Where no holder can sign in, the office may act for the body ({@code
 * OnBehalf}) as a holder would. Whoever leads the unit or one above, and last the system
 * administrator, hands it to one of the position's holders or gives it back to the shared work.
 */
public final class TaskPolicy {

  private static final Set<Role> ABOVE =
      EnumSet.of(Role.SECRETARY, Role.UNIT_HEAD, Role.STANDING_COMMITTEE);

  private TaskPolicy() {}

  /**
   * @param by as he may act on the dossier, see {@code OwnDossiers}
   * @param onBehalf whether he may act for the body it lies with
   */
  public static Set<TaskAction> actions(CurrentUser by, WorkPlace place, boolean onBehalf) {
    Set<TaskAction> actions = EnumSet.of(TaskAction.OPEN);
    boolean mine = by.officialId().equals(place.holderId());
    boolean acts = by.holds(place.positionId()) || onBehalf;
    if (acts && (place.holderId() == null || takesOver(by, place))) {
      actions.add(TaskAction.CLAIM);
    }
    if (acts && mine) {
      actions.add(TaskAction.COMPLETE);
    }
    boolean oversees = oversees(by, place);
    if (mine || (oversees && place.holderId() != null)) {
      actions.add(TaskAction.RELEASE);
    }
    if (oversees) {
      actions.add(TaskAction.ASSIGN);
    }
    return actions;
  }

  /** Takes it from the absent colleague he stands in for, or back from his own stand-in. */
  static boolean takesOver(CurrentUser by, WorkPlace place) {
    boolean another = place.holderId() != null && !by.officialId().equals(place.holderId());
    return another
        && by.holds(place.positionId())
        && (by.standsInFor(place.positionId(), place.holderId())
            || by.officialId().equals(place.holderFor()));
  }

  /** Whether the official leads that unit and so sees and hands out its work. */
  public static boolean heads(CurrentUser by, UUID unitId) {
    return by.heads(unitId);
  }

  /**
   * Whether he leads the unit it lies with, or one above: who administers alone has no say in it.
   */
  public static boolean directs(CurrentUser by, WorkPlace place) {
    return heads(by, place.unitId())
        || by.positions().stream().anyMatch(held -> isAbove(held, place));
  }

  /** Whether he may hand out what others hold there: leads it, leads above it, or administers. */
  static boolean oversees(CurrentUser by, WorkPlace place) {
    return by.holds(Role.SYSTEM_ADMIN) || directs(by, place);
  }

  /** The paths of the units below which he may hand out work; an empty one means everywhere. */
  static List<String> overseen(CurrentUser by) {
    if (by.holds(Role.SYSTEM_ADMIN)) {
      return List.of("");
    }
    return by.positions().stream()
        .filter(held -> ABOVE.contains(held.role()))
        .map(HeldPosition::unitPath)
        .distinct()
        .toList();
  }

  private static boolean isAbove(HeldPosition held, WorkPlace place) {
    return ABOVE.contains(held.role())
        && !held.unitId().equals(place.unitId())
        && place.unitPath().startsWith(held.unitPath());
  }
}
