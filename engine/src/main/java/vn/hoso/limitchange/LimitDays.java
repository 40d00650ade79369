package vn.hoso.limitchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.limitchange.LimitPublications.Order;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** Whether the days and the number of an order are ones that can be meant. */
final class LimitDays {

  private static final int YEARS_AHEAD = 2;

  /** The Party has no older papers. */
  private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);

  private static final Text BASE =
      new Text(
          "Ngày đầu của phiên bản quy trình đang sửa",
          "The first day of the revision that is changed");

  private LimitDays() {}

  /**
   * @param base first day of the revision the draft was begun from: a change of it brings nothing
   *     of it into force earlier
   * @throws LimitProblem LIMIT-005 (422) at {@code effectiveFrom}
   */
  static void require(LocalDate effectiveFrom, LocalDate base, LocalDate today) {
    refuse(coming(effectiveFrom, base, today));
  }

  /**
   * @throws LimitProblem LIMIT-005 (422) by field
   */
  static void require(Order order, LocalDate base, LocalDate today) {
    var errors = new ArrayList<>(coming(order.effectiveFrom(), base, today));
    // A number stands in one line, wherever it is quoted.
    if (LimitText.unreadable(order.number())
        || order.number().codePoints().anyMatch(Character::isISOControl)) {
      errors.add(FieldError.character("orderNumber"));
    } else if (order.number().codePoints().noneMatch(Character::isDigit)) {
      errors.add(FieldError.notNumbered("orderNumber"));
    }
    if (order.dated().isAfter(today)) {
      errors.add(FieldError.future("orderDate"));
    } else if (order.dated().isBefore(FIRST)) {
      errors.add(
          new FieldError("orderDate", "range", "Ngày này không hợp lệ.", "No such day is meant."));
    }
    refuse(errors);
  }

  private static List<FieldError> coming(LocalDate from, LocalDate base, LocalDate today) {
    if (from.isBefore(today)) {
      return List.of(
          new FieldError(
              "effectiveFrom",
              "past",
              "Ngày áp dụng phải từ hôm nay trở đi.",
              "The first day may not lie in the past."));
    }
    if (from.isBefore(base)) {
      return List.of(FieldError.tooEarly("effectiveFrom", BASE, base));
    }
    // A revision that itself begins later than that is changed from its first day on.
    var last = today.plusYears(YEARS_AHEAD);
    var latest = base.isAfter(last) ? base : last;
    return from.isAfter(latest) ? List.of(FieldError.tooFar("effectiveFrom", latest)) : List.of();
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw LimitProblem.wrong(errors);
    }
  }
}
