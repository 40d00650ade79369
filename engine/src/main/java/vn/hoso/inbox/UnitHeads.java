package vn.hoso.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Who answers for late work: the positions that lead, from its own unit upwards, whoever holds
 * them.
 */
@Component
class UnitHeads {

  private final Units units;
  private final Positions positions;

  UnitHeads(Units units, Positions positions) {
    this.units = units;
    this.positions = positions;
  }

  /**
   * The position told of late work, by the position the work is addressed to. Nobody is told of his
   * own lateness as a head: what the secretary of a cell has not done goes to the committee above.
   *
   * @param unitByPosition the positions with late work, each with its unit
   * @param above 0 for the first that leads, 1 for the one above him
   * @return without the positions that have nobody so far up
   */
  Map<UUID, UUID> over(Map<UUID, UUID> unitByPosition, int above) {
    Map<UUID, List<UUID>> known = new HashMap<>();
    Map<UUID, UUID> heads = new HashMap<>();
    unitByPosition.forEach(
        (position, unit) -> {
          List<UUID> line = new ArrayList<>(known.computeIfAbsent(unit, this::line));
          line.remove(position);
          if (line.size() > above) {
            heads.put(position, line.get(above));
          }
        });
    return heads;
  }

  /** The leading positions from the unit up to the root. */
  private List<UUID> line(UUID unitId) {
    List<UnitView> upwards = new ArrayList<>(units.ancestors(unitId));
    Collections.reverse(upwards);
    return upwards.stream().map(this::head).toList();
  }

  private UUID head(UnitView unit) {
    return positions.of(unit.id(), Role.leading(unit.kind())).id();
  }
}
