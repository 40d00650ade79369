package vn.hoso.ontime;

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
  private static final Pattern QUARTER_WRITTEN = Pattern.compile("(20\\d{2})-Q([1-4])");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final int QUARTER = 3;
  private static final int TWELVE = 12;

  /**
   * @param written null for the quarter that holds the day
   * @throws OnTimeProblem ONTIME-001 (400)
   */
  static Period read(@Nullable String written, LocalDate today) {
    var period = written == null ? quarter(today) : parse(written);
    if (period.first.isAfter(today)) {
      throw OnTimeProblem.badPeriod();
    }
    return period;
  }

  private static Period quarter(LocalDate day) {
    int before = day.getMonthValue() - 1;
    return quarter(day.getYear(), before - before % QUARTER);
  }

  private static Period parse(String written) {
    if (YEAR.matcher(written).matches()) {
      return new Period(written, LocalDate.of(Integer.parseInt(written), 1, 1), TWELVE);
    }
    var month = MONTH.matcher(written);
    if (month.matches()) {
      return new Period(written, LocalDate.parse(written + "-01"), 1);
    }
    var quarter = QUARTER_WRITTEN.matcher(written);
    if (quarter.matches()) {
      return quarter(
          Integer.parseInt(quarter.group(1)), QUARTER * (Integer.parseInt(quarter.group(2)) - 1));
    }
    throw OnTimeProblem.badPeriod();
  }

  /**
   * @param before months of the year that lie before it
   */
  private static Period quarter(int year, int before) {
    var number = before / QUARTER + 1;
    return new Period(year + "-Q" + number, LocalDate.of(year, before + 1, 1), QUARTER);
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
