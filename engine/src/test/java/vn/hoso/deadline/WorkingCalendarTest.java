package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoso.deadline.CalendarFixture.ENTERED;
import static vn.hoso.deadline.CalendarFixture.SHIPPED;
import static vn.hoso.deadline.CalendarFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  @ParameterizedTest
  @CsvSource({
    // the published vectors
    "05/01/2026, 30, 13/02/2026",
    "13/02/2026,  1, 23/02/2026",
    "01/04/2026, 60, 29/06/2026",
    "01/07/2026, 60, 25/09/2026",
    // make-up Saturday 26/4/2025, swapped with Friday 2/5
    "25/04/2025,  1, 26/04/2025",
    "25/04/2025,  2, 28/04/2025",
    "29/04/2025,  1, 05/05/2025",
    // make-up Saturday 10/1/2026, swapped with Friday 2/1
    "31/12/2025,  1, 05/01/2026",
    "09/01/2026,  1, 10/01/2026",
    "09/01/2026,  2, 12/01/2026",
    // make-up Saturday 22/8/2026, swapped with Monday 31/8
    "21/08/2026,  1, 22/08/2026",
    "21/08/2026,  2, 24/08/2026",
    "28/08/2026,  1, 03/09/2026",
    // Tet 2025, 2026, 2027 (the last one expected)
    "24/01/2025,  1, 03/02/2025",
    "23/01/2025, 10, 13/02/2025",
    "13/02/2026,  5, 27/02/2026",
    "03/02/2027,  1, 11/02/2027",
    "02/02/2027,  3, 12/02/2027",
    // Culture Day is off, the Monday before is not
    "20/11/2026,  1, 23/11/2026",
    "23/11/2026,  1, 25/11/2026"
  })
  void adds_working_days_without_counting_the_first(String from, int days, String expected) {
    assertThat(SHIPPED.addWorkingDays(day(from), days)).isEqualTo(day(expected));
    assertThat(SHIPPED.workingDaysBetween(day(from), day(expected))).isEqualTo(days);
    assertThat(SHIPPED.workingDaysBetween(day(expected), day(from))).isEqualTo(-days);
    assertThat(SHIPPED.subtractWorkingDays(day(expected), days)).isBeforeOrEqualTo(day(from));
  }

  @ParameterizedTest
  @CsvSource({
    "23/02/2026, 1, 13/02/2026",
    "12/01/2026, 1, 10/01/2026",
    "12/01/2026, 2, 09/01/2026",
    "22/02/2026, 1, 13/02/2026",
    "05/05/2025, 3, 26/04/2025"
  })
  void walks_back_over_days_off(String from, int days, String expected) {
    assertThat(SHIPPED.subtractWorkingDays(day(from), days)).isEqualTo(day(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"26/04/2025", "10/01/2026", "22/08/2026", "23/11/2026"})
  void make_up_saturdays_and_the_undecided_monday_are_worked(String worked) {
    assertThat(SHIPPED.isWorkingDay(day(worked))).isTrue();
  }

  @Test
  void every_dated_row_is_worked_or_off_as_it_says_and_has_its_ground() {
    var rows = SHIPPED.daysBetween(SHIPPED.firstDay(), SHIPPED.lastDay());
    assertThat(rows).hasSize(13 + 17 + 12);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(SHIPPED.isWorkingDay(row.day())).isEqualTo(row.kind() != DayKind.DAY_OFF);
              assertThat(row.reason()).isNotBlank();
              assertThat(row.recordedAt()).isEqualTo(ENTERED);
              boolean announced = row.day().getYear() < 2027 && row.kind() != DayKind.UNDECIDED;
              assertThat(row.document() != null).isEqualTo(announced);
              assertThat(row.confidence() == Confidence.ASSUMED)
                  .isEqualTo(row.day().getYear() == 2027);
            });
  }

  @Test
  void a_year_has_as_many_working_days_as_counted_by_hand() {
    // 2025: 261 weekdays - 12 days off + 1 make-up; 2026: 261 - 14 + 2; 2027: 261 - 12
    assertThat(SHIPPED.workingDaysBetween(day("01/01/2025"), day("31/12/2025"))).isEqualTo(250);
    assertThat(SHIPPED.workingDaysBetween(day("31/12/2025"), day("31/12/2026"))).isEqualTo(249);
    assertThat(SHIPPED.workingDaysBetween(day("31/12/2026"), day("31/12/2027"))).isEqualTo(249);
  }

  @Test
  void the_nearest_working_day_is_found_on_both_sides() {
    assertThat(SHIPPED.onOrAfter(day("14/02/2026"))).isEqualTo(day("23/02/2026"));
    assertThat(SHIPPED.onOrBefore(day("22/02/2026"))).isEqualTo(day("13/02/2026"));
    assertThat(SHIPPED.onOrAfter(day("10/01/2026"))).isEqualTo(day("10/01/2026"));
    assertThat(SHIPPED.onOrBefore(day("10/01/2026"))).isEqualTo(day("10/01/2026"));
  }

  @Test
  void adding_nothing_keeps_the_day() {
    assertThat(SHIPPED.addWorkingDays(day("14/02/2026"), 0)).isEqualTo(day("14/02/2026"));
    assertThat(SHIPPED.subtractWorkingDays(day("14/02/2026"), 0)).isEqualTo(day("14/02/2026"));
  }

  @Test
  void a_day_outside_the_known_years_is_refused_and_not_guessed() {
    refused(() -> SHIPPED.isWorkingDay(day("31/12/2024")), "DEADLINE-001");
    refused(() -> SHIPPED.day(day("01/01/2028")), "DEADLINE-001");
    refused(() -> SHIPPED.addWorkingDays(day("31/12/2027"), 1), "DEADLINE-001");
    refused(() -> SHIPPED.subtractWorkingDays(day("02/01/2025"), 1), "DEADLINE-001");
    refused(() -> SHIPPED.workingDaysBetween(day("01/01/2027"), day("01/01/2028")), "DEADLINE-001");
  }

  @Test
  void only_2027_is_not_published() {
    assertThat(SHIPPED.unpublishedYears(day("01/01/2025"), day("31/12/2026"))).isEmpty();
    assertThat(SHIPPED.unpublishedYears(day("31/12/2026"), day("01/01/2027")))
        .containsExactly(2027);
  }

  @Test
  void rows_that_do_not_make_a_calendar_are_refused() {
    var version = SHIPPED.version();
    var year = new CalendarYear(2026, true, "thử");
    var gap = List.of(year, new CalendarYear(2028, true, "thử"));
    refused(() -> WorkingCalendar.of(version, List.of(), List.of()), "DEADLINE-007");
    refused(() -> WorkingCalendar.of(version, gap, List.of()), "DEADLINE-007");
    var monday = row(DayKind.MAKE_UP, day("05/01/2026"));
    refused(() -> WorkingCalendar.of(version, List.of(year), List.of(monday)), "DEADLINE-007");
    var off = row(DayKind.DAY_OFF, day("05/01/2026"));
    refused(() -> WorkingCalendar.of(version, List.of(year), List.of(off, off)), "DEADLINE-007");
    var foreign = row(DayKind.DAY_OFF, day("05/01/2027"));
    refused(() -> WorkingCalendar.of(version, List.of(year), List.of(foreign)), "DEADLINE-001");
  }

  private static CalendarDay row(DayKind kind, LocalDate day) {
    return new CalendarDay(day, kind, "thử", "thử", Confidence.ASSUMED, ENTERED);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(DeadlineProblem.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
