package vn.hoso.reporting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A quarter of a year, written {@code 2026-Q4}. */
record Quarter(int year, int number) {

  private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})-Q([1-4])");
  private static final int MONTHS = 3;

  static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /**
   * @param written null for the one that holds the day
   * @throws ReportingProblem REPORTING-007 (400)
   */
  static Quarter read(@Nullable String written, LocalDate today) {
    if (written == null) {
      return of(today);
    }
    var found = WRITTEN.matcher(written);
    if (!found.matches()) {
      throw ReportingProblem.badQuarter();
    }
    var quarter = new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    if (quarter.first().isAfter(today)) {
      throw ReportingProblem.badQuarter();
    }
    return quarter;
  }

  LocalDate first() {
    return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
  }

  /** Its last day, or the day itself while it lasts. */
  LocalDate until(LocalDate today) {
    var last = first().plusMonths(MONTHS).minusDays(1);
    return last.isAfter(today) ? today : last;
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
