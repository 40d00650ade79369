package vn.hoso.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.Role;
import vn.hoso.organisation.UnitView;
import vn.hoso.organisation.Units;

/** Who answers for the work of a unit: the position, whoever holds it. */
@Component
class UnitHeads {

  private final Units units;

  UnitHeads(Units units) {
    this.units = units;
  }

  /** The position that leads each unit. */
  Map<UUID, UUID> of(Collection<UUID> unitIds) {
    Map<UUID, UUID> heads = new HashMap<>();
    for (UUID id : unitIds) {
      List<UnitView> line = units.ancestors(id);
      heads.put(id, head(line.get(line.size() - 1)));
    }
    return heads;
  }

  /** The position that leads the unit above each; the root has none. */
  Map<UUID, UUID> above(Collection<UUID> unitIds) {
    Map<UUID, UUID> heads = new HashMap<>();
    for (UUID id : unitIds) {
      List<UnitView> line = units.ancestors(id);
      if (line.size() > 1) {
        heads.put(id, head(line.get(line.size() - 2)));
      }
    }
    return heads;
  }

  private UUID head(UnitView unit) {
    Role role =
        switch (unit.kind()) {
          case ROOM, BOARD -> Role.UNIT_HEAD;
          case CELL, SECTION_COMMITTEE -> Role.SECRETARY;
          case GRASSROOTS_COMMITTEE, COMMITTEE, PROVINCE -> Role.STANDING_COMMITTEE;
        };
    return units.position(unit.id(), role).id();
  }
}
