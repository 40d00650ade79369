package vn.hoso.deadline;

/**
 * What a {@link TimeLimit} is counted in. The code is the value of {@code timeLimitUnit} in a BPMN
 * model.
 */
public enum LimitUnit {
  WORKING_DAYS("workingDays", "ngày làm việc", "working day"),
  CALENDAR_DAYS("calendarDays", "ngày", "calendar day"),
  CALENDAR_MONTHS("calendarMonths", "tháng", "month");

  private final String code;
  private final String vietnamese;
  private final String english;

  LimitUnit(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String code() {
    return code;
  }

  /**
   * The unit single days of such a limit are counted in: months are counted out in calendar days.
   */
  LimitUnit dayUnit() {
    return this == WORKING_DAYS ? WORKING_DAYS : CALENDAR_DAYS;
  }

  String vi(int amount) {
    return amount + " " + vietnamese;
  }

  String en(int amount) {
    return amount + " " + english + (amount == 1 ? "" : "s");
  }
}
