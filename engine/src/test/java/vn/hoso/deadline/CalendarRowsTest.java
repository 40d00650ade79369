package vn.hoso.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.CalendarEntry.Kind;

/** What was known of a day at an instant, against a walker over the bare rows. */
class CalendarRowsTest {

  private static final UUID PROVINCE = new UUID(0, 1);
  private static final UUID COMMUNE = new UUID(0, 2);
  private static final UUID CELL = new UUID(0, 3);
  private static final UUID ELSEWHERE = new UUID(0, 4);
  private static final List<UUID> LINE = List.of(PROVINCE, COMMUNE, CELL);
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final CalendarVersion VERSION = new CalendarVersion(CELL, CELL, 1, START, null);
  private static final YearEntry YEAR =
      new YearEntry(CELL, new CalendarYear(2026, true, "thử"), START, null);

  private final SplittableRandom random = new SplittableRandom(20261122);
  private long ids;

  @Test
  void a_calendar_as_it_was_known_equals_the_walk_over_the_rows_entered_until_then() {
    for (int i = 0; i < 300; i++) {
      var rows = rows();
      for (int j = 0; j < 100; j++) {
        var line = LINE.subList(0, random.nextInt(LINE.size() + 1));
        var at = START.plusSeconds(random.nextInt(-1, 130));
        var calendar = new CalendarRows(rows, List.of(YEAR)).asKnown(VERSION, line, at);
        if (at.isBefore(START)) {
          assertThat(calendar).isNull();
          continue;
        }
        var from = FIRST.plusDays(random.nextInt(30));
        int n = random.nextInt(1, 15);
        assertThat(calendar.addWorkingDays(from, n))
            .as("%s + %d of %s at %s, rows %s", from, n, line, at, rows)
            .isEqualTo(walk(rows, line, at, from, n));
      }
    }
  }

  @Test
  void a_row_entered_later_changes_nothing_that_was_known_before() {
    var off = row(COMMUNE, FIRST.plusDays(4), Kind.DAY_OFF, 10);
    var back = row(COMMUNE, FIRST.plusDays(4), Kind.WITHDRAWN, 20);
    var rows = new CalendarRows(List.of(back, off), List.of(YEAR));
    assertThat(isOff(rows, LINE, 9)).isFalse();
    assertThat(isOff(rows, LINE, 10)).isTrue();
    assertThat(isOff(rows, LINE, 20)).isFalse();
    assertThat(isOff(rows, List.of(PROVINCE), 10)).isFalse();
  }

  @Test
  void taking_back_an_own_row_lets_the_row_above_hold_again() {
    var above = row(PROVINCE, FIRST.plusDays(4), Kind.DAY_OFF, 1);
    var own = row(COMMUNE, FIRST.plusDays(4), Kind.UNDECIDED, 2);
    var back = row(COMMUNE, FIRST.plusDays(4), Kind.WITHDRAWN, 3);
    var rows = new CalendarRows(List.of(above, own, back), List.of(YEAR));
    assertThat(isOff(rows, LINE, 1)).isTrue();
    assertThat(isOff(rows, LINE, 2)).isFalse();
    assertThat(isOff(rows, LINE, 3)).isTrue();
  }

  private static boolean isOff(CalendarRows rows, List<UUID> line, int second) {
    return !rows.asKnown(VERSION, line, START.plusSeconds(second)).isWorkingDay(FIRST.plusDays(4));
  }

  private List<CalendarEntry> rows() {
    var rows = new ArrayList<CalendarEntry>();
    for (int i = random.nextInt(40); i > 0; i--) {
      var day = FIRST.plusDays(random.nextInt(45));
      var scope =
          switch (random.nextInt(5)) {
            case 0 -> PROVINCE;
            case 1 -> COMMUNE;
            case 2 -> CELL;
            case 3 -> ELSEWHERE;
            default -> null;
          };
      rows.add(row(scope, day, kind(day), random.nextInt(120)));
    }
    return rows;
  }

  private Kind kind(LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> Kind.WITHDRAWN;
      case 1 -> Kind.UNDECIDED;
      default -> weekend(day) ? Kind.MAKE_UP : Kind.DAY_OFF;
    };
  }

  private CalendarEntry row(UUID scope, LocalDate day, Kind kind, int second) {
    return new CalendarEntry(
        new UUID(1, ids++),
        scope,
        day,
        kind,
        "thử",
        "văn bản thử",
        Confidence.SOURCED,
        START.plusSeconds(second),
        null);
  }

  /** Asks every row again for every day; nothing is remembered. */
  private static LocalDate walk(
      List<CalendarEntry> rows, List<UUID> line, Instant at, LocalDate from, int n) {
    var day = from;
    for (int counted = 0; counted < n; ) {
      day = day.plusDays(1);
      counted += worked(rows, line, at, day) ? 1 : 0;
    }
    return day;
  }

  private static boolean worked(
      List<CalendarEntry> rows, List<UUID> line, Instant at, LocalDate day) {
    for (int i = line.size(); i >= 0; i--) {
      var kind = last(rows, i == 0 ? null : line.get(i - 1), at, day);
      if (kind == Kind.DAY_OFF || kind == Kind.MAKE_UP) {
        return kind == Kind.MAKE_UP;
      }
      if (kind == Kind.UNDECIDED) {
        return !weekend(day);
      }
    }
    return !weekend(day);
  }

  private static Kind last(List<CalendarEntry> rows, UUID scope, Instant at, LocalDate day) {
    CalendarEntry last = null;
    for (var each : rows) {
      boolean meant =
          Objects.equals(each.scopeUnitId(), scope)
              && each.day().equals(day)
              && each.recordedAt().compareTo(at) <= 0;
      boolean later =
          last == null
              || each.recordedAt().isAfter(last.recordedAt())
              || each.recordedAt().equals(last.recordedAt())
                  && each.id().getLeastSignificantBits() > last.id().getLeastSignificantBits();
      last = meant && later ? each : last;
    }
    return last == null ? null : last.kind();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
