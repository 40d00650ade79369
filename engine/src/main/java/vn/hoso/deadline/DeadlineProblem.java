package vn.hoso.deadline;

import java.time.LocalDate;

/** A refusal of this module; the code is stable. */
public final class DeadlineProblem extends RuntimeException {

  private final String code;
  private final String vi;
  private final String en;

  private DeadlineProblem(String code, String vi, String en) {
    super(code + " " + en);
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  public String code() {
    return code;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }

  static DeadlineProblem outsideCalendar(LocalDate day, LocalDate first, LocalDate last) {
    return new DeadlineProblem(
        "DEADLINE-001",
        "Lịch làm việc chỉ có từ " + first + " đến " + last + ", không tính được ngày " + day + ".",
        "The working calendar covers " + first + " to " + last + "; " + day + " lies outside.");
  }

  static DeadlineProblem limitUnreadable(String text) {
    return new DeadlineProblem(
        "DEADLINE-002",
        "Thời hạn “" + text + "” không đọc được. Viết như P10D hoặc P12M.",
        "The time limit \"" + text + "\" cannot be read. Write it like P10D or P12M.");
  }

  static DeadlineProblem unitUnreadable(String unit, String text) {
    return new DeadlineProblem(
        "DEADLINE-003",
        "Đơn vị “" + unit + "” không hợp với thời hạn " + text + ".",
        "The unit \"" + unit + "\" does not fit the time limit " + text + ".");
  }

  static DeadlineProblem amountOutOfRange(int amount) {
    return new DeadlineProblem(
        "DEADLINE-004",
        "Thời hạn phải từ 1 đến " + TimeLimit.MOST + " và có đơn vị, không phải " + amount + ".",
        "A time limit needs a unit and an amount from 1 to "
            + TimeLimit.MOST
            + ", not "
            + amount
            + ".");
  }

  static DeadlineProblem eventsContradict(String vi, String en) {
    return new DeadlineProblem("DEADLINE-005", vi, en);
  }

  static DeadlineProblem percentOutOfRange(int percent) {
    return new DeadlineProblem(
        "DEADLINE-008",
        "Mốc nhắc việc phải từ 1 đến 100 phần trăm, không phải " + percent + ".",
        "A reminder is set at 1 to 100 percent of the limit, not " + percent + ".");
  }

  static DeadlineProblem noCalendar(String id) {
    return new DeadlineProblem(
        "DEADLINE-006",
        "Không có phiên bản lịch " + id + ".",
        "There is no calendar version " + id + ".");
  }

  static DeadlineProblem calendarData(String vi, String en) {
    return new DeadlineProblem("DEADLINE-007", vi, en);
  }
}
