package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** What a unit is called from a day on, until the next such row. */
@Entity
class UnitName {

  @Id private UUID id;
  private UUID unitId;
  private String name;
  private String shortName;
  private LocalDate fromDay;

  protected UnitName() {}

  UnitName(UUID unitId, String name, String shortName, LocalDate fromDay) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.name = name;
    this.shortName = shortName;
    this.fromDay = fromDay;
  }
}
