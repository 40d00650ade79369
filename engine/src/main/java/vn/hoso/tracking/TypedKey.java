package vn.hoso.tracking;

import java.text.Normalizer;
import java.util.Locale;
import vn.hoso.shared.Letters;

/** Code and secret as people type them from a paper, made into what the paper says. */
final class TypedKey {

  private TypedKey() {}

  /**
   * A code is digits alone, so a letter in it is a digit misread; the dashes are put back where the
   * code has them ({@code <14>-<6>-<rest>}). What cannot be a code is returned bare, and will not
   * be found.
   */
  static String code(String typed) {
    String bare =
        bare(typed)
            .replace('O', '0')
            .replace('Q', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replace('Z', '2')
            .replace('S', '5')
            .replace('B', '8');
    return bare.matches("[0-9]{21,30}")
        ? bare.substring(0, 14) + "-" + bare.substring(14, 20) + "-" + bare.substring(20)
        : bare;
  }

  /**
   * A secret never holds 0, 1, I, L, O; the letters typed for digits outside its alphabet are left
   * alone.
   */
  static String secret(String typed) {
    return bare(typed);
  }

  /**
   * Capitals without spaces, dashes, dots and accents; NFKC turns full-width figures into plain
   * ones.
   */
  private static String bare(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return Letters.folded(plain).replaceAll("[\\s\\p{Pd}._\\p{Cf}]", "").toUpperCase(Locale.ROOT);
  }
}
