package vn.hoso.procedure;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/**
 * A limit of the whole procedure, from one dated fact to another, read from the properties of the
 * BPMN process.
 *
 * @param name {@code promise} is the office's promise; of the others those that a part promises are
 *     its promises, and every other one is the Party's
 * @param label Vietnamese
 * @param labelEn null where the model has none
 * @param from name of the dated fact it runs from
 * @param to name of the dated fact that ends it
 * @param extension by how much it may be lengthened once in a special case; null where no text
 *     allows it
 * @param warnAtPercent share of the limit after which both sides are warned, 1 to 99
 * @param stepsExceed why the limits of the steps within it add up to more; null where they do not
 * @param promisedBy name of the part that promises it of its own; null where none does
 */
public record ProcedureLimit(
    String name,
    String label,
    @Nullable String labelEn,
    TimeLimit limit,
    String from,
    String to,
    String legalBasis,
    Confidence confidence,
    Extension extension,
    int warnAtPercent,
    @Nullable Text stepsExceed,
    @Nullable String promisedBy) {

  /** What is used up when both sides are warned, where the model does not say. */
  static final int WARN_AT = 80;

  /**
   * A special case (kéo dài thời hạn).
   *
   * @param most the longest, in the unit of the limit
   */
  public record Extension(TimeLimit most, String legalBasis, Confidence confidence) {}

  static @Nullable Text why(@Nullable String vi, @Nullable String en) {
    return vi == null ? null : new Text(vi, en);
  }

  /** Whether an office promises it, and no text of the Party sets it. */
  public boolean promise() {
    return promisedBy != null || PROMISE.equals(name);
  }

  /** The same, promised by whichever part says so. */
  ProcedureLimit promisedBy(Collection<Part> parts) {
    var by = parts.stream().filter(part -> name.equals(part.promise())).map(Part::name).findFirst();
    return new ProcedureLimit(
        name,
        label,
        labelEn,
        limit,
        from,
        to,
        legalBasis,
        confidence,
        extension,
        warnAtPercent,
        stepsExceed,
        by.orElse(null));
  }

  /** The label in both languages; without English Vietnamese stands for it. */
  public Text said() {
    return new Text(label, labelEn);
  }

  /** Name of the office's promise to the applicant. */
  public static final String PROMISE = "promise";
}
