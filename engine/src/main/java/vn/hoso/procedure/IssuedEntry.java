package vn.hoso.procedure;

import static vn.hoso.procedure.ProcedureFile.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/** One paper under {@code issues:} of {@code procedure.yml}, as written. */
record IssuedEntry(
    String outcome,
    String document,
    String symbol,
    Text title,
    String text,
    Boolean refusal,
    String source,
    String confidence) {

  IssuedPaper read() {
    return new IssuedPaper(
        given(outcome, "outcome"),
        given(document, "document"),
        given(symbol, "symbol"),
        given(title, "title"),
        given(text, "text"),
        Boolean.TRUE.equals(refusal),
        given(source, "source"),
        Confidence.of(confidence));
  }
}
