package vn.hoso.sheet;

import vn.hoso.shared.Letters;

/** Text as people write it in spreadsheets. */
public final class Written {

  private static final int SHOWN = 40;
  private static final String BLANKS = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+";

  private Written() {}

  /** Composed, with single blanks and none around; null where nothing is left. */
  static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String tidy = Letters.composed(text).replaceAll(BLANKS, " ").strip();
    return tidy.isEmpty() ? null : tidy;
  }

  /** Without accents, case and signs, to know a heading or a word again. */
  public static String folded(String text) {
    return Letters.words(text);
  }

  /** As much of a value as an error shows. */
  public static String shown(String text) {
    return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
