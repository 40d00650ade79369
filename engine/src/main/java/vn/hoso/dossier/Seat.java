package vn.hoso.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.hoso.procedure.PartCapacity;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/**
 * A unit that plays a part in a dossier, with path and name of the day it came in.
 *
 * @param held whether the dossier lies or has lain there
 * @param asked whether the unit holds the part now; one that was asked in an earlier round keeps
 *     its place and what it said
 */
@Embeddable
record Seat(
    UUID unitId,
    String unitPath,
    String unitName,
    @Enumerated(EnumType.STRING) UnitKind unitKind,
    @Enumerated(EnumType.STRING) PartCapacity capacity,
    boolean held,
    boolean asked) {

  static Seat of(UnitView unit, PartCapacity capacity, boolean held) {
    return new Seat(unit.id(), unit.path(), unit.name(), unit.kind(), capacity, held, true);
  }

  /** The same part, played by another unit from now on. */
  Seat succeededBy(UnitView unit) {
    return new Seat(unit.id(), unit.path(), unit.name(), unit.kind(), capacity, held, asked);
  }

  Seat taken() {
    return new Seat(unitId, unitPath, unitName, unitKind, capacity, true, asked);
  }

  Seat asked(boolean now) {
    return new Seat(unitId, unitPath, unitName, unitKind, capacity, held, now);
  }
}
