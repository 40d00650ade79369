package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;

/** What speaks against an outcome, by how sure the rule is. */
class TallyPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # confidence | outcome     | in favour of 9 | reason | objection
          SOURCED      | proposed    | 7 | -        | -
          SOURCED      | notProposed | 2 | -        | -
          SOURCED      | proposed    | 5 | -        | ballot contradicts
          SOURCED      | proposed    | 5 | Vì thế   | ballot contradicts
          SOURCED      | notProposed | 6 | -        | ballot contradicts
          SOURCED      | notProposed | 6 | Vì thế   | ballot contradicts
          SOURCED_OLD  | proposed    | 6 | -        | -
          SOURCED_OLD  | proposed    | 5 | -        | ballotReason required
          SOURCED_OLD  | proposed    | 5 | Vì thế   | -
          SOURCED_OLD  | notProposed | 7 | -        | ballotReason required
          SOURCED_OLD  | notProposed | 7 | Vì thế   | -
          KNOWN        | proposed    | 5 | -        | ballotReason required
          ASSUMED      | proposed    | 5 | Vì thế   | -
          """)
  void an_outcome_against_the_numbers(
      Confidence confidence, String outcome, int inFavour, String reason, String objection) {
    var rule = Rules.rule(Base.SUMMONED, Rules.atLeast(2, 3), confidence);
    var ballot = confirmed(Rules.all(9, inFavour), reason.equals("-") ? null : reason);
    assertThat(objection(rule, outcome, ballot)).isEqualTo(objection);
  }

  @Test
  void an_outcome_without_numbers_or_with_unconfirmed_ones_is_refused() {
    var rule = Rules.rule(Base.SUMMONED, Rules.atLeast(2, 3), Confidence.ASSUMED);
    assertThat(objection(rule, "proposed", null)).isEqualTo("ballot missing");
    assertThat(objection(rule, "proposed", entered(Rules.all(9, 9), "Vì thế")))
        .isEqualTo("ballot unconfirmed");
  }

  @Test
  void a_body_too_small_by_an_uncertain_rule_needs_a_reason_to_pass() {
    var minimum = new BallotRule.Minimum(3, "Văn bản đã thay", Confidence.SOURCED_OLD);
    var rule = Rules.rule(Base.SUMMONED, Rules.atLeast(2, 3), Confidence.KNOWN, minimum);
    assertThat(objection(rule, "proposed", confirmed(Rules.all(2, 2), null)))
        .isEqualTo("ballotReason required");
    assertThat(objection(rule, "notProposed", confirmed(Rules.all(2, 2), null))).isEqualTo("-");
  }

  private static String objection(BallotRule rule, String outcome, Ballot ballot) {
    return TallyPolicy.objection(rule, outcome, ballot)
        .map(error -> error.field() + " " + error.code())
        .orElse("-");
  }

  static Ballot confirmed(Tally tally, String reason) {
    return ballot(tally, reason, UUID.randomUUID());
  }

  private static Ballot entered(Tally tally, String reason) {
    return ballot(tally, reason, null);
  }

  private static Ballot ballot(Tally tally, String reason, UUID confirmedBy) {
    var at = Instant.EPOCH;
    return new Ballot(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "resolveCell",
        null,
        1,
        tally,
        UUID.randomUUID(),
        "A",
        at,
        confirmedBy,
        confirmedBy == null ? null : "B",
        confirmedBy == null ? null : at,
        reason);
  }
}
