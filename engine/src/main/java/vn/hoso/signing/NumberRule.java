package vn.hoso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.SigningStage;
import vn.hoso.shared.FieldError;

/**
 * A number names the kind of paper, and stands for one paper of its unit, kind and year. It is the
 * clerk's: HoSo makes none.
 */
@Component
class NumberRule implements StepPolicy {

  static final String FIELD = "paperNumber";

  private final SigningRows rows;
  private final Procedures procedures;
  private final Dossiers dossiers;

  NumberRule(SigningRows rows, Procedures procedures, @Lazy Dossiers dossiers) {
    this.rows = rows;
    this.procedures = procedures;
    this.dossiers = dossiers;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    String written = completion.data().path(FIELD).asString(null);
    String day = completion.data().path("issuedOn").asString(null);
    boolean numbers = completion.step().signing() == SigningStage.NUMBER;
    if (!numbers || written == null || day == null) {
      return List.of();
    }
    String paper = rows.signedLast(completion.dossierId()).orElse("");
    Optional<GivenNumber> number =
        unit(completion, paper).flatMap(id -> GivenNumber.of(id, written, LocalDate.parse(day)));
    if (number.isEmpty()) {
      return List.of(unreadable());
    }
    return rows.taken(number.get(), completion.dossierId(), paper)
        ? List.of(taken(number.get()))
        : List.of();
  }

  /** In whose book of papers the number stands: that of the body whose paper it is. */
  private Optional<UUID> unit(Completion completion, String code) {
    var procedure = procedures.revision(completion.revisionId()).procedure();
    return procedure.issues().stream()
        .filter(paper -> paper.document().equals(code))
        .findFirst()
        .flatMap(procedure::issuer)
        .flatMap(part -> dossiers.unitOf(completion.dossierId(), part.name()))
        .or(() -> dossiers.unitOf(completion.dossierId(), completion.step().part()));
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
