package vn.hoso.unit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @Enumerated(EnumType.STRING)
  private Matter dutyMatter;

  private String path;
  private LocalDate fromDay;
  private LocalDate toDay;

  @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
  private List<UnitName> names = new ArrayList<>();

  @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
  private List<UnitCode> codes = new ArrayList<>();

  protected Unit() {}

  Unit(UnitView parent, UnitKind kind, UnitDuty duty, Matter matter, LocalDate fromDay) {
    this.id = Ids.next();
    this.parentId = parent == null ? null : parent.id();
    this.kind = kind;
    this.duty = duty;
    this.dutyMatter = duty == null ? null : matter;
    this.path = (parent == null ? "/" : parent.path()) + id + "/";
    this.fromDay = fromDay;
  }

  /** Names and codes that begin on the same day as earlier ones correct these. */
  void rename(String name, String shortName, LocalDate from) {
    UnitName row = names.stream().filter(n -> n.beginsOn(from)).findFirst().orElse(null);
    if (row == null) {
      row = new UnitName(this, from);
      names.add(row);
    }
    row.say(name, shortName);
  }

  void recode(String code, LocalDate from) {
    UnitCode row = codes.stream().filter(c -> c.beginsOn(from)).findFirst().orElse(null);
    if (row == null) {
      row = new UnitCode(this, from);
      codes.add(row);
    }
    row.say(code);
  }

  UUID id() {
    return id;
  }
}
