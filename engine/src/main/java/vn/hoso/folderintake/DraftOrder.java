package vn.hoso.folderintake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private static final int YEARS_AHEAD = 2;

  /** The Party has no older papers. */
  private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);

  private static final Text BASE =
      new Text(
          "Ngày đầu của phiên bản mới nhất đã đưa vào áp dụng",
          "The first day of the latest revision in force");

  /**
   * @param base first day of the latest revision, which this one follows; null where there is none
   * @throws ProcedureProblem PROCEDURE-013 (422) by field
   */
  void require(@Nullable LocalDate base, LocalDate today) {
    List<FieldError> errors = new ArrayList<>(coming(base, today));
    if (number.codePoints().anyMatch(DraftOrder::unreadable)
        || number.codePoints().allMatch(Letters::unseen)) {
      errors.add(FieldError.character("orderNumber"));
    } else if (number.codePoints().noneMatch(Character::isDigit)) {
      errors.add(FieldError.notNumbered("orderNumber"));
    }
    if (dated.isAfter(today)) {
      errors.add(FieldError.future("orderDate"));
    } else if (dated.isBefore(FIRST)) {
      errors.add(
          new FieldError("orderDate", "range", "Ngày này không hợp lệ.", "No such day is meant."));
    }
    if (!errors.isEmpty()) {
      throw ProcedureProblem.wrongOrder(errors);
    }
  }

  private List<FieldError> coming(@Nullable LocalDate base, LocalDate today) {
    if (from.isBefore(today)) {
      return List.of(
          new FieldError(
              "effectiveFrom",
              "past",
              "Ngày áp dụng phải từ hôm nay trở đi: hồ sơ đã lập giữ quy trình của ngày lập.",
              "The first day may not lie in the past: dossiers keep the procedure of their day."));
    }
    if (base != null && from.isBefore(base)) {
      return List.of(FieldError.tooEarly("effectiveFrom", BASE, base));
    }
    LocalDate last = today.plusYears(YEARS_AHEAD);
    LocalDate latest = base != null && base.isAfter(last) ? base : last;
    return from.isAfter(latest) ? List.of(FieldError.tooFar("effectiveFrom", latest)) : List.of();
  }

  private static boolean unreadable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
