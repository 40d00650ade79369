package vn.hoso.shared;

import java.util.Locale;

/**
 * A sentence in the two languages of HoSo, with its arguments already put in.
 *
 * @param vi Vietnamese, the language of the officials and the default
 * @param en English; null where a folder gives none
 */
public record Text(String vi, String en) {

  /**
   * The sentence for a reader: English where English is asked for and there is any, Vietnamese
   * everywhere else.
   */
  public String in(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return english && en != null ? en : vi;
  }
}
