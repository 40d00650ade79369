package vn.hoso.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.OldEncoding;

/** What the name and the code of a unit must look like. */
final class UnitRules {

  private static final Pattern CODE = Pattern.compile("[0-9]{14}");
  private static final int LONGEST_NAME = 200;

  private static final FieldError WRONG_CODE =
      new FieldError(
          "code",
          "format",
          "Mã tổ chức đảng gồm 14 chữ số.",
          "An organisation code has 14 digits.");

  private UnitRules() {}

  /** Composed, without blanks around; null stays null. */
  static String name(String written) {
    return written == null ? null : Letters.composed(written.strip());
  }

  /** The 14 digits, without the points people write between them; null where none was given. */
  static String code(String written) {
    return written == null || written.isBlank() ? null : written.strip().replace(".", "");
  }

  static void check(String name, String shortName, String code) {
    List<FieldError> errors = new ArrayList<>();
    checkName("name", name, errors);
    checkName("shortName", shortName, errors);
    if (code != null && !CODE.matcher(code).matches()) {
      errors.add(WRONG_CODE);
    }
    if (!errors.isEmpty()) {
      throw UnitProblem.invalid(errors);
    }
  }

  static void checkCode(String code) {
    if (code == null || !CODE.matcher(code).matches()) {
      throw UnitProblem.invalid(List.of(WRONG_CODE));
    }
  }

  /** No database keeps that character, and no keyboard writes it. */
  static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static void checkName(String field, String name, List<FieldError> errors) {
    OldEncoding.errors(field, name).ifPresent(errors::add);
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME || hasNul(name)) {
      errors.add(
          new FieldError(
              field,
              "length",
              "Tên đơn vị có từ 1 đến " + LONGEST_NAME + " ký tự.",
              "A unit's name has 1 to " + LONGEST_NAME + " characters."));
    } else if (!Letters.inOneLine(name) || !Letters.plainLatin(name)) {
      errors.add(FieldError.character(field));
    }
  }
}
