package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** The organisation code of a unit from a day on, until the next such row. */
@Entity
class UnitCode {

  @Id private UUID id;
  private UUID unitId;
  private String code;
  private LocalDate fromDay;

  protected UnitCode() {}

  UnitCode(UUID unitId, String code, LocalDate fromDay) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.code = code;
    this.fromDay = fromDay;
  }
}
