package vn.hoso;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoso.ballot.BallotLine;
import vn.hoso.ballot.Tally;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;

/** Numbers of votes that pass, or fail, every rule of admission; and what any rule needs. */
public final class Tallies {

  /** A half and two thirds of it are whole numbers. */
  private static final int VOTERS = 12;

  private Tallies() {}

  public static Tally carried() {
    return new Tally(9, 8, 1, 8, 8, 8, 7, 1);
  }

  public static Tally lost() {
    return new Tally(9, 8, 1, 8, 8, 8, 2, 6);
  }

  /**
   * Numbers that bear out the outcome.
   *
   * @param names who came out of the round before; none where names are free
   */
  public static Tally of(BallotRule rule, String outcome, List<String> names) {
    if (rule.byName()) {
      return everybody(rule, 0).on(lines(names, votes(rule, outcome)));
    }
    int half = VOTERS * rule.share().numerator() / rule.share().denominator();
    boolean carried = rule.passes().contains(outcome) || rule.outcomes().held().contains(outcome);
    var all =
        everybody(rule, rule.outcomes().ties().contains(outcome) ? half : carried ? VOTERS : 1);
    return rule.perItem()
        ? all.on(
            names.stream()
                .map(name -> new BallotLine(name, all.inFavour(), all.against()))
                .toList())
        : all;
  }

  private static Tally everybody(BallotRule rule, int inFavour) {
    return new Tally(
        VOTERS,
        VOTERS,
        0,
        VOTERS,
        VOTERS,
        VOTERS,
        inFavour,
        VOTERS - inFavour,
        rule.base() == Base.ENTITLED ? VOTERS : null,
        List.of());
  }

  private static int[] votes(BallotRule rule, String outcome) {
    if (rule.outcomes().goesOn().contains(outcome)) {
      return new int[] {5, 4, 2};
    }
    if (rule.outcomes().ties().contains(outcome)) {
      return new int[] {6, 6, 0};
    }
    return rule.fails().contains(outcome) ? new int[] {0, 0, 0} : new int[] {9, 2, 1};
  }

  private static List<BallotLine> lines(List<String> names, int[] votes) {
    var on = names.isEmpty() ? List.of("Lê Văn Giáp", "Phạm Thị Ất", "Hoàng Văn Bính") : names;
    return IntStream.range(0, on.size())
        .mapToObj(at -> new BallotLine(on.get(at), votes[at]))
        .toList();
  }
}
