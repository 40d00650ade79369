package vn.hoso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoso.shared.FieldError;

/** What may happen to a unit, and on which day. */
final class UnitChangeRules {

  private UnitChangeRules() {}

  /** The root is made at setup; every other unit names one above it, its kind and first day. */
  static void checkGiven(CreateUnitRequest request) {
    List<FieldError> errors = new ArrayList<>();
    if (request.parentId() == null) {
      errors.add(error("parentId", "required", "Chọn đơn vị cấp trên.", "Choose the unit above."));
    }
    if (request.kind() == null) {
      errors.add(error("kind", "required", "Chọn loại đơn vị.", "Choose the kind of unit."));
    }
    if (request.from() == null || !Period.isPossible(request.from())) {
      errors.add(required("from"));
    }
    refuse(errors);
    checkDuty(request.kind(), request.duty());
  }

  static void checkBelow(UnitKind kind, UnitLife parent, LocalDate day) {
    if (!parent.livesOn(day) || parent.to() != null) {
      throw invalid(
          "parentId",
          "ended",
          "Đơn vị cấp trên không hoạt động từ ngày này.",
          "The unit above does not exist from that day on.");
    }
    if (!kind.fitsBelow(parent.kind())) {
      throw invalid(
          "parentId",
          "kind",
          "Loại đơn vị này không trực thuộc được đơn vị cấp trên đã chọn.",
          "A unit of this kind cannot stand below the chosen one.");
    }
  }

  static void checkDuty(UnitKind kind, UnitDuty duty) {
    if (duty != null && (kind == UnitKind.CELL || kind == UnitKind.SECTION_COMMITTEE)) {
      throw invalid(
          "duty",
          "kind",
          "Chi bộ và đảng ủy bộ phận không tiếp nhận, thẩm định hồ sơ.",
          "Cells and section committees neither take in nor appraise dossiers.");
    }
  }

  static void checkDay(String field, LocalDate day, UnitLife unit) {
    if (day == null || !Period.isPossible(day)) {
      refuse(List.of(required(field)));
    } else {
      checkLives(field, unit, day);
    }
  }

  static void checkLives(String field, UnitLife unit, LocalDate day) {
    if (!unit.livesOn(day)) {
      throw invalid(
          field,
          "life",
          "Ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.",
          "On that day the unit does not exist.");
    }
  }

  static void checkMove(
      UnitLife unit, UnitLife parent, LocalDate from, Optional<LocalDate> last, LocalDate today) {
    checkDay("from", from, unit);
    if (unit.parentId() == null || unit.isAbove(parent)) {
      throw invalid(
          "parentId",
          "circle",
          "Không chuyển được đơn vị vào chính nó hoặc vào đơn vị dưới nó.",
          "A unit cannot stand below itself.");
    }
    if (from.isAfter(today) || last.filter(from::isBefore).isPresent()) {
      throw invalid(
          "from",
          "order",
          "Ngày chuyển không sau hôm nay và không trước lần chuyển gần nhất.",
          "The day lies neither after today nor before the last move.");
    }
    checkBelow(unit.kind(), parent, from);
  }

  static void checkEnd(UnitLife unit, LocalDate lastDay, LocalDate today) {
    if (unit.parentId() == null) {
      throw invalid(
          "lastDay",
          "root",
          "Đơn vị đứng đầu không kết thúc được.",
          "The root of the tree cannot end.");
    }
    checkDay("lastDay", lastDay, unit);
    if (!lastDay.isBefore(today)) {
      throw invalid(
          "lastDay",
          "past",
          "Ngày hoạt động cuối cùng phải trước hôm nay.",
          "The last day must lie before today.");
    }
  }

  static UnitProblem codeTaken() {
    return invalid(
        "code", "taken", "Mã này đã cấp cho đơn vị khác.", "Another unit has this code.");
  }

  private static FieldError required(String field) {
    return error(field, "required", "Nhập ngày.", "Give the day.");
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw UnitProblem.invalid(errors);
    }
  }

  private static UnitProblem invalid(String field, String code, String vi, String en) {
    return UnitProblem.invalid(List.of(error(field, code, vi, en)));
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }
}
