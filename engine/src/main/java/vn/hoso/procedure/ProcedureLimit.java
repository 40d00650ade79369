package vn.hoso.procedure;

import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.TimeLimit;
import vn.hoso.shared.Text;

/**
 * A limit of the whole procedure, from one dated fact to another, read from the properties of the
 * BPMN process.
 *
 * @param name {@code promise} is the office's promise; every other one is the Party's
 * @param label Vietnamese
 * @param labelEn null where the model has none
 * @param from name of the dated fact it runs from
 * @param to name of the dated fact that ends it
 * @param extension by how much it may be lengthened once in a special case; null where no text
 *     allows it
 * @param warnAtPercent share of the limit after which both sides are warned, 1 to 99
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
    int warnAtPercent) {

  /** What is used up when both sides are warned, where the model does not say. */
  static final int WARN_AT = 80;

  /**
   * A special case (kéo dài thời hạn).
   *
   * @param most the longest, in the unit of the limit
   */
  public record Extension(TimeLimit most, String legalBasis, Confidence confidence) {}

  /** The label in both languages; without English Vietnamese stands for it. */
  public Text said() {
    return new Text(label, labelEn);
  }

  /** Name of the office's promise to the applicant. */
  public static final String PROMISE = "promise";
}
