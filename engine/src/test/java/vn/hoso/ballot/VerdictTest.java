package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotOutcomes;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.rule.BallotRule.Threshold;
import vn.hoso.rule.Share;

/** What the rules make of votes: tables by hand, and fractions counted otherwise. */
class VerdictTest {

  private static final int CASES = 50_000;
  private static final List<String> YES = List.of("yes");
  private static final List<String> NO = List.of("no");

  private final long seed = Long.getLong("hoso.seed", 20261129L);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # share, quorum 2/3         | summoned | present | valid | in favour | how it stands
          AT_LEAST 2/3 of SUMMONED    | 7        | 7       | 7     | 5         | CARRIED
          AT_LEAST 2/3 of SUMMONED    | 7        | 7       | 7     | 4         | MISSED
          AT_LEAST 2/3 of SUMMONED    | 9        | 6       | 6     | 6         | CARRIED
          AT_LEAST 2/3 of SUMMONED    | 9        | 5       | 5     | 5         | VOID
          AT_LEAST 2/3 of SUMMONED    | 7        | 4       | 4     | 4         | VOID
          AT_LEAST 2/3 of SUMMONED    | 7        | 0       | 0     | 0         | VOID
          MORE_THAN 1/2 of SUMMONED   | 10       | 10      | 10    | 5         | TIED
          MORE_THAN 1/2 of SUMMONED   | 10       | 10      | 10    | 6         | CARRIED
          MORE_THAN 1/2 of SUMMONED   | 10       | 10      | 10    | 4         | MISSED
          MORE_THAN 1/2 of SUMMONED   | 11       | 11      | 11    | 5         | MISSED
          MORE_THAN 1/2 of SUMMONED   | 11       | 11      | 11    | 6         | CARRIED
          MORE_THAN 1/2 of PRESENT    | 12       | 8       | 8     | 4         | TIED
          MORE_THAN 1/2 of VALID      | 12       | 12      | 7     | 4         | CARRIED
          MORE_THAN 1/2 of VALID      | 12       | 12      | 0     | 0         | MISSED
          MORE_THAN 1/2 of COLLECTED  | 12       | 12      | 7     | 6         | TIED
          """)
  void for_or_against(
      String share, int summoned, int present, int valid, int inFavour, Standing standing) {
    var tally =
        new Tally(summoned, present, 0, present, present, valid, inFavour, valid - inFavour);
    assertThat(Verdict.of(rule(share, null), tally).standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # entitled | summoned | in favour | how it stands
          12         | 10       | 7         | CARRIED
          12         | 10       | 6         | TIED
          13         | 10       | 6         | MISSED
          """)
  void a_share_may_be_counted_of_those_entitled_whoever_was_summoned(
      int entitled, int summoned, int inFavour, Standing standing) {
    var all = Rules.all(summoned, inFavour);
    var tally =
        new Tally(
            summoned,
            summoned,
            0,
            summoned,
            summoned,
            summoned,
            inFavour,
            all.against(),
            entitled,
            List.of());
    assertThat(Verdict.of(rule("MORE_THAN 1/2 of ENTITLED", null), tally).standing())
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # places, go on | of | votes by name | how it stands | how each stands
          1, 2 | 10 | 6 3 1     | CARRIED | CARRIED MISSED MISSED
          1, 2 | 10 | 3 6 1     | CARRIED | MISSED CARRIED MISSED
          1, 2 | 10 | 4 3 3     | GOES_ON | GOES_ON GOES_ON GOES_ON
          1, 2 | 10 | 4 3 2     | GOES_ON | GOES_ON GOES_ON MISSED
          1, 2 | 10 | 5 4 1     | TIED    | TIED MISSED MISSED
          1, 2 | 10 | 5 5       | TIED    | TIED TIED
          1, 2 | 10 | 4 0 0     | GOES_ON | GOES_ON MISSED MISSED
          1, 2 | 10 | 0 0       | MISSED  | MISSED MISSED
          1, 0 | 10 | 4 3       | MISSED  | MISSED MISSED
          2, 2 | 10 | 9 7 4     | CARRIED | CARRIED CARRIED MISSED
          2, 2 | 10 | 8 6 6     | TIED    | CARRIED TIED TIED
          2, 2 | 10 | 6 6 6     | TIED    | TIED TIED TIED
          2, 2 | 10 | 9 5 5     | CARRIED | CARRIED MISSED MISSED
          2, 2 | 10 | 9 8 7 6   | CARRIED | CARRIED CARRIED MISSED MISSED
          """)
  void of_several_the_best_are_chosen_or_go_on(
      String places, int of, String votes, Standing standing, String names) {
    String[] many = places.split(", ");
    var rule =
        rule(
            "MORE_THAN 1/2 of SUMMONED",
            new BallotRule.Candidates(
                Integer.parseInt(many[0]), Integer.parseInt(many[1]), List.of()));
    var verdict = Verdict.of(rule, Rules.all(of, 0).on(lines(votes)));
    assertThat(verdict.standing()).isEqualTo(standing);
    assertThat(verdict.lines()).extracting(Enum::name).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of | in favour of each | how it stands | how each stands
          10   | 6 7 10            | CARRIED       | CARRIED CARRIED CARRIED
          10   | 6 4 0             | CARRIED       | CARRIED MISSED MISSED
          10   | 5 6               | TIED          | TIED CARRIED
          10   | 4 3               | MISSED        | MISSED MISSED
          """)
  void of_many_items_each_stands_by_itself(int of, String votes, Standing standing, String each) {
    var rule =
        Rules.rule(
            Base.SUMMONED,
            Rules.moreThan(1, 2),
            Confidence.KNOWN,
            outcomes(),
            null,
            true,
            quorum(),
            null,
            null);
    var items =
        lines(votes).stream()
            .map(line -> new BallotLine(line.name(), line.inFavour(), of - line.inFavour()))
            .toList();
    var tally = Rules.all(of, 0).on(items);
    assertThat(TallyCheck.errors(rule, tally)).isEmpty();
    var verdict = Verdict.of(rule, tally);
    assertThat(verdict.standing()).isEqualTo(standing);
    assertThat(verdict.lines()).extracting(Enum::name).containsExactly(each.split(" "));
    var over = List.of(new BallotLine("Một", 6, 5), new BallotLine("Hai", 6));
    assertThat(TallyCheck.errors(rule, Rules.all(10, 0).on(over)))
        .extracting(error -> error.field() + " " + error.code())
        .containsExactly("lines.0.against tooMany", "lines.1.against required");
  }

  @Test
  void where_the_folder_says_nothing_of_ties_exactly_a_half_is_a_missed_share() {
    var rule = Rules.rule(Base.SUMMONED, Rules.moreThan(1, 2), Confidence.KNOWN);
    assertThat(Verdict.of(rule, Rules.all(10, 5)).outcomes(rule)).containsExactly("notProposed");
  }

  @Test
  void without_a_quorum_no_outcome_that_tells_of_a_vote_stands() {
    var rule = rule("MORE_THAN 1/2 of PRESENT", null);
    var verdict = Verdict.of(rule, new Tally(9, 5, 0, 5, 5, 5, 5, 0));
    assertThat(verdict.outcomes(rule)).isEmpty();
    assertThat(verdict.contradicted(rule)).containsExactly("yes", "no", "tied", "again");
  }

  /** Exactly one outcome stands for whatever numbers agree, and it is the one the law names. */
  @Test
  void for_or_against_stands_as_the_fractions_say() {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      int denominator = 2 + random.nextInt(9);
      var threshold = Threshold.values()[random.nextInt(2)];
      var share = new Share(1 + random.nextInt(denominator - 1), denominator, threshold);
      int summoned = 1 + random.nextInt(random.nextBoolean() ? 14 : TallyCheck.MOST);
      int present = random.nextInt(3) > 0 ? summoned : random.nextInt(summoned + 1);
      int inFavour = random.nextInt(present + 1);
      var rule =
          Rules.rule(Base.PRESENT, share, Confidence.KNOWN, outcomes(), null, quorum(), null, null);
      var tally =
          new Tally(summoned, present, 0, present, present, present, inFavour, present - inFavour);
      assertThat(Verdict.of(rule, tally).standing())
          .as("seed %d: %s %s of %s", seed, threshold, share, tally)
          .isEqualTo(expected(share, summoned, present, inFavour));
    }
  }

  private static Standing expected(Share share, int summoned, int present, int inFavour) {
    if (present == 0 || compare(new Share(2, 3, Threshold.AT_LEAST), present, summoned) < 0) {
      return Standing.VOID;
    }
    int compared = compare(share, inFavour, present);
    if (inFavour == 0 || compared < 0) {
      return Standing.MISSED;
    }
    return compared > 0 || share.threshold() == Threshold.AT_LEAST
        ? Standing.CARRIED
        : Standing.TIED;
  }

  private static int compare(Share share, int part, int whole) {
    return BigInteger.valueOf(part)
        .multiply(BigInteger.valueOf(share.denominator()))
        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator())));
  }

  /** Whoever stands better than another has more votes; never more are chosen than have a place. */
  @Test
  void nobody_overtakes_who_has_more_votes_and_the_order_on_the_paper_does_not_matter() {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      int places = 1 + random.nextInt(3);
      int goOn = random.nextInt(3);
      var rule =
          rule(
              (random.nextBoolean() ? "MORE_THAN" : "AT_LEAST") + " 1/2 of VALID",
              new BallotRule.Candidates(places, goOn, List.of()));
      int valid = 1 + random.nextInt(12);
      var names =
          IntStream.range(0, 1 + random.nextInt(6))
              .mapToObj(at -> new BallotLine("N" + at, random.nextInt(valid + 1)))
              .toList();
      var verdict = Verdict.of(rule, Rules.all(valid, 0).on(names));
      var better = new ArrayList<BallotLine>();
      for (int at = 0; at < names.size(); at++) {
        if (verdict.lines().get(at) != Standing.MISSED) {
          better.add(names.get(at));
        }
      }
      assertThat(verdict.lines().stream().filter(Standing.CARRIED::equals).count())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(places);
      int least = better.stream().mapToInt(BallotLine::inFavour).min().orElse(Integer.MAX_VALUE);
      names.stream()
          .filter(line -> !better.contains(line))
          .forEach(line -> assertThat(line.inFavour()).as("seed %d", seed).isLessThan(least));
      var turned = new ArrayList<>(names);
      java.util.Collections.shuffle(turned, random);
      var other = Verdict.of(rule, Rules.all(valid, 0).on(turned));
      assertThat(other.standing()).as("seed %d", seed).isEqualTo(verdict.standing());
      if (verdict.standing() != Standing.CARRIED) {
        assertThat(other.names(Rules.all(valid, 0).on(turned)))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(
                verdict.names(Rules.all(valid, 0).on(names)).toList());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # names and votes | valid | what is refused
          Anh 4;Bình 4      | 8     | -
          Anh 5;Bình 4      | 8     | lines tooMany
          Anh 9             | 8     | lines.0.inFavour tooMany
          Anh 4;anh 1       | 8     | lines.1.name twice
          ' 4'              | 8     | lines.0.name required
          -                 | 8     | lines required
          """)
  void names_and_votes_that_cannot_be_true_together(String names, int valid, String refused) {
    var rule = rule("MORE_THAN 1/2 of VALID", new BallotRule.Candidates(1, 2, List.of()));
    var lines =
        names.equals("-")
            ? List.<BallotLine>of()
            : Arrays.stream(names.split(";"))
                .map(each -> each.split(" "))
                .map(each -> new BallotLine(each[0], Integer.parseInt(each[1])))
                .toList();
    var errors = TallyCheck.errors(rule, Rules.all(valid, 0).on(lines));
    assertThat(errors.stream().map(each -> each.field() + " " + each.code()))
        .isEqualTo(refused.equals("-") ? List.of() : List.of(refused));
  }

  @Test
  void more_present_than_summoned_and_too_few_entitled_are_refused() {
    var rule = rule("MORE_THAN 1/2 of ENTITLED", null);
    assertThat(TallyCheck.errors(rule, new Tally(7, 8, 0, 7, 7, 7, 7, 0)))
        .extracting(each -> each.field() + " " + each.code())
        .containsExactly("present tooMany");
    assertThat(TallyCheck.errors(rule, Rules.all(7, 7)))
        .extracting(each -> each.field() + " " + each.code())
        .containsExactly("entitled required");
    assertThat(TallyCheck.errors(rule, new Tally(7, 7, 0, 7, 7, 7, 7, 0, 6, List.of())))
        .extracting(each -> each.field() + " " + each.code())
        .containsExactly("entitled range");
    assertThat(
            TallyCheck.errors(
                rule("MORE_THAN 1/2 of VALID", null),
                Rules.all(7, 0).on(List.of(new BallotLine("Anh", 7)))))
        .extracting(each -> each.field() + " " + each.code())
        .containsExactly("lines required");
  }

  @ParameterizedTest
  @CsvSource({"0, 2, true", "1, 2, true", "2, 2, false", "2, 7, true", "3, 7, false", "0, 7, true"})
  void an_outcome_for_when_the_votes_are_used_up_waits_for_the_third_that_missed(
      int before, int inFavour, boolean refused) {
    var most = new BallotRule.AtMost(3, "cell", List.of("up"), "Để thử", Confidence.ASSUMED);
    var rule =
        Rules.rule(
            Base.SUMMONED,
            Rules.atLeast(2, 3),
            Confidence.KNOWN,
            outcomes(),
            null,
            null,
            null,
            most);
    var ballot = TallyPolicyTest.confirmed(Rules.all(9, inFavour), null);
    assertThat(TallyPolicy.tooEarly(rule, before, ballot).isPresent()).isEqualTo(refused);
  }

  private static List<BallotLine> lines(String votes) {
    String[] each = votes.split(" ");
    return IntStream.range(0, each.length)
        .mapToObj(at -> new BallotLine("Người " + at, Integer.parseInt(each[at])))
        .toList();
  }

  private static BallotRule rule(String share, BallotRule.Candidates candidates) {
    String[] said = share.split("[ /]");
    return Rules.rule(
        Base.valueOf(said[4]),
        new Share(Integer.parseInt(said[1]), Integer.parseInt(said[2]), Threshold.valueOf(said[0])),
        Confidence.KNOWN,
        outcomes(),
        candidates,
        quorum(),
        null,
        null);
  }

  private static BallotRule.Quorum quorum() {
    return new BallotRule.Quorum(new Share(2, 3, Threshold.AT_LEAST), "Để thử", Confidence.ASSUMED);
  }

  private static BallotOutcomes outcomes() {
    return new BallotOutcomes(
        YES,
        NO,
        List.of("again"),
        List.of(),
        new BallotOutcomes.Tie(List.of("tied"), "head", List.of("one", "other")));
  }
}
