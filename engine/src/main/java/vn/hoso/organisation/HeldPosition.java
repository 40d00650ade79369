package vn.hoso.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.unit.UnitKind;

/**
 * A position an official acts in on the day his rights are asked for.
 *
 * @param standsInFor the absent colleague whose position it is; null where it is his own
 */
public record HeldPosition(
    UUID positionId,
    UUID unitId,
    String unitPath,
    UnitKind unitKind,
    Role role,
    @Nullable OfficialName standsInFor) {

  /** Whether its holder leads its unit, and so hands out the work and signs for it. */
  public boolean leads() {
    return role == Role.UNIT_HEAD || role == Role.STANDING_COMMITTEE;
  }

  /** Whether he holds it himself. */
  public boolean own() {
    return standsInFor == null;
  }
}
