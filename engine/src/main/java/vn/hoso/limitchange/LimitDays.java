package vn.hoso.limitchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoso.limitchange.LimitPublications.Order;
import vn.hoso.procedure.OrderDays;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** Whether the days and the number of an order are ones that can be meant. */
final class LimitDays {

  private static final Text BASE =
      new Text(
          "Ngày đầu của phiên bản quy trình đang sửa",
          "The first day of the revision that is changed");

  private static final Text PAST =
      new Text("Ngày áp dụng phải từ hôm nay trở đi.", "The first day may not lie in the past.");

  private LimitDays() {}

  /**
   * @param base first day of the revision the draft was begun from: a change of it brings nothing
   *     of it into force earlier
   * @throws LimitProblem LIMIT-005 (422) at {@code effectiveFrom}
   */
  static void require(LocalDate effectiveFrom, LocalDate base, LocalDate today) {
    refuse(coming(effectiveFrom, base, today).stream().toList());
  }

  /**
   * @throws LimitProblem LIMIT-005 (422) by field
   */
  static void require(Order order, LocalDate base, LocalDate today) {
    var errors = new ArrayList<>(coming(order.effectiveFrom(), base, today).stream().toList());
    // A number stands in one line, wherever it is quoted.
    if (LimitText.unreadable(order.number())
        || order.number().codePoints().anyMatch(Character::isISOControl)) {
      errors.add(FieldError.character("orderNumber"));
    } else if (order.number().codePoints().noneMatch(Character::isDigit)) {
      errors.add(FieldError.notNumbered("orderNumber"));
    }
    OrderDays.dated(order.dated(), today).ifPresent(errors::add);
    refuse(errors);
  }

  private static Optional<FieldError> coming(LocalDate from, LocalDate base, LocalDate today) {
    return OrderDays.first(from, base, BASE, PAST, today);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw LimitProblem.wrong(errors);
    }
  }
}
