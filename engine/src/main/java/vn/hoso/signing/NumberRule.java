package vn.hoso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.shared.FieldError;

/**
 * A number names the kind of paper, and stands for one paper of its unit, kind and year. It is the
 * clerk's: HoSo makes none.
 */
@Component
class NumberRule implements StepPolicy {

  static final String FIELD = "paperNumber";

  private final SigningRows rows;
  private final Dossiers dossiers;

  NumberRule(SigningRows rows, @Lazy Dossiers dossiers) {
    this.rows = rows;
    this.dossiers = dossiers;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    String written = completion.data().path(FIELD).asString(null);
    String day = completion.data().path("issuedOn").asString(null);
    if (completion.step().calledBy() == null || written == null || day == null) {
      return List.of();
    }
    var unit = dossiers.unitOf(completion.dossierId(), completion.step().part());
    Optional<GivenNumber> number =
        unit.flatMap(id -> GivenNumber.of(id, written, LocalDate.parse(day)));
    if (number.isEmpty()) {
      return List.of(unreadable());
    }
    return rows.taken(number.get(), completion.dossierId())
        ? List.of(taken(number.get()))
        : List.of();
  }

  static FieldError taken(GivenNumber number) {
    return new FieldError(
        FIELD,
        "taken",
        "Số %s loại %s năm %d đã cấp cho văn bản khác."
            .formatted(number.number(), number.symbol(), number.year()),
        "Number %s of kind %s in %d stands for another paper."
            .formatted(number.number(), number.symbol(), number.year()));
  }

  private static FieldError unreadable() {
    return new FieldError(
        FIELD,
        "pattern",
        "Ghi số và ký hiệu, ví dụ 12-QĐ/TU hoặc 12/QĐ-UBND.",
        "Write number and symbol, for example 12-QĐ/TU or 12/QĐ-UBND.");
  }
}
