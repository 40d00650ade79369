package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.shared.Text;

/** A day that follows from another one, and a limit that counts from it in another unit. */
class DerivedDaysTest {

  private static final int DAYS = 20_000;
  private static final WorkingCalendar SHIPPED = CalendarFixture.SHIPPED;

  @ParameterizedTest(name = "{0} + {1} {2} = {3}")
  @CsvSource({
    "2025-03-15, P12M, calendarMonths, 2026-03-15", // a Sunday: it is a day, not a limit
    "2026-01-31, P1M, calendarMonths, 2026-02-28",
    "2027-11-30, P3M, calendarMonths, 2028-02-29",
    "2028-02-29, P12M, calendarMonths, 2029-02-28",
    "2027-02-28, P12M, calendarMonths, 2028-02-28",
    "2024-02-29, P48M, calendarMonths, 2028-02-29",
    "2026-12-31, P2M, calendarMonths, 2027-02-28",
    "2026-04-30, P10D, calendarDays, 2026-05-10", // a Sunday
    "2026-09-01, P1D, workingDays, 2026-09-03", // the 2nd is off
    "2026-02-13, P1D, workingDays, 2026-02-23" // Tết
  })
  void a_derived_day_is_counted_out_and_stays_where_it_falls(
      LocalDate from, String plus, String unit, LocalDate day) {
    assertThat(Deadlines.after(from, TimeLimit.parse(plus, unit), SHIPPED)).isEqualTo(day);
  }

  @ParameterizedTest(name = "12 months from {0}, then 30 working days: {1}")
  @CsvSource({
    "2025-09-08, 2026-10-19", // 12 months end on Tuesday 8/9
    "2025-03-15, 2026-04-27", // on Sunday 15/3: the first day counted is Monday 16/3; 27/4 is off
  })
  void twelve_months_and_then_thirty_working_days(LocalDate from, LocalDate walked) {
    var end = Deadlines.after(from, TimeLimit.months(12), SHIPPED);
    var limit = TimeLimit.workingDays(30);
    var walker = new DayWalker(rows(), RandomClock.LAST);

    var due = Deadlines.dueOn(limit, SHIPPED, List.of(ClockEvent.start(end, null)), end);

    assertThat(due).isEqualTo(walker.addWorkingDays(end, 30));
    assertThat(due).isAfterOrEqualTo(walked.minusDays(7)).isBeforeOrEqualTo(walked.plusDays(7));
  }

  @Test
  void any_derived_day_equals_the_day_walk() {
    var random = new RandomClock(20261129L);
    var walker = new DayWalker(rows(), RandomClock.LAST);
    for (int i = 0; i < DAYS; i++) {
      var from = random.dayIn(RandomClock.FIRST, LocalDate.of(2026, 12, 31));
      var plus = random.limit();
      var events = List.of(ClockEvent.start(from, null));
      var counted = walker.countedDays(plus, events, walker.total(plus, events));

      assertThat(Deadlines.after(from, plus, SHIPPED))
          .as("%s + %s", from, plus)
          .isEqualTo(counted.get(counted.size() - 1));
    }
  }

  @Test
  void months_are_counted_out_where_the_calendar_does_not_reach() {
    var beyond = SHIPPED.lastDay().minusMonths(1);
    assertThat(derivation(beyond, false).day()).isEqualTo(beyond.plusMonths(12));
    assertThat(derivation(beyond, false).stays()).isFalse();
  }

  @Test
  void a_derived_day_explains_itself_in_both_languages() {
    var sentences = derivation(LocalDate.of(2025, 3, 15), true).sentences();

    assertThat(sentences)
        .extracting(Text::vi)
        .containsExactly(
            "Ngày hết dự bị là Chủ nhật 15/03/2026.",
            "Mốc này là 12 tháng kể từ ngày kết nạp (15/03/2025).",
            "Mốc này rơi vào ngày nghỉ nhưng vẫn giữ nguyên.",
            "Chưa đối chiếu được văn bản quy định mốc này, cần xác nhận.");
    assertThat(sentences)
        .extracting(Text::en)
        .containsExactly(
            "End of probation: Sunday 15 March 2026.",
            "That is 12 months from admission (15 March 2025).",
            "It lies on a day off and stays there.",
            "The text that sets this day is still to be confirmed.");
  }

  private static Derivation derivation(LocalDate from, boolean assumed) {
    return Derivation.of(
        new Text("Ngày hết dự bị", "End of probation"),
        new Text("Ngày kết nạp", "Admission"),
        from,
        TimeLimit.months(12),
        false,
        assumed,
        SHIPPED);
  }

  @Test
  void a_day_may_lie_before_the_one_it_follows_from() {
    var end = LocalDate.of(2026, 9, 15);
    var notice =
        Derivation.of(
            new Text("Hạn báo", "Notice"),
            new Text("Ngày hết nhiệm kỳ", "End of the term"),
            end,
            TimeLimit.workingDays(10),
            true,
            false,
            SHIPPED);
    assertThat(SHIPPED.workingDaysBetween(notice.day(), end.minusDays(1))).isEqualTo(9);
    assertThat(SHIPPED.isWorkingDay(notice.day())).isTrue();
    assertThat(notice.sentences())
        .extracting(Text::vi)
        .anyMatch(said -> said.contains("10 ngày làm việc trước ngày hết nhiệm kỳ"));
  }

  private static List<CalendarDay> rows() {
    return SHIPPED.daysBetween(RandomClock.FIRST, RandomClock.LAST);
  }
}
