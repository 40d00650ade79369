package vn.hoso.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of whoever asks. Vietnamese outside a request, whatever the machine's own is. */
public final class AskersLanguage {

  private AskersLanguage() {}

  public static boolean isEnglish() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    return context != null
        && context.getLocale() != null
        && Locale.ENGLISH.getLanguage().equals(context.getLocale().getLanguage());
  }

  /** Vietnamese where there is no English. */
  public static String say(Text text) {
    return say(text.vi(), text.en());
  }

  public static String say(String vi, @Nullable String en) {
    return isEnglish() && en != null ? en : vi;
  }
}
