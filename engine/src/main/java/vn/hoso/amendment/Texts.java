package vn.hoso.amendment;

import java.text.Normalizer;

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
      throw AmendmentProblem.invalid(field, "required", "Bắt buộc nhập.", "Required.");
    }
    return said;
  }

  /** As {@link #required}; null where nothing is said. */
  static String optional(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      throw AmendmentProblem.invalid(
          field, "character", "Có ký tự không hợp lệ.", "A character is not allowed.");
    }
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
