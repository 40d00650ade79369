package vn.hoso.amendment;

import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;

/** Words that people type. */
final class Texts {

  private Texts() {}

  /**
   * Stripped and composed.
   *
   * @throws AmendmentProblem AMENDMENT-003 (422) where nothing is said
   */
  static String required(String field, String text) {
    var said = optional(field, text);
    if (said == null) {
      throw AmendmentProblem.invalid(FieldError.required(field));
    }
    return said;
  }

  /** As {@link #required}; null where nothing is said. */
  static String optional(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      throw AmendmentProblem.invalid(FieldError.character(field));
    }
    return Letters.composed(text.strip());
  }
}
