package vn.hoso.studio;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoso.deadline.Confidence;
import vn.hoso.foldercheck.TimeFinding;
import vn.hoso.procedure.CentralText;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Step;
import vn.hoso.shared.AskersLanguage;

/**
 * A procedure in force, with what there is to know of its times.
 *
 * @param steps those people do
 * @param limits of the whole dossier
 * @param central how many of both are set by central texts
 * @param toConfirm how many of both are not sourced
 */
record StudioEntry(
    String slug,
    String code,
    String name,
    int revision,
    LocalDate effectiveFrom,
    int steps,
    int limits,
    int central,
    int toConfirm,
    int errors,
    int warnings) {

  private record Basis(String text, Confidence confidence) {

    static Basis of(Step step) {
      return new Basis(step.legalBasis(), step.confidence());
    }

    static Basis of(ProcedureLimit limit) {
      return new Basis(limit.legalBasis(), limit.confidence());
    }

    boolean central() {
      return CentralText.of(text, confidence).isPresent();
    }
  }

  static StudioEntry of(ProcedureRevision revision, CheckedTimes.Checked checked) {
    Procedure procedure = revision.procedure();
    var bases =
        Stream.concat(
                procedure.steps().stream().filter(step -> step.limit() != null).map(Basis::of),
                procedure.limits().stream().map(Basis::of))
            .toList();
    return new StudioEntry(
        procedure.slug(),
        procedure.code(),
        AskersLanguage.say(procedure.name()),
        revision.number(),
        revision.effectiveFrom(),
        bases.size() - procedure.limits().size(),
        procedure.limits().size(),
        (int) bases.stream().filter(Basis::central).count(),
        (int) bases.stream().filter(each -> each.confidence() != Confidence.SOURCED).count(),
        (int) checked.count(TimeFinding.Severity.ERROR),
        (int) checked.count(TimeFinding.Severity.WARNING));
  }
}
