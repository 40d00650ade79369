package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/** A line of {@code ages:}. */
public record AgeEntry(
    String fact, Integer from, Integer until, Text basis, String source, String confidence) {

  public AgeRule read() {
    return new AgeRule(
        given(fact, "fact"),
        given(from, "from"),
        given(until, "until"),
        given(basis, "basis"),
        given(source, "source"),
        Confidence.of(given(confidence, "confidence")));
  }
}
