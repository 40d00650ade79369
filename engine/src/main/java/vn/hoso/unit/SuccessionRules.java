package vn.hoso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoso.shared.FieldError;

/** Which unit can go on with another one's dossiers. */
final class SuccessionRules {

  private SuccessionRules() {}

  /** What is wrong with the plan as a whole. */
  static List<FieldError> errors(SuccessionPlan plan, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (plan.lastDay() == null || !Period.isPossible(plan.lastDay())) {
      errors.add(error("lastDay", "required", "Nhập ngày.", "Give the day."));
    } else if (!plan.lastDay().isBefore(today)) {
      errors.add(
          error(
              "lastDay",
              "past",
              "Ngày hoạt động cuối cùng phải trước hôm nay.",
              "The last day must lie before today."));
    }
    var seen = new HashSet<java.util.UUID>();
    for (int i = 0; i < plan.units().size(); i++) {
      if (!seen.add(plan.units().get(i).unitId())) {
        errors.add(
            error(
                "units[" + i + "].unitId",
                "twice",
                "Đơn vị này đã có trong danh sách.",
                "This unit is named twice."));
      }
    }
    return errors;
  }

  /** What is wrong with the unit that ends. */
  static List<FieldError> unit(String field, UnitLife unit, LocalDate lastDay) {
    if (unit.parentId() == null) {
      return List.of(
          error(
              field,
              "root",
              "Đơn vị đứng đầu không kết thúc được.",
              "The root of the tree cannot end."));
    }
    // One that has ended before may still have left dossiers behind.
    return unit.to() == null && !unit.livesOn(lastDay)
        ? List.of(
            error(
                field,
                "life",
                "Ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.",
                "On that day the unit does not exist."))
        : List.of();
  }

  /** What is wrong with its successor, whatever is handed over. */
  static List<FieldError> successor(
      String field, UnitLife unit, UnitLife successor, Set<?> ending, LocalDate today) {
    if (unit.isAbove(successor)) {
      return List.of(
          error(
              field,
              "circle",
              "Đơn vị kế tục không thể là chính đơn vị này hoặc đơn vị dưới nó.",
              "A unit cannot be succeeded by itself or by a unit below it."));
    }
    if (ending.contains(successor.id())) {
      return List.of(
          error(
              field,
              "ending",
              "Đơn vị kế tục cũng kết thúc trong lần này.",
              "The successor ends in the same act."));
    }
    return successor.livesOn(today) && successor.to() == null
        ? List.of()
        : List.of(
            error(
                field,
                "life",
                "Đơn vị kế tục chưa thành lập hoặc đã kết thúc hoạt động.",
                "The successor does not exist today."));
  }

  /** What the successor lacks for what is handed over. */
  static List<FieldError> fit(
      String field, UnitView unit, UnitView successor, List<OpenDossiers.Concerned> dossiers) {
    var errors = new ArrayList<FieldError>();
    if (unit.kind() != successor.kind()
        && (!unit.kind().servesCommittee() || dossiers.stream().anyMatch(each -> each.body()))) {
      errors.add(
          error(
              field,
              "kind",
              "Đơn vị kế tục phải cùng loại với đơn vị kết thúc.",
              "The successor must be of the same kind."));
    }
    for (var duty : UnitDuty.values()) {
      // A committee that has no room for it does the duty itself, and so can its like.
      boolean needed =
          unit.duty() == duty && dossiers.stream().anyMatch(each -> each.duties().contains(duty));
      if (needed && successor.duty() != duty) {
        errors.add(
            duty == UnitDuty.INTAKE
                ? error(
                    field,
                    "duty",
                    "Đơn vị kế tục chưa được giao nhiệm vụ tiếp nhận.",
                    "The successor has no duty to take dossiers in.")
                : error(
                    field,
                    "duty",
                    "Đơn vị kế tục chưa được giao nhiệm vụ thẩm định.",
                    "The successor has no duty to appraise."));
      }
    }
    return errors;
  }

  /** Its dossiers may be of any matter the duty was for. */
  static List<FieldError> matter(String field, UnitLife unit, UnitLife successor) {
    return successor.matter() == null || successor.matter() == unit.matter()
        ? List.of()
        : List.of(
            error(
                field,
                "matter",
                "Đơn vị kế tục không làm mảng việc (đảng viên, cán bộ) mà đơn vị kết thúc đang làm.",
                "The successor does not look after the same matters (members, cadres)."));
  }

  static FieldError below(String field, String name) {
    return error(
        field,
        "below",
        "Đơn vị trực thuộc “" + name + "” không trực thuộc được đơn vị kế tục; chuyển trước.",
        "“" + name + "” cannot stand below the successor; move it first.");
  }

  private static FieldError error(String field, String code, String vi, String en) {
    return new FieldError(field, code, vi, en);
  }
}
