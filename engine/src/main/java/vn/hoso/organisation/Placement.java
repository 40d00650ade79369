package vn.hoso.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * Where a dossier or work item lies.
 *
 * @param addressedPositionId the position it is addressed to; null where it is addressed to none
 * @param holdingUnitIds the units that hold it or have held it
 * @param unitPaths the paths of these units
 */
public record Placement(UUID addressedPositionId, Set<UUID> holdingUnitIds, Set<String> unitPaths) {

  public Placement {
    holdingUnitIds = Set.copyOf(holdingUnitIds);
    unitPaths = Set.copyOf(unitPaths);
  }
}
