package vn.hoso.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Compares two spellings of what is known already: does the new one say more, or less? */
public final class Spelling {

  /** Grave, acute, tilde, hook above, dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Spelling() {}

  /**
   * Whether writing the new text over the known one would lose accents or small letters, or only
   * move a tone mark (hòa, hoà); a text of other words loses nothing.
   */
  public static boolean poorer(String known, String written) {
    if (known == null || written == null || known.equals(written)) {
      return false;
    }
    if (!Letters.words(known).equals(Letters.words(written))) {
      return false;
    }
    String[] before = known.strip().split("\\s+");
    String[] after = written.strip().split("\\s+");
    if (before.length != after.length) {
      return false;
    }
    boolean more = shouting(known) && !shouting(written);
    for (int i = 0; i < before.length; i++) {
      if (loses(before[i], after[i])) {
        return true;
      }
      more |= loses(after[i], before[i]);
    }
    return !more && (shouting(written) || sameMarks(before, after));
  }

  /** Poorer, or fewer of the same words: a village without its province. */
  public static boolean poorerOrShorter(String known, String written) {
    if (known == null || written == null || Letters.words(known).equals(Letters.words(written))) {
      return poorer(known, written);
    }
    String less = Letters.words(written);
    return less.isEmpty() || (" " + Letters.words(known) + " ").contains(" " + less + " ");
  }

  private static boolean shouting(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean sameMarks(String[] before, String[] after) {
    for (int i = 0; i < before.length; i++) {
      if (!marks(before[i], true).equals(marks(after[i], true))
          || !marks(before[i], false).equals(marks(after[i], false))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mark of the word is gone, and no other one has come for it. */
  private static boolean loses(String before, String after) {
    return fewer(marks(before, true), marks(after, true))
        || fewer(marks(before, false), marks(after, false));
  }

  private static boolean fewer(String before, String after) {
    return after.length() < before.length();
  }

  /** The tone of a word, or what its letters carry besides (ă, â, đ, ê, ô, ơ, ư). */
  static String marks(String word, boolean tone) {
    StringBuilder marks = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .filter(each -> tone ? TONES.indexOf(each) >= 0 : carried(each))
        .forEach(each -> marks.append((char) each));
    return marks.toString();
  }

  private static boolean carried(int each) {
    return each == 'đ'
        || Character.getType(each) == Character.NON_SPACING_MARK && TONES.indexOf(each) < 0;
  }
}
