package vn.hoso.meeting;

import java.util.UUID;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Sentences in the language of whoever asks. */
final class MeetingWords {

  private MeetingWords() {}

  static String say(Text text) {
    return AskersLanguage.say(text);
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
