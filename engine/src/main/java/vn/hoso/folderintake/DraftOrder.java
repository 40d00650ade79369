package vn.hoso.folderintake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.procedure.OrderDays;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.Text;

/**
 * The document that puts a draft into force.
 *
 * @param from first day on which dossiers are opened under it
 */
record DraftOrder(LocalDate from, String number, LocalDate dated) {

  private static final Text BASE =
      new Text(
          "Ngày đầu của phiên bản mới nhất đã đưa vào áp dụng",
          "The first day of the latest revision in force");

  private static final Text PAST =
      new Text(
          "Ngày áp dụng phải từ hôm nay trở đi: hồ sơ đã lập giữ quy trình của ngày lập.",
          "The first day may not lie in the past: dossiers keep the procedure of their day.");

  /**
   * @param base first day of the latest revision, which this one follows; null where there is none
   * @throws ProcedureProblem PROCEDURE-013 (422) by field
   */
  void require(@Nullable LocalDate base, LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    OrderDays.first(from, base, BASE, PAST, today).ifPresent(errors::add);
    if (number.codePoints().anyMatch(DraftOrder::unreadable)
        || number.codePoints().allMatch(Letters::unseen)) {
      errors.add(FieldError.character("orderNumber"));
    } else if (number.codePoints().noneMatch(Character::isDigit)) {
      errors.add(FieldError.notNumbered("orderNumber"));
    }
    OrderDays.dated(dated, today).ifPresent(errors::add);
    if (!errors.isEmpty()) {
      throw ProcedureProblem.wrongOrder(errors);
    }
  }

  private static boolean unreadable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
