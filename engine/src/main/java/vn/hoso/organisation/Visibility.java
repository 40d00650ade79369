package vn.hoso.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one predicate of who sees a dossier or a work item: an official sees it when one of his
 * positions of today is the addressed one, or stands in the unit that holds or held it, or stands
 * above such a unit, as far as the role's {@link Reach} goes. The positions of an absent colleague
 * he stands in for are his as long as that lasts: {@link CurrentUser} brings them. Queries use the
 * arrays of {@link VisibleScope} with the same meaning.
 */
@Component
public class Visibility {

  /** What the official may see with the positions he holds today. */
  public VisibleScope scopeOf(CurrentUser user) {
    return new VisibleScope(
        held(user, EnumSet.of(Reach.POSITION, Reach.UNIT, Reach.SUBTREE))
            .map(HeldPosition::positionId)
            .collect(Collectors.toSet()),
        held(user, EnumSet.of(Reach.UNIT, Reach.SUBTREE))
            .map(HeldPosition::unitId)
            .collect(Collectors.toSet()),
        held(user, EnumSet.of(Reach.SUBTREE)).map(HeldPosition::unitPath).distinct().toList());
  }

  /** Whether something that lies there is inside the scope. */
  public boolean sees(VisibleScope scope, Placement placement) {
    UUID addressed = placement.addressedPositionId();
    return (addressed != null && scope.positionIds().contains(addressed))
        || placement.holdingUnitIds().stream().anyMatch(scope.unitIds()::contains)
        || placement.unitPaths().stream().anyMatch(path -> isBelow(path, scope.pathPrefixes()));
  }

  private static Stream<HeldPosition> held(CurrentUser user, Set<Reach> reaches) {
    return user.positions().stream().filter(held -> reaches.contains(held.role().reach()));
  }

  private static boolean isBelow(String path, List<String> prefixes) {
    return prefixes.stream().anyMatch(path::startsWith);
  }
}
