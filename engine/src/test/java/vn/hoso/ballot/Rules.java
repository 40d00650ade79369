package vn.hoso.ballot;

import java.util.List;
import java.util.Set;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotOutcomes;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.rule.BallotRule.Threshold;
import vn.hoso.rule.Share;
import vn.hoso.shared.Text;

/** Rules for tests: two thirds or a half, of whom one likes, as sure as one likes. */
final class Rules {

  private Rules() {}

  static BallotRule rule(Base base, Share share, Confidence confidence) {
    return rule(base, share, confidence, null);
  }

  static BallotRule rule(
      Base base, Share share, Confidence confidence, BallotRule.Minimum minimum) {
    return rule(
        base,
        share,
        confidence,
        new BallotOutcomes(List.of("proposed"), List.of("notProposed"), List.of(), List.of(), null),
        null,
        null,
        minimum,
        null);
  }

  static BallotRule rule(
      Base base,
      Share share,
      Confidence confidence,
      BallotOutcomes outcomes,
      BallotRule.Candidates candidates,
      BallotRule.Quorum quorum,
      BallotRule.Minimum minimum,
      BallotRule.AtMost atMost) {
    return rule(base, share, confidence, outcomes, candidates, false, quorum, minimum, atMost);
  }

  static BallotRule rule(
      Base base,
      Share share,
      Confidence confidence,
      BallotOutcomes outcomes,
      BallotRule.Candidates candidates,
      boolean perItem,
      BallotRule.Quorum quorum,
      BallotRule.Minimum minimum,
      BallotRule.AtMost atMost) {
    return new BallotRule(
        "cell",
        "resolveCell",
        new Text("Biểu quyết của chi bộ", "Vote of the cell"),
        new Text("đảng viên chính thức", "official members"),
        base,
        share,
        outcomes,
        candidates,
        perItem,
        java.util.Map.of(),
        null,
        quorum,
        minimum,
        atMost,
        null,
        Set.of(),
        null,
        "Văn bản để thử, mục 1",
        confidence);
  }

  static Share atLeast(int numerator, int denominator) {
    return new Share(numerator, denominator, Threshold.AT_LEAST);
  }

  static Share moreThan(int numerator, int denominator) {
    return new Share(numerator, denominator, Threshold.MORE_THAN);
  }

  /** Everybody came and every ballot was valid. */
  static Tally all(int summoned, int inFavour) {
    return new Tally(
        summoned, summoned, 0, summoned, summoned, summoned, inFavour, summoned - inFavour);
  }
}
