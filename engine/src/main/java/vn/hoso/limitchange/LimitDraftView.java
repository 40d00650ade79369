package vn.hoso.limitchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.Finding;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.CentralText;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.shared.Text;

/**
 * A draft of limits.
 *
 * @param procedure what the procedure is called
 * @param places every limit of the procedure, as it stands in the revision it was begun from
 * @param changes what it changes, in the language asked for
 * @param findings what keeps it from being put into force; empty where nothing does
 * @param warnings what is new with it, or worse, and needs a reason
 * @param newOnly whether it changes what no dossier on its way is counted anew by
 * @param drafters names of all who had a hand in it
 * @param actions what may be done with it now: {@code save}, {@code discard}, {@code publish},
 *     {@code reverse}
 */
record LimitDraftView(
    UUID id,
    String slug,
    String procedure,
    int version,
    LimitDraft.State state,
    List<EditablePlace> places,
    List<LimitEdit> edits,
    List<ChangedLimit> changes,
    List<String> findings,
    List<AnsweredWarning> warnings,
    boolean newOnly,
    List<String> drafters,
    List<String> actions) {

  /**
   * A warning of the draft; without a reason it keeps the draft from being put into force.
   *
   * @param reason why the draft may go on; null, as who gave it and when, while nobody has
   */
  record AnsweredWarning(
      String key,
      String text,
      @Nullable String reason,
      @Nullable String by,
      @Nullable Instant at) {}

  /**
   * A limit as it stands.
   *
   * @param drawnAs id of the element of the drawing a step is seen as; null for what is no step
   * @param central number of the central text that sets it: it opens only with a new one; null
   *     where no such text does
   * @param sharedWith names of the other procedures that have the same step of a shared process:
   *     each keeps a copy of its own, which this draft leaves alone
   */
  record EditablePlace(
      String label,
      LimitEdit value,
      LimitEdit.Kind kind,
      @Nullable String drawnAs,
      @Nullable String central,
      List<String> sharedWith) {}

  /** One limit that is to be another. */
  record ChangedLimit(String place, String sentence) {}

  static LimitDraftView of(
      Made made,
      List<Procedure> others,
      List<Finding> findings,
      List<AnsweredWarning> warnings,
      List<String> drafters,
      CurrentUser reader,
      Locale locale) {
    var draft = made.draft();
    boolean readable = made.readable();
    return new LimitDraftView(
        draft.id(),
        draft.slug(),
        made.before().name().in(locale),
        draft.version(),
        draft.state(),
        LimitPlace.of(made.before()).stream()
            .map(each -> place(each, made.before(), others, locale))
            .toList(),
        draft.edits(),
        readable ? changes(made, locale) : List.of(),
        findings.stream().map(each -> new Text(each.vi(), each.en()).in(locale)).toList(),
        warnings,
        readable && made.newOnly(),
        drafters,
        actions(draft, reader, readable));
  }

  private static List<ChangedLimit> changes(Made made, Locale locale) {
    return made.differences().stream()
        .map(each -> new ChangedLimit(each.place(), each.sentence().in(locale)))
        .toList();
  }

  private static EditablePlace place(
      LimitPlace place, Procedure procedure, List<Procedure> others, Locale locale) {
    var value = place.value();
    var step = value.ofStep() ? procedure.step(value.name()) : Optional.<Step>empty();
    return new EditablePlace(
        place.label().in(locale),
        value,
        value.kind(),
        step.map(Step::drawnAs).orElse(null),
        CentralText.of(value.legalBasis(), value.confidence()).orElse(null),
        step.filter(each -> each.calledBy() != null)
            .map(each -> sharing(each, others, locale))
            .orElse(List.of()));
  }

  private static List<String> sharing(Step shared, List<Procedure> others, Locale locale) {
    return others.stream()
        .filter(
            other ->
                other.steps().stream()
                    .anyMatch(step -> step.calledBy() != null && step.name().equals(shared.name())))
        .map(other -> other.name().in(locale))
        .toList();
  }

  private static List<String> actions(LimitDraft draft, CurrentUser reader, boolean readable) {
    return switch (draft.state()) {
      case OPEN ->
          reader.isAmong(draft.by()) || !readable
              ? List.of("save", "discard")
              : List.of("save", "discard", "publish");
      case PUBLISHED -> List.of("reverse");
      case DISCARDED -> List.of();
    };
  }
}
