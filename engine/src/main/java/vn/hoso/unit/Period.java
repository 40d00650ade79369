package vn.hoso.unit;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.FieldError;

/** A first and a last day, both included; no last day = open. */
public final class Period {

  /** Beyond lies what nobody means and no database keeps. */
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private Period() {}

  /** Whether somebody can mean that day. */
  static boolean isPossible(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /**
   * @throws UnitProblem {@code ORGANISATION-002} (422) for days nobody can mean, or in the wrong
   *     order
   */
  public static void check(LocalDate from, LocalDate to) {
    if (from == null || !isPossible(from) || (to != null && !isAfter(from, to))) {
      throw UnitProblem.invalid(
          List.of(
              new FieldError(
                  "to",
                  "order",
                  "Ngày cuối không được trước ngày đầu.",
                  "The last day may not lie before the first.")));
    }
  }

  private static boolean isAfter(LocalDate from, LocalDate to) {
    return isPossible(to) && !to.isBefore(from);
  }
}
