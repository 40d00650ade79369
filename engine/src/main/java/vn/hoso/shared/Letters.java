package vn.hoso.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letters of Vietnamese as machines send them, made into one spelling; the one folding of this
 * house. {@code hoso.vn_fold} folds the same way inside of the database, a test compares the two.
 */
public final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  // Not the soft hyphen: under TCVN3 it is ư, and must come through to be recognised.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final int MOST_MARKS = 2;
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

  // They look alike on the screen, so nobody could find what is wrong.
  private static final String LOOKALIKES = "\u00D0\u0189\u00F0\u0256";
  private static final String MEANT = "\u0110\u0110\u0111\u0111";

  /** Fillers that count as letters, marks or signs and show nothing. */
  private static final String FILLERS =
      "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F" + "\u2065\u2800\u3164\uFFA0";

  /** What {@link #inOneLine} says, for constraints. */
  public static final String ONE_LINE =
      "[^\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]*";

  private static final int SOFT_HYPHEN = 0xAD;

  private Letters() {}

  /** Whether nobody sees anything of it on a screen: a blank, a control, a filler. */
  public static boolean unseen(int letter) {
    int type = Character.getType(letter);
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || type == Character.CONTROL
        || type == Character.FORMAT
        || FILLERS.indexOf(letter) >= 0
        || letter >= 0xFE00 && letter <= 0xFE0F
        || letter >= 0xFFF0 && letter <= 0xFFF8
        || letter >= 0xE0000 && letter <= 0xE0FFF;
  }

  /** Whether it holds a control other than those of lines and tabs, or a code that is no letter. */
  public static boolean unreadable(String written) {
    return written.codePoints().anyMatch(Letters::unreadable);
  }

  /**
   * Whether it stands in one line and reads in the order in which it is written: names and numbers
   * are quoted in lists, papers and headers of files. The soft hyphen passes, see above.
   */
  public static boolean inOneLine(String written) {
    return written.codePoints().noneMatch(Letters::breaking);
  }

  /**
   * Whether its letters are Latin ones in their plain form, with a mark or two at most: a letter of
   * another script that looks the same, or a styled one, makes a name that nobody finds again.
   */
  public static boolean plainLatin(String written) {
    int marks = 0;
    for (int letter : written.codePoints().toArray()) {
      marks = MARKS.matcher(Character.toString(letter)).matches() ? marks + 1 : 0;
      if (marks > MOST_MARKS || Character.isLetter(letter) && !plainLatin(letter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean plainLatin(int letter) {
    String plain = Character.toString(letter);
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return (script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON)
        && Normalizer.normalize(plain, Normalizer.Form.NFKC).equals(plain);
  }

  private static boolean breaking(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> letter != SOFT_HYPHEN;
      default -> unreadable(letter);
    };
  }

  private static boolean unreadable(int letter) {
    return Character.getType(letter) == Character.CONTROL && "\t\n\r".indexOf(letter) < 0
        || Character.getType(letter) == Character.SURROGATE
        || (letter & 0xFFFE) == 0xFFFE
        || letter >= 0xFDD0 && letter <= 0xFDEF;
  }

  /**
   * Composed (NFC), with Ð (U+00D0) and Ɖ (U+0189) read as the Đ they stand for, and without the
   * characters nobody sees and those that turn the order in which it reads; a text of such
   * characters alone is empty; null stays.
   */
  public static String composed(String written) {
    if (written == null) {
      return null;
    }
    // Before composing: they stand between letters and their marks too.
    String seen = UNSEEN.matcher(written).replaceAll("");
    String text = Normalizer.normalize(seen, Normalizer.Form.NFC);
    for (int i = 0; i < LOOKALIKES.length(); i++) {
      text = text.replace(LOOKALIKES.charAt(i), MEANT.charAt(i));
    }
    return text.codePoints().allMatch(Letters::unseen) ? "" : text;
  }

  /** Small letters without accents: what two spellings of one name have in common. */
  public static String folded(String written) {
    return bare(written).toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /** The same name in ASCII, for what knows no other letters: {@code Quyết định} is Quyet dinh. */
  public static String plain(String written) {
    return bare(written)
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replaceAll("[–—]", "-")
        .replaceAll("[^ -~]|[\"\\\\]", "_");
  }

  private static String bare(String written) {
    String apart = Normalizer.normalize(composed(written), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }

  /** Folded, with nothing but letters and digits between single blanks. */
  public static String words(String written) {
    return SIGNS.matcher(folded(written)).replaceAll(" ").strip();
  }
}
