package vn.hoso.inbox;

import java.util.ArrayList;
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
    if (unitByPosition.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<UnitView>> lines = units.lines(unitByPosition.values());
    Map<UUID, UUID> leading = leading(lines);
    Map<UUID, UUID> heads = new HashMap<>();
    unitByPosition.forEach(
        (position, unit) -> {
          List<UUID> upwards = new ArrayList<>();
          lines.get(unit).forEach(each -> upwards.add(0, leading.get(each.id())));
          upwards.remove(position);
          if (upwards.size() > above) {
            heads.put(position, upwards.get(above));
          }
        });
    return heads;
  }

  /** The leading positions of all units of these lines, by unit. */
  private Map<UUID, UUID> leading(Map<UUID, List<UnitView>> lines) {
    Map<UUID, Role> roles = new HashMap<>();
    lines.values().stream()
        .flatMap(List::stream)
        .forEach(unit -> roles.put(unit.id(), Role.leading(unit.kind())));
    return positions.ofEach(roles);
  }
}
