package vn.hoso.deadline;

import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Problem;

/** A refusal of this module. */
public final class DeadlineProblem extends Problem {

  private DeadlineProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static DeadlineProblem outsideCalendar(LocalDate day, LocalDate first, LocalDate last) {
    return new DeadlineProblem(
        "DEADLINE-001",
        422,
        "Lịch làm việc chỉ có từ %s đến %s, không tính được ngày %s."
            .formatted(
                WorkingDays.dateVi(first), WorkingDays.dateVi(last), WorkingDays.dateVi(day)),
        "The working calendar covers %s to %s; %s lies outside."
            .formatted(
                WorkingDays.dateEn(first), WorkingDays.dateEn(last), WorkingDays.dateEn(day)));
  }

  static DeadlineProblem limitUnreadable(String text) {
    return new DeadlineProblem(
        "DEADLINE-002",
        422,
        "Thời hạn “" + text + "” không đọc được. Viết như P10D hoặc P12M.",
        "The time limit \"" + text + "\" cannot be read. Write it like P10D or P12M.");
  }

  static DeadlineProblem unitUnreadable(String unit, String text) {
    return new DeadlineProblem(
        "DEADLINE-003",
        422,
        "Đơn vị “" + unit + "” không hợp với thời hạn " + text + ".",
        "The unit \"" + unit + "\" does not fit the time limit " + text + ".");
  }

  static DeadlineProblem amountOutOfRange(int amount) {
    return new DeadlineProblem(
        "DEADLINE-004",
        422,
        "Thời hạn phải từ 1 đến " + TimeLimit.MOST + " và có đơn vị, không phải " + amount + ".",
        "A time limit needs a unit and 1 to " + TimeLimit.MOST + " of it, not " + amount + ".");
  }

  static DeadlineProblem eventsContradict(String vi, String en) {
    return new DeadlineProblem("DEADLINE-005", 409, vi, en);
  }

  static DeadlineProblem noCalendar(UUID id) {
    return new DeadlineProblem(
        "DEADLINE-006",
        404,
        "Không có phiên bản lịch làm việc này.",
        "There is no such version of the working calendar: " + id + ".");
  }

  static DeadlineProblem calendarData(String vi, String en) {
    return new DeadlineProblem("DEADLINE-007", 422, vi, en);
  }

  static DeadlineProblem nothingToWithdraw(LocalDate day) {
    return new DeadlineProblem(
        "DEADLINE-009",
        409,
        "Đơn vị không có dòng nào cho ngày " + WorkingDays.dateVi(day) + " để bỏ.",
        "The unit has no row for " + WorkingDays.dateEn(day) + " to take back.");
  }

  static DeadlineProblem alreadyEntered(LocalDate day) {
    return new DeadlineProblem(
        "DEADLINE-010",
        409,
        "Ngày " + WorkingDays.dateVi(day) + " đã nhập đúng như vậy.",
        WorkingDays.dateEn(day) + " has been entered just so.");
  }

  static DeadlineProblem percentOutOfRange(int percent) {
    return new DeadlineProblem(
        "DEADLINE-008",
        422,
        "Mốc nhắc việc phải từ 1 đến 100 phần trăm, không phải " + percent + ".",
        "A reminder is set at 1 to 100 percent of the limit, not " + percent + ".");
  }
}
