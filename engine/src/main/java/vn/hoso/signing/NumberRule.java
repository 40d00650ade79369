package vn.hoso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.procedure.SigningStage;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.shared.FieldError;
import vn.hoso.step.Steps;

/**
 * A number names the kind of paper, and stands for one paper of its unit, kind and year. It is the
 * clerk's: HoSo makes none.
 */
@Component
class NumberRule implements StepPolicy {

  static final String FIELD = "paperNumber";

  private final SigningRows rows;
  private final PaperAtHand papers;
  private final DossierChanges dossiers;
  private final Steps steps;

  /** The doors lazily: they ask the rules. */
  NumberRule(SigningRows rows, PaperAtHand papers, DossierChanges dossiers, @Lazy Steps steps) {
    this.rows = rows;
    this.papers = papers;
    this.dossiers = dossiers;
    this.steps = steps;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    String written = completion.data().path(FIELD).asString(null);
    String day = completion.data().path("issuedOn").asString(null);
    boolean numbers = completion.step().signing() == SigningStage.NUMBER;
    if (!numbers || written == null || day == null) {
      return List.of();
    }
    var matter =
        papers.matter(dossiers.get(completion.dossierId()), steps.of(completion.dossierId()));
    var paper = papers.of(matter, completion.step().id());
    return paper.isEmpty()
        ? List.of() // which the act itself refuses
        : check(
            completion.dossierId(),
            paper.get(),
            GivenNumber.of(
                papers.issuer(matter, paper.get()).unitId(), written, LocalDate.parse(day)));
  }

  /** In the book of the body whose paper it is. */
  private List<FieldError> check(UUID dossierId, IssuedPaper paper, Optional<GivenNumber> number) {
    if (number.isEmpty()) {
      return List.of(unreadable());
    }
    return rows.taken(number.get(), dossierId, paper.document())
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
