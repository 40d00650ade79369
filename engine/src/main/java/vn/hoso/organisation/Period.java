package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.shared.FieldError;

/** A first and a last day, both included; no last day = open. */
final class Period {

  private Period() {}

  static void check(LocalDate from, LocalDate to) {
    if (from == null || (to != null && to.isBefore(from))) {
      throw OrganisationProblem.invalid(
          List.of(
              new FieldError(
                  "to",
                  "order",
                  "Ngày cuối không được trước ngày đầu.",
                  "The last day may not lie before the first.")));
    }
  }
}
