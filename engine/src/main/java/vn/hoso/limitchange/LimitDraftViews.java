package vn.hoso.limitchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.foldercheck.FolderTrial;
import vn.hoso.limitchange.LimitDraftView.AnsweredWarning;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;

/** A draft as its administrators read it. */
@Component
class LimitDraftViews {

  private final FolderTrial trial;
  private final Procedures procedures;
  private final Officials officials;

  LimitDraftViews(FolderTrial trial, Procedures procedures, Officials officials) {
    this.trial = trial;
    this.procedures = procedures;
    this.officials = officials;
  }

  /** What is over is not checked again. */
  LimitDraftView of(Made made, CurrentUser by, Locale locale) {
    var findings = made.draft().open() ? trial.findings(made.folder()) : List.<Finding>of();
    var others =
        procedures.catalogue().stream()
            .map(ProcedureRevision::procedure)
            .filter(each -> !each.slug().equals(made.draft().slug()))
            .toList();
    var warnings = findings.isEmpty() && made.readable() ? warnings(made, locale) : noWarnings();
    return LimitDraftView.of(
        made, others, findings, warnings, names(made.draft().by()), by, locale);
  }

  private static List<AnsweredWarning> noWarnings() {
    return List.of();
  }

  /** All the draft brings, those that were given a reason with it. Of a draft that can be read. */
  List<AnsweredWarning> warnings(Made made, Locale locale) {
    return LimitWarning.of(made).stream()
        .map(
            each ->
                made.draft()
                    .answer(each.key())
                    .map(
                        said ->
                            new AnsweredWarning(
                                each.key(),
                                each.text().in(locale),
                                said.reason(),
                                officials.name(said.by()),
                                said.at()))
                    .orElseGet(
                        () ->
                            new AnsweredWarning(
                                each.key(), each.text().in(locale), null, null, null)))
        .toList();
  }

  List<String> names(Collection<UUID> officialIds) {
    return officialIds.stream().map(officials::name).sorted().toList();
  }
}
