package vn.hoso.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two spellings name the same, where nothing but the name tells. Capitals, tone marks on
 * another vowel and a name without any accents hide nothing; but where both have accents, Hùng is
 * not Hưng, and nobody but a human knows whether Hoa is Hòa.
 */
public enum SameName {
  YES,
  PERHAPS,
  NO;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  /** Both may come from anywhere, in any of the spellings machines know. */
  public static SameName of(String one, String other) {
    if (!Letters.words(one).equals(Letters.words(other))) {
      return NO;
    }
    String[] here = words(one);
    String[] there = words(other);
    if (here.length != there.length) {
      return PERHAPS; // signs that are letters to some, and dots or strokes to others
    }
    boolean equal = true;
    for (int i = 0; i < here.length; i++) {
      String tone = Spelling.marks(here[i], true);
      String otherTone = Spelling.marks(there[i], true);
      String marks = Spelling.marks(here[i], false);
      String otherMarks = Spelling.marks(there[i], false);
      equal &= tone.equals(otherTone) && marks.equals(otherMarks);
      boolean less = within(tone, otherTone) && within(marks, otherMarks);
      boolean more = within(otherTone, tone) && within(otherMarks, marks);
      if (!less && !more && !bare(one) && !bare(other)) {
        return NO;
      }
    }
    return equal || bare(one) || bare(other) ? YES : PERHAPS;
  }

  private static String[] words(String text) {
    return BETWEEN.split(BETWEEN.matcher(Letters.composed(text)).replaceAll(" ").strip());
  }

  private static boolean bare(String text) {
    String apart = Normalizer.normalize(Letters.composed(text), Normalizer.Form.NFD);
    return !MARK.matcher(apart).find() && apart.toLowerCase(Locale.ROOT).indexOf('đ') < 0;
  }

  /** Whether the marks are among the others, in their order. */
  private static boolean within(String marks, String others) {
    int place = 0;
    for (int i = 0; i < others.length() && place < marks.length(); i++) {
      place += others.charAt(i) == marks.charAt(place) ? 1 : 0;
    }
    return place == marks.length();
  }
}
