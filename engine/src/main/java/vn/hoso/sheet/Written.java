package vn.hoso.sheet;

import java.util.regex.Pattern;
import vn.hoso.shared.Letters;

/** Text as people write it in spreadsheets. */
public final class Written {

  private static final int SHOWN = 40;
  private static final String BLANKS = "[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+";

  private static final Pattern LOST = Pattern.compile("[\\x00\\p{Cs}]");

  private Written() {}

  /** Composed, with single blanks and none around; null where nothing is left. */
  static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String tidy = Letters.composed(kept(text)).replaceAll(BLANKS, " ").strip();
    return tidy.isEmpty() ? null : tidy;
  }

  /** What no database keeps, a zero or half of a pair, is shown as the damage it is. */
  private static String kept(String text) {
    return LOST.matcher(text).replaceAll("\uFFFD");
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
