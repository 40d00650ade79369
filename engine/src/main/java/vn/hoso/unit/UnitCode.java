package vn.hoso.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** The organisation code of a unit from a day on, until the next such row. */
@Entity
class UnitCode {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Unit unit;

  private String code;
  private LocalDate fromDay;

  protected UnitCode() {}

  UnitCode(Unit unit, LocalDate fromDay) {
    this.id = Ids.next();
    this.unit = unit;
    this.fromDay = fromDay;
  }

  boolean beginsOn(LocalDate day) {
    return fromDay.equals(day);
  }

  void say(String code) {
    this.code = code;
  }
}
