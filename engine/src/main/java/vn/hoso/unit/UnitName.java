package vn.hoso.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** What a unit is called from a day on, until the next such row. */
@Entity
class UnitName {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Unit unit;

  private String name;
  private String shortName;
  private LocalDate fromDay;

  protected UnitName() {}

  UnitName(Unit unit, LocalDate fromDay) {
    this.id = Ids.next();
    this.unit = unit;
    this.fromDay = fromDay;
  }

  boolean beginsOn(LocalDate day) {
    return fromDay.equals(day);
  }

  void say(String name, String shortName) {
    this.name = name;
    this.shortName = shortName;
  }
}
