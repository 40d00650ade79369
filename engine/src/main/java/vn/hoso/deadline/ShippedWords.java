package vn.hoso.deadline;

import java.util.Map;
import vn.hoso.shared.AskersLanguage;

/** English for what the shipped calendar says; what an administrator typed stays as typed. */
public final class ShippedWords {

  private static final Map<String, String> ENGLISH = ShippedCalendar.read().english();

  private ShippedWords() {}

  /** For who asks. */
  public static String asked(String said) {
    return AskersLanguage.isEnglish() ? english(said) : said;
  }

  static String english(String said) {
    return ENGLISH.getOrDefault(said, said);
  }
}
