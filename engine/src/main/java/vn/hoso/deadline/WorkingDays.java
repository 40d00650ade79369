package vn.hoso.deadline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;

/** How a due day is said to people: "còn 2 ngày (thứ Năm 26/11)", "hôm nay", "quá hạn 3 ngày". */
public final class WorkingDays {

  private static final List<String> NAMES =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  private WorkingDays() {}

  /**
   * Working days from {@code today} (not counted) to {@code due}; 0 on the due day, negative when
   * overdue. On the days off right after the due day it is 0 too, although the due day has passed.
   *
   * @throws DeadlineProblem DEADLINE-001 when one of the days lies outside the calendar
   */
  public static int left(WorkingCalendar calendar, LocalDate due, LocalDate today) {
    return calendar.workingDaysBetween(today, due);
  }

  /** What is left or late, in both languages; days are working days. */
  public static Text text(WorkingCalendar calendar, LocalDate due, LocalDate today) {
    return new Text(vi(calendar, due, today), en(calendar, due, today));
  }

  /** In Vietnamese; days are working days. */
  public static String vi(WorkingCalendar calendar, LocalDate due, LocalDate today) {
    if (due.equals(today)) {
      return "hôm nay";
    }
    int left = left(calendar, due, today);
    if (due.isAfter(today)) {
      return "còn " + left + " ngày (" + shortVi(due, today) + ")";
    }
    return left == 0 ? "quá hạn" : "quá hạn " + -left + " ngày";
  }

  /** In English; days are working days. */
  public static String en(WorkingCalendar calendar, LocalDate due, LocalDate today) {
    if (due.equals(today)) {
      return "today";
    }
    int left = left(calendar, due, today);
    if (due.isAfter(today)) {
      return days(left) + " left (" + shortEn(due, today) + ")";
    }
    return left == 0 ? "overdue" : days(-left) + " overdue";
  }

  /** {@code thứ Sáu 25/9/2026}. */
  public static String dayVi(LocalDate day) {
    return name(day) + " " + DayText.withoutYear(day) + "/" + day.getYear();
  }

  /** {@code Friday 25 September 2026}. */
  public static String dayEn(LocalDate day) {
    var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return name + " " + dateEn(day);
  }

  /** {@code 25/9/2026}. */
  static String dateVi(LocalDate day) {
    return DayText.withoutYear(day) + "/" + day.getYear();
  }

  /** {@code 25 September 2026}. */
  static String dateEn(LocalDate day) {
    var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  private static String shortVi(LocalDate day, LocalDate today) {
    return name(day) + " " + DayText.of(day, today);
  }

  private static String shortEn(LocalDate day, LocalDate today) {
    var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    var month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    String year = DayText.plainFrom(day, today) ? "" : " " + day.getYear();
    return name + " " + day.getDayOfMonth() + " " + month + year;
  }

  private static String name(LocalDate day) {
    return NAMES.get(day.getDayOfWeek().getValue() - 1);
  }

  private static String days(int number) {
    return number + (number == 1 ? " day" : " days");
  }
}
