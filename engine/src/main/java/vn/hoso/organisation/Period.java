package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.FieldError;

/** A first and a last day, both included; no last day = open. */
final class Period {

  /** Beyond lies what nobody means and no database keeps. */
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private Period() {}

  /** Whether somebody can mean that day. */
  static boolean isPossible(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  static void check(LocalDate from, LocalDate to) {
    if (from == null || !isPossible(from) || (to != null && !isAfter(from, to))) {
      throw OrganisationProblem.invalid(
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
