package vn.hoso.secrecy;

import java.util.UUID;
import java.util.stream.Stream;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.rule.IssuedPaper;

/**
 * What a paper on its way tells of: an outcome of a step, which its number, its words and the way
 * behind its issue give away.
 *
 * @param stepId whose outcome calls for the paper
 */
record CalledPaper(String stepId, String outcome) {

  /** Of every paper that may be signed where that step of the shared signing lies. */
  static Stream<CalledPaper> at(Procedures procedures, UUID revisionId, Step signing) {
    if (signing.calledBy() == null) {
      return Stream.empty();
    }
    var procedure = procedures.revision(revisionId).procedure();
    return procedure.issues().stream()
        .filter(paper -> paper.signedAt(signing.calledBy()))
        .flatMap(paper -> of(procedures, revisionId, procedure, paper));
  }

  private static Stream<CalledPaper> of(
      Procedures procedures, UUID revisionId, Procedure procedure, IssuedPaper paper) {
    return procedure.steps().stream()
        .filter(step -> procedure.callsFor(step.id(), paper))
        .filter(step -> offers(procedures, revisionId, step, paper.outcome()))
        .map(step -> new CalledPaper(step.id(), paper.outcome()));
  }

  /** A paper that names no step is called for by those of the deciding body that come to that. */
  private static boolean offers(Procedures procedures, UUID revisionId, Step step, String outcome) {
    return procedures
        .form(revisionId, step.form())
        .path("properties")
        .path(CaseReader.OUTCOME)
        .path("oneOf")
        .valueStream()
        .anyMatch(each -> each.path("const").asString("").equals(outcome));
  }
}
