package vn.hoso.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One immutable version of the working calendar: which days of a span of years are worked.
 *
 * <p>Saturdays and Sundays are off, dated days off are off, make-up days are worked. Every question
 * about a day outside the span is refused with DEADLINE-001: a missing year must never look like a
 * year without holidays. Adding, walking back and counting are O(1) on two prefix arrays.
 */
public final class WorkingCalendar {

  private final CalendarVersion version;
  private final List<CalendarYear> years;
  private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();
  private final LocalDate first;
  private final LocalDate last;

  /** {@code workedBefore[i]}: working days among the first i days of the span. */
  private final int[] workedBefore;

  /** {@code worked[k]}: index of the k-th working day of the span. */
  private final int[] worked;

  private WorkingCalendar(
      CalendarVersion version, List<CalendarYear> years, Collection<CalendarDay> dated) {
    this.version = version;
    this.years = years;
    this.first = LocalDate.of(years.get(0).year(), 1, 1);
    this.last = LocalDate.of(years.get(years.size() - 1).year(), 12, 31);
    dated.forEach(this::put);
    int length = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    this.worked = IntStream.range(0, length).filter(this::isWorked).toArray();
    this.workedBefore = new int[length + 1];
    for (int index : worked) {
      workedBefore[index + 1] = 1;
    }
    for (int i = 1; i <= length; i++) {
      workedBefore[i] += workedBefore[i - 1];
    }
  }

  /**
   * @param years in order, without a gap, at least one
   * @param days at most one row per day, each inside the years; a make-up day lies on a weekend
   * @throws DeadlineProblem DEADLINE-007 when the rows do not make a calendar
   */
  public static WorkingCalendar of(
      CalendarVersion version, List<CalendarYear> years, Collection<CalendarDay> days) {
    if (years.isEmpty()) {
      throw DeadlineProblem.calendarData("Lịch không có năm nào.", "The calendar has no year.");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i).year() != years.get(i - 1).year() + 1) {
        throw DeadlineProblem.calendarData(
            "Các năm của lịch không liền nhau.", "The years of the calendar have a gap.");
      }
    }
    return new WorkingCalendar(version, List.copyOf(years), days);
  }

  public CalendarVersion version() {
    return version;
  }

  public LocalDate firstDay() {
    return first;
  }

  public LocalDate lastDay() {
    return last;
  }

  public List<CalendarYear> years() {
    return years;
  }

  public boolean isWorkingDay(LocalDate day) {
    int index = index(day);
    return workedBefore[index + 1] > workedBefore[index];
  }

  /** The dated row of that day; empty for an ordinary day or weekend. */
  public Optional<CalendarDay> day(LocalDate day) {
    index(day);
    return Optional.ofNullable(days.get(day));
  }

  /** The dated rows from one day to another, both included, in order. */
  public List<CalendarDay> daysBetween(LocalDate from, LocalDate to) {
    return from.isAfter(to) ? List.of() : List.copyOf(days.subMap(from, true, to, true).values());
  }

  /**
   * The n-th working day after {@code day}, which is itself not counted.
   *
   * @param n at least 0; 0 gives {@code day} back, worked or not
   */
  public LocalDate addWorkingDays(LocalDate day, int n) {
    int before = workedBefore[index(day) + 1];
    return n == 0 ? day : worked(before + n - 1, last.plusDays(1));
  }

  /** The n-th working day before {@code day}; 0 gives {@code day} back. */
  public LocalDate subtractWorkingDays(LocalDate day, int n) {
    int before = workedBefore[index(day)];
    return n == 0 ? day : worked(before - n, first.minusDays(1));
  }

  /**
   * Working days after {@code from} up to and including {@code to}; negative when {@code to} is
   * earlier.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return workedBefore[index(to) + 1] - workedBefore[index(from) + 1];
  }

  /** {@code day} itself when worked, else the next working day. */
  public LocalDate onOrAfter(LocalDate day) {
    return worked(workedBefore[index(day)], last.plusDays(1));
  }

  /** {@code day} itself when worked, else the working day before. */
  public LocalDate onOrBefore(LocalDate day) {
    return worked(workedBefore[index(day) + 1] - 1, first.minusDays(1));
  }

  /**
   * Years touched by the span whose days off are not announced yet: dates in them may still move.
   */
  public List<Integer> unpublishedYears(LocalDate from, LocalDate to) {
    return years.stream()
        .filter(
            each ->
                !each.published() && each.year() >= from.getYear() && each.year() <= to.getYear())
        .map(CalendarYear::year)
        .toList();
  }

  private void put(CalendarDay row) {
    index(row.day());
    if (row.kind() == DayKind.MAKE_UP && !isWeekend(row.day())) {
      throw DeadlineProblem.calendarData(
          "Ngày làm bù " + row.day() + " không phải thứ Bảy hay Chủ nhật.",
          "The make-up day " + row.day() + " is not on a weekend.");
    }
    if (days.put(row.day(), row) != null) {
      throw DeadlineProblem.calendarData(
          "Ngày " + row.day() + " có hai dòng trong lịch.",
          "The day " + row.day() + " has two rows.");
    }
  }

  private boolean isWorked(int index) {
    var day = first.plusDays(index);
    var row = days.get(day);
    return row == null || row.kind() == DayKind.UNDECIDED
        ? !isWeekend(day)
        : row.kind() == DayKind.MAKE_UP;
  }

  private LocalDate worked(int k, LocalDate missing) {
    if (k < 0 || k >= worked.length) {
      throw DeadlineProblem.outsideCalendar(missing, first, last);
    }
    return first.plusDays(worked[k]);
  }

  private int index(LocalDate day) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw DeadlineProblem.outsideCalendar(day, first, last);
    }
    return (int) (day.toEpochDay() - first.toEpochDay());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
