package vn.hoso.limitchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoso.folder.Finding;
import vn.hoso.procedure.Procedure;
import vn.hoso.shared.Text;

/**
 * A draft of limits.
 *
 * @param procedure what the procedure is called
 * @param places every limit of the procedure, as it stands in the revision it was begun from
 * @param changes what it changes, in the language asked for
 * @param findings what keeps it from being put into force; empty where nothing does
 * @param actions what may be done with it now: {@code save}, {@code discard}, {@code publish},
 *     {@code reverse}
 */
record LimitDraftView(
    UUID id,
    String slug,
    String procedure,
    int version,
    LimitDraft.State state,
    List<LimitPlace> places,
    List<LimitEdit> edits,
    List<ChangedLimit> changes,
    List<String> findings,
    List<String> actions) {

  /** A limit as it stands, with what it is called. */
  record LimitPlace(String label, LimitEdit value) {}

  /** One limit that is to be another. */
  record ChangedLimit(String place, String sentence) {}

  static LimitDraftView of(
      LimitDrafts.Made made, List<Finding> findings, UUID reader, Locale locale) {
    var draft = made.draft();
    boolean readable = made.readable();
    return new LimitDraftView(
        draft.id(),
        draft.slug(),
        made.before().name().in(locale),
        draft.version(),
        draft.state(),
        places(made.before(), locale),
        draft.edits(),
        readable ? changes(made, locale) : List.of(),
        findings.stream().map(each -> new Text(each.vi(), each.en()).in(locale)).toList(),
        actions(draft, reader, readable));
  }

  private static List<ChangedLimit> changes(LimitDrafts.Made made, Locale locale) {
    return made.differences().stream()
        .map(each -> new ChangedLimit(each.place(), each.sentence().in(locale)))
        .toList();
  }

  private static List<LimitPlace> places(Procedure procedure, Locale locale) {
    return Stream.concat(
            procedure.steps().stream()
                .filter(step -> step.limit() != null)
                .map(
                    step ->
                        new LimitPlace(
                            new Text(step.name(), step.nameEn()).in(locale), LimitEdit.of(step))),
            procedure.limits().stream()
                .map(limit -> new LimitPlace(limit.said().in(locale), LimitEdit.of(limit))))
        .toList();
  }

  private static List<String> actions(LimitDraft draft, UUID reader, boolean readable) {
    return switch (draft.state()) {
      case OPEN ->
          draft.by().contains(reader) || !readable
              ? List.of("save", "discard")
              : List.of("save", "discard", "publish");
      case PUBLISHED -> List.of("reverse");
      case DISCARDED -> List.of();
    };
  }
}
