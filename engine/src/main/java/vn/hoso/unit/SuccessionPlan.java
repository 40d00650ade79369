package vn.hoso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Units that end together, each with the unit that goes on with its open dossiers. Several may have
 * the same successor.
 *
 * @param lastDay of all of them
 */
public record SuccessionPlan(List<Pair> units, LocalDate lastDay) {

  /** A unit that ends, and its successor. */
  public record Pair(UUID unitId, UUID successorId) {}

  public SuccessionPlan {
    units = List.copyOf(units);
  }

  Set<UUID> ending() {
    return units.stream().map(Pair::unitId).collect(Collectors.toSet());
  }
}
