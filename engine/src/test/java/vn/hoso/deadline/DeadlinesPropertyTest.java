package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.ExplanationLine.Kind;

/** Random clocks against the day walker; the seed stands in every failure. */
class DeadlinesPropertyTest {

  private static final int CALENDARS = 200;
  private static final int CLOCKS = 550;

  private final long seed = Long.getLong("hoso.seed", 20261122L);
  private final RandomClock random = new RandomClock(seed);
  private WorkingCalendar calendar;
  private DayWalker walker;
  private int compared;
  private int left;
  private final Map<Kind, Integer> told = new EnumMap<>(Kind.class);
  private int allAtOnce;

  @Test
  void every_date_equals_the_day_walk_and_every_explanation_adds_up_to_it() {
    for (int i = 0; i < CALENDARS; i++) {
      newCalendar(i);
      for (int j = 0; j < CLOCKS; j++) {
        oneClock();
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(100_000);
    assertThat(left).as("cases that leave the calendar").isBetween(1, CALENDARS * CLOCKS / 15);
    for (var kind : List.of(Kind.PAUSE, Kind.EXTENSION, Kind.MAKE_UP, Kind.MOVED, Kind.EXPECTED)) {
      assertThat(told.get(kind)).as("cases that tell of " + kind).isGreaterThan(5_000);
    }
    assertThat(allAtOnce).as("paused, extended and with a day made up").isGreaterThan(5_000);
  }

  @Test
  void adding_counting_and_walking_back_equal_the_day_walk() {
    for (int i = 0; i < CALENDARS; i++) {
      newCalendar(i);
      for (int j = 0; j < 500; j++) {
        var from = random.dayIn(RandomClock.FIRST, LocalDate.of(2026, 12, 31));
        addsAndCounts(from, random.upTo(120));
      }
    }
  }

  private void addsAndCounts(LocalDate from, int n) {
    var to = walker.addWorkingDays(from, n);
    boolean same =
        calendar.addWorkingDays(from, n).equals(to)
            && calendar.workingDaysBetween(from, to) == n
            && calendar.workingDaysBetween(to, from) == -n
            && calendar.isWorkingDay(from) == walker.worked(from)
            && (!walker.worked(from) || calendar.subtractWorkingDays(to, n).equals(from));
    assertThat(same).as("seed %d: %s + %d = %s", seed, from, n, to).isTrue();
  }

  /** The first calendar is the shipped one, the others are random. */
  private void newCalendar(int number) {
    var rows = number == 0 ? shippedRows() : random.days();
    calendar = number == 0 ? CalendarFixture.SHIPPED : random.calendar(rows);
    walker = new DayWalker(rows, RandomClock.LAST);
  }

  private static List<CalendarDay> shippedRows() {
    return CalendarFixture.SHIPPED.daysBetween(RandomClock.FIRST, RandomClock.LAST);
  }

  private void oneClock() {
    var limit = random.limit();
    var events = random.events();
    var asOf = random.asOf(events);
    Expected expected;
    try {
      expected = expected(limit, events, asOf);
    } catch (DayWalker.LeftCalendar e) {
      left++;
      assertThatThrownBy(() -> Deadlines.compute(limit, calendar, events, asOf))
          .isInstanceOfSatisfying(
              DeadlineProblem.class, p -> assertThat(p.code()).isEqualTo("DEADLINE-001"));
      return;
    }
    try {
      compare(limit, events, asOf, expected);
      compared++;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("seed %d: %s %s as of %s".formatted(seed, limit, events, asOf), e);
    }
  }

  private void compare(
      TimeLimit limit, List<ClockEvent> events, LocalDate asOf, Expected expected) {
    var entered = shuffledByDay(events);
    var actual = Deadlines.compute(limit, calendar, entered, asOf);
    same(actual, expected);
    assertThat(Deadlines.dueOn(limit, calendar, entered, asOf)).isEqualTo(expected.due);
    warns(limit, events, asOf, expected);
    addsUp(actual, events, expected);
    extendsBy(actual, events);
    tells(actual);
    reads(actual, events);
  }

  /** What the walk gives; {@code counted} holds fewer than {@code total} days while paused. */
  private record Expected(
      LocalDate due, LocalDate expectedDue, List<LocalDate> counted, int total, int used) {

    LocalDate lastCounted() {
      return counted.size() < total ? null : counted.get(total - 1);
    }
  }

  private Expected expected(TimeLimit limit, List<ClockEvent> events, LocalDate asOf) {
    var resumed = new ArrayList<>(events);
    if (DayWalker.paused(events, LocalDate.MAX)) {
      resumed.add(ClockEvent.resume(asOf));
    }
    int total = walker.total(limit, events);
    var counted = walker.countedDays(limit, events, total);
    var due = counted.size() < total ? null : walker.moved(limit, events, counted.get(total - 1));
    var expectedDue = due != null ? due : walker.due(limit, resumed);
    int used = Math.min(total, walker.used(limit, events, asOf));
    return new Expected(due, expectedDue, counted, total, used);
  }

  private static void same(Deadline actual, Expected expected) {
    boolean same =
        Objects.equals(actual.due(), expected.due)
            && Objects.equals(actual.expectedDue(), expected.expectedDue)
            && actual.total() == expected.total
            && actual.used() == expected.used;
    if (!same) {
      throw new AssertionError("expected " + expected + "\nactual " + actual);
    }
  }

  private void warns(TimeLimit limit, List<ClockEvent> events, LocalDate asOf, Expected expected) {
    int percent = random.upTo(100) + 1;
    int day = Math.max(1, (int) Math.ceil(expected.total * percent / 100.0 - 1e-9));
    var on =
        expected.counted.size() < day
            ? null
            : walker.moved(limit, events, expected.counted.get(day - 1));
    assertThat(Deadlines.warnOn(limit, calendar, events, percent, asOf)).isEqualTo(on);
  }

  /** Every day between the start and the last counted day is told exactly once. */
  private void addsUp(Deadline deadline, List<ClockEvent> events, Expected expected) {
    int counted = 0;
    int skipped = 0;
    int remaining = 0;
    boolean moved = false;
    for (var line : deadline.explanation().lines()) {
      moved |= line.kind() == Kind.MOVED;
      switch (line.kind()) {
        case COUNTED -> {
          counted += line.amount();
          assertThat(recount(deadline.limit(), events, line)).isEqualTo(line.amount());
        }
        case WEEKENDS -> skipped += line.amount();
        case DAYS_OFF -> skipped += moved ? 0 : line.amount();
        case PAUSE -> skipped += pausedDays(line, expected.lastCounted());
        case REMAINING -> remaining = line.amount();
        case TOTAL -> assertThat(line.amount()).isEqualTo(expected.total);
        default -> {}
      }
    }
    assertThat(counted + remaining).isEqualTo(expected.total);
    if (expected.lastCounted() != null) {
      var days = ChronoUnit.DAYS.between(deadline.start(), expected.lastCounted());
      assertThat(counted + skipped).isEqualTo((int) days);
    }
    endsOn(deadline, expected);
  }

  /** The limit and its extensions, as told, are what must be counted. */
  private static void extendsBy(Deadline deadline, List<ClockEvent> events) {
    int amounts = 0;
    for (var line : deadline.explanation().lines()) {
      boolean adds = line.kind() == Kind.START || line.kind() == Kind.EXTENSION;
      amounts += adds ? line.amount() : 0;
    }
    int extended = events.stream().mapToInt(ClockEvent::amount).sum();
    assertThat(amounts).isEqualTo(deadline.limit().amount() + extended);
    if (deadline.limit().unit() != LimitUnit.CALENDAR_MONTHS) {
      assertThat(amounts).isEqualTo(deadline.total());
    }
  }

  /** That the cases are worth their number. */
  private void tells(Deadline deadline) {
    var kinds = EnumSet.noneOf(Kind.class);
    deadline.explanation().lines().forEach(line -> kinds.add(line.kind()));
    kinds.forEach(kind -> told.merge(kind, 1, Integer::sum));
    allAtOnce += kinds.containsAll(EnumSet.of(Kind.PAUSE, Kind.EXTENSION, Kind.MAKE_UP)) ? 1 : 0;
  }

  private int recount(TimeLimit limit, List<ClockEvent> events, ExplanationLine line) {
    int count = 0;
    for (var day = line.from(); !day.isAfter(line.to()); day = day.plusDays(1)) {
      boolean counts = limit.unit() != LimitUnit.WORKING_DAYS || walker.worked(day);
      count += counts && !DayWalker.paused(events, day) ? 1 : 0;
    }
    return count;
  }

  private static int pausedDays(ExplanationLine line, LocalDate lastCounted) {
    boolean within = lastCounted != null && line.to() != null && line.from().isBefore(lastCounted);
    return within ? (int) ChronoUnit.DAYS.between(line.from(), line.to()) + 1 : 0;
  }

  private static void endsOn(Deadline deadline, Expected expected) {
    var last = expected.due == null ? Kind.EXPECTED : Kind.END;
    int ends = 0;
    for (var line : deadline.explanation().lines()) {
      if (line.kind() == Kind.END || line.kind() == Kind.EXPECTED) {
        assertThat(line.kind()).isEqualTo(last);
        assertThat(line.to()).isEqualTo(expected.expectedDue);
        ends++;
      }
    }
    assertThat(ends).isOne();
  }

  private void reads(Deadline deadline, List<ClockEvent> events) {
    var laws = new ArrayList<>(List.of(Explainer.RULE));
    if (events.get(0).legalBasis() != null) {
      laws.add(events.get(0).legalBasis());
    }
    PlainWords.check(deadline.explanation().vi(), laws);
    // The English half says the same lines: a share of the cases is enough.
    if (compared % 4 == 0) {
      PlainWords.check(deadline.explanation().en(), laws);
    }
  }

  /** As entered: any order between days, their own order within a day. */
  private List<ClockEvent> shuffledByDay(List<ClockEvent> events) {
    var entered = new ArrayList<>(events);
    if (entered.stream().map(ClockEvent::date).distinct().count() == entered.size()) {
      Collections.rotate(entered, random.upTo(entered.size()));
    }
    return entered;
  }
}
