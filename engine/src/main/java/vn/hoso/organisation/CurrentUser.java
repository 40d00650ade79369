package vn.hoso.organisation;

import java.util.List;
import java.util.UUID;
import vn.hoso.unit.UnitKind;

/**
 * The official who acts, with the positions he holds today. Controllers take it as a method
 * argument; doors take it as their first parameter.
 */
public record CurrentUser(UUID officialId, String fullName, List<HeldPosition> positions) {

  public CurrentUser {
    positions = List.copyOf(positions);
  }

  /** Whether he holds the role anywhere. */
  public boolean holds(Role role) {
    return positions.stream().anyMatch(held -> held.role() == role);
  }

  /** Whether he holds the role in a unit of that kind. */
  public boolean holds(Role role, UnitKind kind) {
    return positions.stream().anyMatch(held -> held.role() == role && held.unitKind() == kind);
  }

  /** Whether he holds that position. */
  public boolean holds(UUID positionId) {
    return positions.stream().anyMatch(held -> held.positionId().equals(positionId));
  }

  /** Whether he holds the role in exactly that unit. */
  public boolean holdsAt(UUID unitId, Role role) {
    return positions.stream().anyMatch(held -> held.role() == role && held.unitId().equals(unitId));
  }
}
