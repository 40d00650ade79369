package vn.hoso.importing;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people write it in spreadsheets. */
final class Written {

  private static final int SHOWN = 40;

  private Written() {}

  /** Composed, with single blanks and none around; null where nothing is left. */
  static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String composed = Normalizer.normalize(text.replace('\u00A0', ' '), Normalizer.Form.NFC);
    String tidy = composed.replaceAll("\\s+", " ").strip();
    return tidy.isEmpty() ? null : tidy;
  }

  /** Without accents, case and signs, to know a heading or a word again. */
  static String folded(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** As much of a value as an error shows. */
  static String shown(String text) {
    return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
