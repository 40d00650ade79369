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

  static CalendarProblem stale(int version) {
    var problem =
        new CalendarProblem(
            "CALENDAR-007",
            409,
            "Bản dự thảo lịch đã được sửa ở nơi khác. Hãy xem lại rồi sửa tiếp; nội dung đang nhập vẫn còn trên màn hình.",
            "The draft was changed elsewhere. Look again, then go on; what you typed is still on the screen.",
            List.of());
    problem.property("version", version);
    return problem;
  }

  static CalendarProblem over() {
    return new CalendarProblem(
        "CALENDAR-008",
        409,
        "Bản dự thảo này đã được đưa vào áp dụng hoặc đã bỏ.",
        "This draft is in force or was discarded.",
        List.of());
  }

  static CalendarProblem ownDraft() {
    return new CalendarProblem(
        "CALENDAR-009",
        403,
        "Người soạn không tự đưa vào áp dụng; cần một người khác có quyền nhập lịch của đơn vị này.",
        "Who drafted does not put it into force; another one who enters days for this unit does.",
        List.of());
  }

  /**
   * @param errors at {@code days[n].field}
   */
  static CalendarProblem wrong(List<FieldError> errors) {
    return new CalendarProblem(
        "CALENDAR-010", 422, "Có ngày chưa đúng.", "A day is not right.", errors);
  }

  static CalendarProblem notEntered() {
    return new CalendarProblem(
        "CALENDAR-011",
        409,
        "Chỉ đảo lại được lần sửa lịch đã đưa vào áp dụng.",
        "Only what is in force can be reversed.",
        List.of());
  }

  static CalendarProblem drafted() {
    return new CalendarProblem(
        "CALENDAR-012",
        409,
        "Đơn vị này đang có một bản dự thảo lịch. Hãy đưa vào áp dụng hoặc bỏ bản đó trước.",
        "A draft of this unit waits. Put it into force or discard it first.",
        List.of());
  }

  static CalendarProblem noDays() {
    return new CalendarProblem(
        "CALENDAR-013",
        409,
        "Bản dự thảo chưa có ngày nào.",
        "There is no day in the draft.",
        List.of());
  }
}
