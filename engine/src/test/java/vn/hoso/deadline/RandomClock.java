package vn.hoso.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import vn.hoso.deadline.ClockEvent.Cause;

/** Random calendars, limits and clock events from one seed. */
final class RandomClock {

  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private final SplittableRandom random;

  RandomClock(long seed) {
    this.random = new SplittableRandom(seed);
  }

  List<CalendarDay> days() {
    var rows = new TreeMap<LocalDate, CalendarDay>();
    for (int i = random.nextInt(40); i > 0; i--) {
      var day = dayIn(FIRST, LAST);
      for (int run = random.nextInt(1, 8); run > 0 && !day.isAfter(LAST); run--) {
        rows.put(day, row(day));
        day = day.plusDays(1);
      }
    }
    return List.copyOf(rows.values());
  }

  WorkingCalendar calendar(List<CalendarDay> rows) {
    var years =
        List.of(2025, 2026, 2027).stream()
            .map(year -> new CalendarYear(year, random.nextBoolean(), "thử"))
            .toList();
    var version = new CalendarVersion(new UUID(0, 2), null, 1, CalendarFixture.ENTERED, "thử");
    return WorkingCalendar.of(version, years, rows);
  }

  TimeLimit limit() {
    return switch (random.nextInt(4)) {
      case 0 -> TimeLimit.calendarDays(random.nextInt(1, 90));
      case 1 -> TimeLimit.months(random.nextInt(1, 8));
      default -> TimeLimit.workingDays(random.nextInt(1, 70));
    };
  }

  /** In the order of their days, the start first. */
  List<ClockEvent> events() {
    var events = new ArrayList<ClockEvent>();
    var day = dayIn(FIRST, LocalDate.of(2026, 11, 30));
    events.add(ClockEvent.start(day, random.nextBoolean() ? ClockFixture.BASIS : null));
    boolean paused = false;
    for (int i = random.nextInt(7); i > 0; i--) {
      day = day.plusDays(random.nextInt(25));
      if (random.nextInt(4) == 0) {
        int most = random.nextInt(4) == 0 ? 31 : 4; // up to the 30 days of a special case
        events.add(ClockEvent.extend(day, random.nextInt(1, most), cause(), "kín", basis()));
      } else {
        events.add(
            paused ? ClockEvent.resume(day) : ClockEvent.pause(day, cause(), "kín", basis()));
        paused = !paused;
      }
    }
    return events;
  }

  /** From the last event on, so that every event has happened. */
  LocalDate asOf(List<ClockEvent> events) {
    return events.get(events.size() - 1).date().plusDays(random.nextInt(60));
  }

  LocalDate dayIn(LocalDate from, LocalDate to) {
    return LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), to.toEpochDay() + 1));
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  private CalendarDay row(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    var kind = weekend && random.nextInt(3) > 0 ? DayKind.MAKE_UP : DayKind.DAY_OFF;
    if (random.nextInt(8) == 0) {
      kind = DayKind.UNDECIDED;
    }
    var document = random.nextInt(3) == 0 ? null : "Thông báo " + random.nextInt(1, 4) + "/TB-BNV";
    var reason = kind == DayKind.MAKE_UP ? "làm bù" : "Tết Nguyên đán";
    return new CalendarDay(
        day, kind, reason, document, Confidence.ASSUMED, CalendarFixture.ENTERED);
  }

  private Cause cause() {
    return Cause.values()[random.nextInt(Cause.values().length)];
  }

  /** None, the article of the limit once more, or a name of any length. */
  private String basis() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> ClockFixture.BASIS;
      default -> "Quy chế" + " làm việc".repeat(random.nextInt(30)) + " số " + random.nextInt(2);
    };
  }
}
