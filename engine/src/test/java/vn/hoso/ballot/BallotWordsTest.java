package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.BallotRule.Base;

/** What officials read beside the numbers. */
class BallotWordsTest {

  @Test
  void the_sum_is_told_in_plain_words() {
    var words = words(Base.SUMMONED, Confidence.SOURCED_OLD);
    assertThat(words.arithmetic(Rules.all(9, 7)).vi())
        .isEqualTo(
            "Cần ít nhất 2/3 số đảng viên chính thức được triệu tập đồng ý. 2/3 của 9 người là 6,"
                + " vậy cần từ 6 trở lên. Có 7 đồng ý: đạt.");
    assertThat(words.arithmetic(Rules.all(9, 7)).en())
        .isEqualTo(
            "In favour must be at least 2/3 of the official members summoned. 2/3 of 9 people is"
                + " 6, so 6 or more are needed. 7 are in favour: reached.");
  }

  @Test
  void a_share_that_is_no_whole_number_is_written_as_people_write_it() {
    var words = words(Base.SUMMONED, Confidence.SOURCED_OLD);
    assertThat(words.arithmetic(Rules.all(10, 6)).vi())
        .contains("2/3 của 10 người là 6 và 2/3, vậy cần từ 7 trở lên.")
        .endsWith("Có 6 đồng ý: chưa đạt, thiếu 1.");
    assertThat(words.arithmetic(Rules.all(1, 1)).vi()).contains("2/3 của 1 người là 2/3, vậy");
  }

  @Test
  void more_than_a_half_needs_one_vote_beyond_it() {
    var rule = Rules.rule(Base.VALID, Rules.moreThan(1, 2), Confidence.KNOWN);
    assertThat(new BallotWords(rule).arithmetic(Rules.all(10, 5)).vi())
        .isEqualTo(
            "Cần trên 1/2 số phiếu hợp lệ đồng ý. 1/2 của 10 phiếu là 5, vậy cần từ 6 trở lên. Có 5"
                + " đồng ý: chưa đạt, thiếu 1.");
  }

  @Test
  void what_is_not_certain_is_told() {
    var uncertain = words(Base.SUMMONED, Confidence.SOURCED_OLD);
    assertThat(uncertain.problems(Rules.all(9, 7))).isEmpty();
    assertThat(uncertain.problems(Rules.all(9, 2)))
        .singleElement()
        .matches(text -> text.vi().contains("phải nêu lý do"));
    assertThat(uncertain.problems(new Tally(10, 8, 2, 8, 8, 8, 6, 2)))
        .first()
        .matches(text -> text.vi().startsWith("Nếu không tính người vắng có lý do thì đạt."));
    assertThat(words(Base.SUMMONED, Confidence.SOURCED).problems(Rules.all(9, 2))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Base.class)
  void no_sentence_is_longer_than_twenty_words(Base base) {
    var words = words(base, Confidence.ASSUMED);
    var text = words.arithmetic(new Tally(10, 8, 2, 8, 8, 8, 6, 2));
    assertThat(Arrays.stream(text.vi().split("[.:] ")))
        .allMatch(sentence -> sentence.split(" ").length <= 20);
    assertThat(text.en()).doesNotContain("null");
  }

  private static BallotWords words(Base base, Confidence confidence) {
    return new BallotWords(Rules.rule(base, Rules.atLeast(2, 3), confidence));
  }
}
