package vn.hoso.rule;

import static vn.hoso.rule.Given.given;

import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/**
 * How old the person must be on the day of a dated fact. It is said, never enforced: whether an
 * exception holds is for people to judge.
 *
 * @param fact name of the dated fact
 * @param from full years, reached on that day
 * @param until full years, not passed on that day
 * @param basis the rule and its exceptions, in words
 */
public record AgeRule(
    String fact, int from, int until, Text basis, String source, Confidence confidence) {

  /** A line of {@code ages:}. */
  public record Entry(
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
}
