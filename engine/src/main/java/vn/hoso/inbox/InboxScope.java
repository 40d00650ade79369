package vn.hoso.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Visibility;
import vn.hoso.organisation.VisibleScope;
import vn.hoso.workflow.TaskPolicy;

/**
 * Whose inbox it is, as arrays for a query. All of it lies inside what {@link Visibility} lets the
 * official see.
 *
 * @param positions positions he holds
 * @param headed units he leads and hands out the work of
 * @param units units he waits with for others
 */
record InboxScope(UUID officialId, Set<UUID> positions, Set<UUID> headed, Set<UUID> units) {

  static InboxScope of(CurrentUser by, VisibleScope visible) {
    Set<UUID> headed =
        by.positions().stream()
            .map(HeldPosition::unitId)
            .filter(unit -> TaskPolicy.heads(by, unit) && visible.unitIds().contains(unit))
            .collect(Collectors.toSet());
    return new InboxScope(by.officialId(), visible.positionIds(), headed, visible.unitIds());
  }

  /** An array as PostgreSQL writes it; ids alone, so that nothing needs quoting. */
  static String array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
  }
}
