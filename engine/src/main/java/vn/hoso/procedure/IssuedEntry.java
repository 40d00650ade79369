package vn.hoso.procedure;

import static vn.hoso.procedure.ProcedureFile.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/** One paper under {@code issues:} of {@code procedure.yml}, as written. */
record IssuedEntry(
    String step,
    String outcome,
    String call,
    String signedFor,
    IssueForm form,
    String organ,
    String document,
    String symbol,
    Text title,
    String text,
    Boolean refusal,
    String source,
    String confidence) {

  IssuedPaper read() {
    return new IssuedPaper(
        step,
        given(outcome, "outcome"),
        call,
        signedFor,
        form == null ? IssueForm.ON_BEHALF : form,
        organ,
        given(document, "document"),
        given(symbol, "symbol"),
        given(title, "title"),
        given(text, "text"),
        Boolean.TRUE.equals(refusal),
        given(source, "source"),
        Confidence.of(confidence));
  }
}
