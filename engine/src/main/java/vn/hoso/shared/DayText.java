package vn.hoso.shared;

import java.time.LocalDate;

/** How a day stands in sentences and columns, the same everywhere. */
public final class DayText {

  private DayText() {}

  /** {@code 01/03/2027}. */
  public static String of(LocalDate day) {
    return withoutYear(day) + "/" + day.getYear();
  }

  /**
   * {@code 01/03}, with the year where the day is so far from today that it would be taken for
   * another year's.
   */
  public static String of(LocalDate day, LocalDate today) {
    return plainFrom(day, today) ? withoutYear(day) : of(day);
  }

  /** Whether nobody who reads day and month on that day takes them for another year's. */
  public static boolean plainFrom(LocalDate day, LocalDate today) {
    return day.isBefore(today.plusMonths(6)) && day.isAfter(today.minusMonths(6));
  }

  /** {@code 01/03}, where the year is plain. */
  public static String withoutYear(LocalDate day) {
    return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue());
  }

  /** Explanations are full of days; a format would be read anew for each of them. */
  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
