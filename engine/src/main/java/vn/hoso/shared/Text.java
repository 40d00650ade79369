package vn.hoso.shared;

import java.util.Locale;

/**
 * A sentence in the two languages of HoSo, with its arguments already put in.
 *
 * @param vi Vietnamese, the language of the officials and the default
 * @param en English
 */
public record Text(String vi, String en) {

  /** The sentence for a reader: English where English is asked for, Vietnamese everywhere else. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : vi;
  }
}
