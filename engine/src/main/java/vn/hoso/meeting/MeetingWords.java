package vn.hoso.meeting;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Sentences in the language of whoever asks. */
final class MeetingWords {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private MeetingWords() {}

  /** Vietnamese outside a request, whatever the machine's own language is. */
  static String say(Text text) {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    Locale asked = context == null ? null : context.getLocale();
    return text.in(asked == null ? VIETNAMESE : asked);
  }

  static RowProblem of(UUID workItemId, Problem refusal) {
    return new RowProblem(
        workItemId,
        refusal.code(),
        say(refusal.text()),
        refusal.errors().stream()
            .map(
                error -> new RowProblem.RowFault(error.field(), error.code(), say(error.message())))
            .toList());
  }
}
