package vn.hoso.calendar;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the working calendar. */
public final class CalendarProblem extends Problem {

  private CalendarProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static CalendarProblem mayNot() {
    return new CalendarProblem(
        "CALENDAR-001",
        403,
        "Chỉ quản trị hệ thống, hoặc quản trị quy trình của chính đơn vị, được nhập lịch làm việc.",
        "Only system administrators, or the unit's own procedure administrator, enter the calendar.",
        List.of());
  }

  static CalendarProblem unknownYear(int year, int first, int last) {
    var vi = "Lịch làm việc chỉ có từ năm %d đến năm %d.".formatted(first, last);
    var en = "The working calendar knows the years %d to %d.".formatted(first, last);
    return new CalendarProblem(
        "CALENDAR-002", 404, vi, en, List.of(new FieldError("year", "unknown", vi, en)));
  }

  static CalendarProblem yearTooFar(int first, int next) {
    var vi = "Chỉ nhập được các năm từ %d đến %d.".formatted(first, next);
    var en = "Years %d to %d can be entered.".formatted(first, next);
    return new CalendarProblem(
        "CALENDAR-003", 422, vi, en, List.of(new FieldError("year", "range", vi, en)));
  }

  static CalendarProblem anotherPreview() {
    CalendarProblem problem =
        new CalendarProblem(
            "CALENDAR-004",
            409,
            "Lịch làm việc đã thay đổi từ lúc xem trước. Hãy xem lại rồi chọn.",
            "The working calendar has changed since the preview. Look again, then choose.",
            List.of());
    problem.changedMeanwhile();
    return problem;
  }

  static CalendarProblem lateSincePreview() {
    CalendarProblem problem =
        new CalendarProblem(
            "CALENDAR-005",
            409,
            "Từ lúc xem trước, có thêm hồ sơ sẽ thành quá hạn. Hãy xem lại rồi chọn.",
            "Since the preview another dossier would become late. Look again, then choose.",
            List.of());
    problem.changedMeanwhile();
    return problem;
  }

  static CalendarProblem noChange() {
    return new CalendarProblem(
        "CALENDAR-006",
        404,
        "Không tìm thấy lần nhập lịch này.",
        "No such change of the calendar.",
        List.of());
  }
}
