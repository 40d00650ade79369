package vn.hoso.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.hoso.rule.PartCapacity;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** A {@link Seat} as it is kept. */
@Embeddable
record SeatRow(
    UUID unitId,
    String unitPath,
    String unitName,
    @Enumerated(EnumType.STRING) UnitKind unitKind,
    @Enumerated(EnumType.STRING) PartCapacity capacity,
    boolean held,
    boolean asked) {

  static SeatRow of(UnitView unit, PartCapacity capacity, boolean held) {
    return new SeatRow(unit.id(), unit.path(), unit.name(), unit.kind(), capacity, held, true);
  }

  /** The same part, played by another unit from now on. */
  SeatRow succeededBy(UnitView unit) {
    return new SeatRow(unit.id(), unit.path(), unit.name(), unit.kind(), capacity, held, asked);
  }

  SeatRow taken() {
    return new SeatRow(unitId, unitPath, unitName, unitKind, capacity, true, asked);
  }

  SeatRow asked(boolean now) {
    return new SeatRow(unitId, unitPath, unitName, unitKind, capacity, held, now);
  }

  Seat at(SeatPlace place) {
    return new Seat(
        place.part(), place.seq(), unitId, unitPath, unitName, unitKind, capacity, held, asked);
  }
}
