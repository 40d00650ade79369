package vn.hoso.ballot;

import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.rule.BallotRule.Threshold;
import vn.hoso.rule.Share;

/** The sum of a vote, in whole numbers: a share is never rounded in anybody's favour. Pure. */
final class BallotArithmetic {

  private BallotArithmetic() {}

  /** Of how many the share is counted. */
  static int base(Base base, Tally tally) {
    return switch (base) {
      case ENTITLED -> tally.entitled() == null ? tally.summoned() : tally.entitled();
      case SUMMONED -> tally.summoned();
      case PRESENT -> tally.present();
      case ISSUED -> tally.issued();
      case COLLECTED -> tally.collected();
      case VALID -> tally.valid();
    };
  }

  /** The fewest votes in favour that reach the share of that many; 1 at least. */
  static int needed(Share share, int base) {
    long product = (long) share.numerator() * base;
    long floor = product / share.denominator();
    boolean exact = product % share.denominator() == 0;
    boolean enough = exact && share.threshold() == Threshold.AT_LEAST;
    return (int) Math.max(1, enough ? floor : floor + 1);
  }

  /** Whether the votes in favour reach the rule's share. Nobody's vote carries nothing. */
  static boolean passes(BallotRule rule, Tally tally) {
    return rule.share().reached(tally.inFavour(), base(rule.base(), tally));
  }

  /** Whether the body had fewer voters than it must have. */
  static boolean tooFew(BallotRule rule, Tally tally) {
    return rule.minimum() != null && tally.summoned() < rule.minimum().voters();
  }

  /** Whether too few of those summoned were present for the vote to count. */
  static boolean noQuorum(BallotRule rule, Tally tally) {
    return rule.quorum() != null
        && !rule.quorum().share().reached(tally.present(), tally.summoned());
  }

  /**
   * Whether it matters how those absent with leave count: with them the share is missed, without
   * them it is reached.
   */
  static boolean hangsOnExcused(BallotRule rule, Tally tally) {
    int without = tally.summoned() - tally.excused();
    return rule.base() == Base.SUMMONED
        && !rule.lined()
        && !passes(rule, tally)
        && tally.inFavour() >= needed(rule.share(), without);
  }
}
