package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.BallotRule.Base;
import vn.hoso.shared.FieldError;

/** Numbers that cannot be true together are refused, each by its field. */
class TallyCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # summoned, present, excused, issued, collected, valid, in favour, against | field
          9 8 1 8 8 8 7 1 | -
          9 9 0 9 8 7 7 0 | -
          9 0 9 0 0 0 0 0 | -
          9 8 1 8 8 8 7 0 | -
          0 0 0 0 0 0 0 0 | summoned
          9 8 1 8 8 8 8 1 | against
          9 8 1 8 8 8 9 0 | inFavour
          9 8 1 8 8 9 7 1 | valid
          9 8 1 8 9 8 7 1 | collected
          9 8 1 9 8 8 7 1 | issued
          9 10 0 8 8 8 7 1 | present
          9 8 2 8 8 8 7 1 | excused
          9 8 -1 8 8 8 7 1 | excused
          9 8 1 8 8 8 7 -1 | against
          100000 8 1 8 8 8 7 1 | summoned
          """)
  void the_field_at_fault_is_named(String numbers, String field) {
    var errors = TallyCheck.errors(tally(numbers));
    if (field.equals("-")) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors).extracting(FieldError::field).containsExactly(field);
    }
  }

  @Test
  void several_faults_are_told_together() {
    assertThat(TallyCheck.errors(new Tally(5, 6, 0, 7, 8, 9, 3, 0)))
        .extracting(FieldError::field)
        .containsExactly("present", "issued", "collected", "valid");
  }

  @Test
  void no_message_repeats_a_number_of_the_tally() {
    assertThat(TallyCheck.errors(new Tally(4321, 4322, 0, 4323, 4324, 4325, 4326, 0)))
        .noneMatch(error -> error.message().vi().contains("432"))
        .noneMatch(error -> error.message().en().contains("432"));
  }

  @Test
  void a_cell_of_two_is_refused_where_the_minimum_stands_in_a_text_in_force() {
    var minimum = new BallotRule.Minimum(3, "Điều lệ Đảng, Điều 21", Confidence.SOURCED);
    var refused =
        catchThrowableOfType(BallotProblem.class, () -> vote(minimum).check(Rules.all(2, 2)));
    assertThat(refused.code()).isEqualTo("BALLOT-002");
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("summoned", "tooFew"));
    assertThat(refused.errors().get(0).message().vi())
        .isEqualTo("Phải có từ 3 đảng viên chính thức (Điều lệ Đảng, Điều 21).");
    assertThat(
            catchThrowableOfType(BallotProblem.class, () -> vote(minimum).check(Rules.all(3, 2))))
        .isNull();
  }

  @Test
  void a_cell_of_two_is_told_where_the_minimum_is_not_certain() {
    var minimum = new BallotRule.Minimum(3, "Văn bản đã thay", Confidence.SOURCED_OLD);
    assertThat(
            catchThrowableOfType(BallotProblem.class, () -> vote(minimum).check(Rules.all(2, 2))))
        .isNull();
    assertThat(new BallotWords(vote(minimum).rule()).problems(Rules.all(2, 2)))
        .extracting(text -> text.vi())
        .containsExactly("Phải có từ 3 đảng viên chính thức (Văn bản đã thay).");
  }

  private static Vote vote(BallotRule.Minimum minimum) {
    var rule = Rules.rule(Base.SUMMONED, Rules.atLeast(2, 3), Confidence.SOURCED_OLD, minimum);
    return new Vote(null, null, rule, null, EarlierVotes.Earlier.NOTHING);
  }

  private static Tally tally(String numbers) {
    var n =
        java.util.Arrays.stream(numbers.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Tally(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
  }
}
