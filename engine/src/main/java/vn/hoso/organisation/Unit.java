package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

@Entity
class Unit {

  @Id private UUID id;
  private UUID parentId;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  @Enumerated(EnumType.STRING)
  private UnitDuty duty;

  private String path;
  private LocalDate fromDay;
  private LocalDate toDay;

  protected Unit() {}

  Unit(UnitView parent, UnitKind kind, UnitDuty duty, LocalDate fromDay) {
    this.id = Ids.next();
    this.parentId = parent == null ? null : parent.id();
    this.kind = kind;
    this.duty = duty;
    this.path = (parent == null ? "/" : parent.path()) + id + "/";
    this.fromDay = fromDay;
  }

  UUID id() {
    return id;
  }
}
