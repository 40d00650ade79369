package vn.hoso.deadline;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The length of a period (thời hạn): {@code 10 ngày làm việc}, {@code 12 tháng}.
 *
 * @param amount at least 1, at most {@value #MOST}
 * @param unit never null
 */
public record TimeLimit(int amount, LimitUnit unit) {

  static final int MOST = 3650;

  private static final Pattern TEXT = Pattern.compile("P([0-9]{1,5})([DM])");
  private static final Map<String, LimitUnit> UNITS =
      Map.of(
          LimitUnit.WORKING_DAYS.code(), LimitUnit.WORKING_DAYS,
          LimitUnit.CALENDAR_DAYS.code(), LimitUnit.CALENDAR_DAYS,
          LimitUnit.CALENDAR_MONTHS.code(), LimitUnit.CALENDAR_MONTHS);

  /**
   * @throws DeadlineProblem DEADLINE-004 when the amount is out of range or there is no unit
   */
  public TimeLimit {
    if (unit == null || amount < 1 || amount > MOST) {
      throw DeadlineProblem.amountOutOfRange(amount);
    }
  }

  public static TimeLimit workingDays(int amount) {
    return new TimeLimit(amount, LimitUnit.WORKING_DAYS);
  }

  public static TimeLimit calendarDays(int amount) {
    return new TimeLimit(amount, LimitUnit.CALENDAR_DAYS);
  }

  public static TimeLimit months(int amount) {
    return new TimeLimit(amount, LimitUnit.CALENDAR_MONTHS);
  }

  /**
   * Reads the two properties of a BPMN step.
   *
   * @param text {@code timeLimit}: {@code P10D} or {@code P12M}
   * @param unitCode {@code timeLimitUnit}: {@code workingDays}, {@code calendarDays} (both with D)
   *     or {@code calendarMonths} (with M). There is no default unit: leaving it out is refused.
   * @throws DeadlineProblem DEADLINE-002 (text), DEADLINE-003 (unit, or one that does not fit the
   *     text), DEADLINE-004 (amount)
   */
  public static TimeLimit parse(String text, String unitCode) {
    var match = TEXT.matcher(text == null ? "" : text);
    if (!match.matches()) {
      throw DeadlineProblem.limitUnreadable(text);
    }
    var unit = unitCode == null ? null : UNITS.get(unitCode);
    var months = match.group(2).equals("M");
    if (unit == null || months != (unit == LimitUnit.CALENDAR_MONTHS)) {
      throw DeadlineProblem.unitUnreadable(unitCode, text);
    }
    return new TimeLimit(Integer.parseInt(match.group(1)), unit);
  }

  /** The same limit as {@link #parse} reads it: {@code P10D}. */
  public String text() {
    return "P" + amount + (unit == LimitUnit.CALENDAR_MONTHS ? "M" : "D");
  }

  /** {@code 10 ngày làm việc}, {@code 10 ngày}, {@code 12 tháng}. */
  public String vi() {
    return unit.vi(amount);
  }

  /** {@code 10 working days}, {@code 10 calendar days}, {@code 12 months}. */
  public String en() {
    return unit.en(amount);
  }
}
