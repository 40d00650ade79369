package vn.hoso.shared;

import java.time.LocalDate;

/** How a day stands in sentences and columns, the same everywhere. */
public final class DayText {

  private DayText() {}

  /** {@code 01/03/2027}. */
  public static String of(LocalDate day) {
    return withoutYear(day) + "/" + day.getYear();
  }

  /** {@code 01/03}, where the year is plain. */
  public static String withoutYear(LocalDate day) {
    return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
  }
}
