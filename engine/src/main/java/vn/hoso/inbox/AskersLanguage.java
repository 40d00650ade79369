package vn.hoso.inbox;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of whoever asks. Vietnamese outside a request, whatever the machine's own is. */
final class AskersLanguage {

  private AskersLanguage() {}

  static boolean isEnglish() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    return context != null
        && context.getLocale() != null
        && Locale.ENGLISH.getLanguage().equals(context.getLocale().getLanguage());
  }
}
