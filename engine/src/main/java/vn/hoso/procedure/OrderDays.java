package vn.hoso.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** Whether the days of an order that puts a revision into force are ones that can be meant. */
public final class OrderDays {

  private static final int YEARS_AHEAD = 2;

  /** The Party has no older papers. */
  private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);

  private OrderDays() {}

  /**
   * Of the first day, at {@code effectiveFrom}.
   *
   * @param base first day of the revision it follows, and may not begin before; null where there is
   *     none
   * @param baseCalled what that day is called
   * @param past why it may not lie in the past
   */
  public static Optional<FieldError> first(
      LocalDate from, @Nullable LocalDate base, Text baseCalled, Text past, LocalDate today) {
    if (from.isBefore(today)) {
      return Optional.of(new FieldError("effectiveFrom", "past", past.vi(), past.en()));
    }
    if (base != null && from.isBefore(base)) {
      return Optional.of(FieldError.tooEarly("effectiveFrom", baseCalled, base));
    }
    // A revision that itself begins later than that is followed from its first day on.
    var last = today.plusYears(YEARS_AHEAD);
    var latest = base != null && base.isAfter(last) ? base : last;
    return from.isAfter(latest)
        ? Optional.of(FieldError.tooFar("effectiveFrom", latest))
        : Optional.empty();
  }

  /** Of the day of the document, at {@code orderDate}. */
  public static Optional<FieldError> dated(LocalDate dated, LocalDate today) {
    if (dated.isAfter(today)) {
      return Optional.of(FieldError.future("orderDate"));
    }
    return dated.isBefore(FIRST)
        ? Optional.of(
            new FieldError("orderDate", "range", "Ngày này không hợp lệ.", "No such day is meant."))
        : Optional.empty();
  }
}
