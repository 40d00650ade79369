package vn.hoso.organisation;

import vn.hoso.shared.Text;
import vn.hoso.unit.UnitKind;

/** What the holder of a position does in the procedures. */
public enum Role {
  SECRETARY(Reach.SUBTREE),
  STANDING_COMMITTEE(Reach.SUBTREE),
  /** Sits on the body that votes, and may confirm what another has entered. */
  COMMITTEE_MEMBER(Reach.UNIT),
  INTAKE_CLERK(Reach.UNIT),
  APPRAISER(Reach.UNIT),
  UNIT_HEAD(Reach.SUBTREE),
  OFFICE_CLERK(Reach.UNIT),
  PROCEDURE_ADMIN(Reach.NONE),
  SYSTEM_ADMIN(Reach.NONE);

  private final Reach reach;

  Role(Reach reach) {
    this.reach = reach;
  }

  /** How far this role lets its holder see. */
  public Reach reach() {
    return reach;
  }

  /** Who leads a unit of that kind and answers for its work. */
  public static Role leading(UnitKind kind) {
    return switch (kind) {
      case ROOM, BOARD -> UNIT_HEAD;
      case CELL, SECTION_COMMITTEE -> SECRETARY;
      case GRASSROOTS_COMMITTEE, COMMITTEE, PROVINCE -> STANDING_COMMITTEE;
    };
  }

  /** Whether a unit of that kind has positions of this role. */
  public boolean fits(UnitKind kind) {
    return OfficialRules.fits(this, kind);
  }

  /** The role as officials call it in a unit of that kind, without the unit's name. */
  public Text label(UnitKind kind) {
    return switch (this) {
      case SECRETARY -> secretary(kind);
      case STANDING_COMMITTEE ->
          kind == UnitKind.PROVINCE
              ? new Text("Thường trực Tỉnh ủy", "Standing members of the provincial committee")
              : new Text("Ban Thường vụ", "Standing committee");
      case COMMITTEE_MEMBER -> member(kind);
      case INTAKE_CLERK -> new Text("Cán bộ tiếp nhận", "Intake clerk");
      case APPRAISER -> new Text("Cán bộ thẩm định", "Appraiser");
      case UNIT_HEAD -> head(kind);
      case OFFICE_CLERK -> new Text("Văn thư", "Office clerk");
      case PROCEDURE_ADMIN -> new Text("Quản trị quy trình", "Procedure administrator");
      case SYSTEM_ADMIN -> new Text("Quản trị hệ thống", "System administrator");
    };
  }

  /** The position of this role in a unit of that kind and name, as officials call it. */
  public String labelIn(UnitKind kind, String unitName) {
    return PositionLabel.of(this, kind, unitName);
  }

  private static Text secretary(UnitKind kind) {
    return switch (kind) {
      case CELL -> new Text("Bí thư chi bộ", "Cell secretary");
      case SECTION_COMMITTEE -> new Text("Bí thư đảng ủy bộ phận", "Section committee secretary");
      case PROVINCE -> new Text("Bí thư Tỉnh ủy", "Provincial committee secretary");
      default -> new Text("Bí thư đảng ủy", "Committee secretary");
    };
  }

  private static Text member(UnitKind kind) {
    return switch (kind) {
      case CELL -> new Text("Chi ủy viên", "Member of the cell's committee");
      case PROVINCE -> new Text("Ủy viên Ban Thường vụ", "Member of the standing committee");
      default -> new Text("Cấp ủy viên", "Committee member");
    };
  }

  private static Text head(UnitKind kind) {
    return switch (kind) {
      case ROOM -> new Text("Trưởng phòng", "Head of room");
      case BOARD -> new Text("Trưởng ban", "Head of board");
      default -> new Text("Người đứng đầu", "Head of unit");
    };
  }
}
