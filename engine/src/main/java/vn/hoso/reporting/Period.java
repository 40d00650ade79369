package vn.hoso.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.HosoClock;

/** A month, a quarter or a year, written {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
record Period(String written, LocalDate first, int months) {

  private static final Pattern MONTH = Pattern.compile("(20\\d{2})-(0[1-9]|1[0-2])");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final int QUARTER = 3;
  private static final int TWELVE = 12;

  /**
   * @param written null for the quarter that holds the day
   * @throws ReportingProblem REPORTING-008 (400)
   */
  static Period read(@Nullable String written, LocalDate today) {
    var period = written == null ? quarter(Quarter.of(today)) : parse(written, today);
    if (period.first.isAfter(today)) {
      throw ReportingProblem.badReportPeriod();
    }
    return period;
  }

  private static Period parse(String written, LocalDate today) {
    if (YEAR.matcher(written).matches()) {
      return new Period(written, LocalDate.of(Integer.parseInt(written), 1, 1), TWELVE);
    }
    var month = MONTH.matcher(written);
    if (month.matches()) {
      return new Period(written, LocalDate.parse(written + "-01"), 1);
    }
    try {
      return quarter(Quarter.read(written, today));
    } catch (ReportingProblem noQuarter) {
      throw ReportingProblem.badReportPeriod();
    }
  }

  private static Period quarter(Quarter quarter) {
    return new Period(quarter.toString(), quarter.first(), QUARTER);
  }

  /** The day after its last one. */
  LocalDate end() {
    return first.plusMonths(months);
  }

  /** Its last day, or the day itself while it lasts. */
  LocalDate until(LocalDate today) {
    var last = end().minusDays(1);
    return last.isAfter(today) ? today : last;
  }

  /** The first days of its months. */
  List<LocalDate> firsts() {
    return IntStream.range(0, months).mapToObj(first::plusMonths).toList();
  }

  static Instant instant(LocalDate day) {
    return day.atStartOfDay(HosoClock.ZONE).toInstant();
  }
}
