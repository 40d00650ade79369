package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.rule.BallotRule.Threshold;
import vn.hoso.rule.Share;

/** The sum of a vote against numbers written by hand and against fractions counted otherwise. */
class BallotArithmeticTest {

  private static final int CASES = 200_000;

  private final long seed = Long.getLong("hoso.seed", 20261122L);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # share | threshold | of | needed
          2/3     | AT_LEAST  | 3  | 2
          2/3     | AT_LEAST  | 4  | 3
          2/3     | AT_LEAST  | 5  | 4
          2/3     | AT_LEAST  | 6  | 4
          2/3     | AT_LEAST  | 7  | 5
          2/3     | AT_LEAST  | 9  | 6
          2/3     | AT_LEAST  | 10 | 7
          2/3     | AT_LEAST  | 15 | 10
          2/3     | AT_LEAST  | 25 | 17
          1/2     | MORE_THAN | 3  | 2
          1/2     | MORE_THAN | 4  | 3
          1/2     | MORE_THAN | 9  | 5
          1/2     | MORE_THAN | 10 | 6
          1/2     | MORE_THAN | 11 | 6
          1/2     | AT_LEAST  | 10 | 5
          2/3     | MORE_THAN | 9  | 7
          2/3     | MORE_THAN | 10 | 7
          1/1     | AT_LEAST  | 7  | 7
          1/3     | AT_LEAST  | 1  | 1
          2/3     | AT_LEAST  | 0  | 1
          """)
  void the_fewest_votes_that_reach_a_share(
      String fraction, Threshold threshold, int of, int needed) {
    String[] parts = fraction.split("/");
    var share = new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), threshold);
    assertThat(BallotArithmetic.needed(share, of)).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({
    "SUMMONED, 12, false",
    "PRESENT, 10, false",
    "ISSUED, 9, true",
    "COLLECTED, 8, true",
    "VALID, 7, true"
  })
  void the_share_is_counted_of_the_base_the_rule_names(Base base, int of, boolean passes) {
    var tally = new Tally(12, 10, 1, 9, 8, 7, 6, 1);
    var rule = Rules.rule(base, Rules.atLeast(2, 3), Confidence.SOURCED);
    assertThat(BallotArithmetic.base(base, tally)).isEqualTo(of);
    assertThat(BallotArithmetic.passes(rule, tally)).isEqualTo(passes);
  }

  @Test
  void nobody_s_vote_carries_nothing() {
    var nobody = new Tally(9, 0, 0, 0, 0, 0, 0, 0);
    var rule = Rules.rule(Base.VALID, Rules.atLeast(1, 2), Confidence.SOURCED);
    assertThat(BallotArithmetic.passes(rule, nobody)).isFalse();
  }

  @Test
  void it_is_told_when_the_result_hangs_on_those_absent_with_leave() {
    var rule = Rules.rule(Base.SUMMONED, Rules.atLeast(2, 3), Confidence.SOURCED_OLD);
    assertThat(BallotArithmetic.hangsOnExcused(rule, new Tally(10, 8, 2, 8, 8, 8, 6, 2))).isTrue();
    assertThat(BallotArithmetic.hangsOnExcused(rule, new Tally(10, 8, 2, 8, 8, 8, 7, 1))).isFalse();
    assertThat(BallotArithmetic.hangsOnExcused(rule, new Tally(10, 8, 2, 8, 8, 8, 5, 3))).isFalse();
    var ofPresent = Rules.rule(Base.PRESENT, Rules.atLeast(2, 3), Confidence.SOURCED_OLD);
    assertThat(BallotArithmetic.hangsOnExcused(ofPresent, new Tally(10, 8, 2, 8, 8, 8, 6, 2)))
        .isFalse();
  }

  /** Compares products of big integers; the code under test divides and looks at the remainder. */
  @Test
  void a_share_is_reached_exactly_when_the_fractions_say_so() {
    var random = new Random(seed);
    int carried = 0;
    for (int i = 0; i < CASES; i++) {
      Tally tally = tally(random);
      Share share = share(random);
      Base base = Base.values()[random.nextInt(Base.values().length)];
      BallotRule rule = Rules.rule(base, share, Confidence.KNOWN);
      boolean passes = BallotArithmetic.passes(rule, tally);
      assertThat(passes)
          .as("seed %d: %s of %s, %s", seed, share, base, tally)
          .isEqualTo(reached(share, of(base, tally), tally.inFavour()));
      carried += passes ? 1 : 0;
    }
    assertThat(carried).isBetween(CASES / 10, CASES - CASES / 10);
  }

  @Test
  void the_fewest_votes_are_enough_and_one_less_is_not() {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Share share = share(random);
      int of = random.nextInt(TallyCheck.MOST + 1);
      int needed = BallotArithmetic.needed(share, of);
      assertThat(of == 0 || reached(share, of, needed)).as("seed %d, %s", seed, share).isTrue();
      assertThat(needed == 1 || !reached(share, of, needed - 1)).as("seed %d", seed).isTrue();
    }
  }

  private static boolean reached(Share share, int of, int inFavour) {
    int compared =
        BigInteger.valueOf(inFavour)
            .multiply(BigInteger.valueOf(share.denominator()))
            .compareTo(BigInteger.valueOf(of).multiply(BigInteger.valueOf(share.numerator())));
    return inFavour > 0 && (share.threshold() == Threshold.AT_LEAST ? compared >= 0 : compared > 0);
  }

  private static int of(Base base, Tally tally) {
    if (base == Base.ENTITLED) {
      return tally.entitled();
    }
    if (base == Base.SUMMONED) {
      return tally.summoned();
    }
    if (base == Base.PRESENT) {
      return tally.present();
    }
    return base == Base.ISSUED
        ? tally.issued()
        : base == Base.COLLECTED ? tally.collected() : tally.valid();
  }

  private static Share share(Random random) {
    int denominator = 2 + random.nextInt(9);
    int numerator = 1 + random.nextInt(denominator - 1);
    return new Share(numerator, denominator, Threshold.values()[random.nextInt(2)]);
  }

  /** Numbers that agree, small ones more often than large ones. */
  private static Tally tally(Random random) {
    int summoned = 1 + random.nextInt(random.nextBoolean() ? 12 : TallyCheck.MOST);
    int present = some(random, summoned);
    int issued = some(random, present);
    int collected = some(random, issued);
    int valid = some(random, collected);
    int inFavour = some(random, valid);
    int against = random.nextInt(valid - inFavour + 1);
    int excused = random.nextInt(summoned - present + 1);
    int entitled = summoned + random.nextInt(3);
    return new Tally(
        summoned, present, excused, issued, collected, valid, inFavour, against, entitled,
        List.of());
  }

  private static int some(Random random, int most) {
    return random.nextInt(3) > 0 ? most : random.nextInt(most + 1);
  }
}
