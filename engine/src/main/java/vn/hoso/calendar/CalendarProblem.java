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
        "Chỉ quản trị quy trình được nhập lịch làm việc.",
        "Only procedure administrators enter the working calendar.",
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
}
