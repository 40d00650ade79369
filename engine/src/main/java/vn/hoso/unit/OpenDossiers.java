package vn.hoso.unit;

import java.util.List;
import java.util.UUID;

/**
 * Asks the module of dossiers, which lies above, what still runs at a unit. A unit with open
 * dossiers cannot be ended.
 */
public interface OpenDossiers {

  /** The dossiers without an end in which the unit has a part. */
  Found at(UUID unitId);

  /**
   * @param codes of the oldest ones, at most 20: codes name no person
   */
  record Found(long count, List<String> codes) {}
}
