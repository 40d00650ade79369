package vn.hoso.organisation;

import vn.hoso.unit.UnitKind;

/**
 * How officials call a position: the role's word joined with the unit's name, none of them twice.
 */
final class PositionLabel {

  private PositionLabel() {}

  static String of(Role role, UnitKind kind, String unitName) {
    return switch (role) {
      case SECRETARY -> "Bí thư " + unitName;
      case STANDING_COMMITTEE ->
          (kind == UnitKind.PROVINCE ? "Thường trực " : "Ban Thường vụ ") + unitName;
      case UNIT_HEAD -> head(unitName);
      default -> role.label(kind).vi() + ", " + unitName;
    };
  }

  /** "Phòng Tổ chức" has a "Trưởng phòng Tổ chức", "Văn phòng Ban" a "Chánh Văn phòng Ban". */
  private static String head(String unitName) {
    if (unitName.startsWith("Phòng ") || unitName.startsWith("Ban ")) {
      return "Trưởng " + Character.toLowerCase(unitName.charAt(0)) + unitName.substring(1);
    }
    if (unitName.startsWith("Văn phòng")) {
      return "Chánh " + unitName;
    }
    return "Người đứng đầu " + unitName;
  }
}
