package vn.hoso.procedure;

import static vn.hoso.procedure.ProcedureFile.Given.given;

import java.util.List;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Text;

/** One vote under {@code ballots:} of {@code procedure.yml}, as written. */
record BallotEntry(
    String name,
    String step,
    Text label,
    Text voters,
    BallotRule.Base base,
    String share,
    BallotRule.Threshold threshold,
    List<String> passes,
    List<String> fails,
    MinimumEntry minimum,
    Text note,
    String source,
    String confidence) {

  record MinimumEntry(Integer voters, String source, String confidence) {

    BallotRule.Minimum read() {
      return new BallotRule.Minimum(
          given(voters, "voters"), given(source, "source"), Confidence.of(confidence));
    }
  }

  BallotRule read() {
    return new BallotRule(
        given(name, "name"),
        given(step, "step"),
        given(label, "label"),
        given(voters, "voters"),
        given(base, "base"),
        BallotRule.Share.parse(given(share, "share"), given(threshold, "threshold")),
        given(passes, "passes"),
        given(fails, "fails"),
        minimum == null ? null : minimum.read(),
        note,
        given(source, "source"),
        Confidence.of(confidence));
  }
}
