package vn.hoso.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import vn.hoso.deadline.ExplanationLine.Kind;

/** Writes the lines of uninterrupted runs of days and adds up what was counted in them. */
final class CountedDays {

  private final Reckoning reckoning;
  private final List<ExplanationLine> lines;
  private int sum;

  CountedDays(Reckoning reckoning, List<ExplanationLine> lines) {
    this.reckoning = reckoning;
    this.lines = lines;
  }

  int sum() {
    return sum;
  }

  /**
   * The run of days after {@code after} up to and including {@code to}; nothing when it is empty.
   */
  void add(LocalDate after, LocalDate to) {
    if (!after.isBefore(to)) {
      return;
    }
    var from = after.plusDays(1);
    int counted = reckoning.count(after, to);
    sum += counted;
    if (counted > 0) {
      lines.add(span(Kind.COUNTED, from, to, counted).unit(reckoning.limit().unit().dayUnit()));
    }
    if (reckoning.isWorking()) {
      int off = offBetween(from, to);
      int weekends = (int) ChronoUnit.DAYS.between(after, to) - counted - off;
      if (weekends > 0) {
        lines.add(span(Kind.WEEKENDS, from, to, weekends));
      }
    }
  }

  /** The dated rows of a span; days off of one reason that follow each other make one line. */
  int offBetween(LocalDate from, LocalDate to) {
    int off = 0;
    CalendarDay first = null;
    CalendarDay previous = null;
    for (var row : reckoning.calendar().daysBetween(from, to)) {
      if (row.kind() != DayKind.DAY_OFF) {
        counted(row);
        continue;
      }
      off++;
      if (previous == null || !continues(previous, row)) {
        off(first, previous);
        first = row;
      }
      previous = row;
    }
    off(first, previous);
    return off;
  }

  private void off(CalendarDay first, CalendarDay last) {
    if (first != null) {
      int days = (int) ChronoUnit.DAYS.between(first.day(), last.day()) + 1;
      lines.add(dated(span(Kind.DAYS_OFF, first.day(), last.day(), days), first));
    }
  }

  /** A weekend under discussion is left out like any other and needs no words. */
  private void counted(CalendarDay row) {
    if (reckoning.isWorking() && reckoning.calendar().isWorkingDay(row.day())) {
      var kind = row.kind() == DayKind.MAKE_UP ? Kind.MAKE_UP : Kind.UNDECIDED;
      lines.add(dated(span(kind, row.day(), row.day(), 1), row));
    }
  }

  private static boolean continues(CalendarDay previous, CalendarDay row) {
    return previous.day().plusDays(1).equals(row.day())
        && previous.reason().equals(row.reason())
        && Objects.equals(previous.document(), row.document());
  }

  private static ExplanationLine span(Kind kind, LocalDate from, LocalDate to, int days) {
    return ExplanationLine.of(kind).from(from).to(to).amount(days, LimitUnit.CALENDAR_DAYS);
  }

  private static ExplanationLine dated(ExplanationLine line, CalendarDay row) {
    return line.reason(row.reason()).document(row.document());
  }
}
