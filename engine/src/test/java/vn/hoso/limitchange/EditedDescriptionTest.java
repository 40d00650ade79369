package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.RequiredDocument.ValidAt;

/** Only the values that are others are written; what an author wrote beside them stays. */
class EditedDescriptionTest {

  @Test
  void values_are_written_where_they_stand_with_comments_quotes_and_letters_of_two_halves_around() {
    assertThat(
            EditedDescription.of(
                """
                # 𝄞 first
                derived:
                  - name: end   # the end
                    plus: "P12M"  # twelve
                    source: >-
                      Điều lệ Đảng,
                      Điều 5
                    confidence: sourced
                  - {name: other, minus: P3M, source: 'x', confidence: known} # short
                # last
                """,
                List.of(
                    day("derived:end", "P6M", "calendarMonths", "12-QC/TU: mới"),
                    day("derived:other", "P90D", "workingDays", "x"))))
        .isEqualTo(
            """
            # 𝄞 first
            derived:
              - name: end   # the end
                plus: P6M  # twelve
                source: "12-QC/TU: mới"
                confidence: assumed
              - {name: other, unit: workingDays, minus: P90D, source: 'x', confidence: assumed} # short
            # last
            """);
  }

  @Test
  void what_is_not_written_yet_comes_before_the_value_it_belongs_to() {
    String text =
        """
        documents:
          - code: "A"
            validityMonths: 12 # a year
            source: s
            confidence: known
        """;
    assertThat(EditedDescription.of(text, List.of(paper("P12M", Confidence.KNOWN, ValidAt.NEEDED))))
        .as("what holds without being written is not written")
        .isEqualTo(text);
    assertThat(
            EditedDescription.of(text, List.of(paper("P6M", Confidence.ASSUMED, ValidAt.DECISION))))
        .isEqualTo(
            """
            documents:
              - code: "A"
                validAt: DECISION
                validityConfidence: assumed
                validityMonths: 6 # a year
                source: s
                confidence: known
            """);
  }

  @Test
  void an_entry_of_another_name_is_left_alone() {
    String text = "derived:\r\n  - name: end\r\n    plus: P1M\r\n    source: a\r\n";
    assertThat(
            EditedDescription.of(text, List.of(day("derived:start", "P6M", "calendarMonths", "b"))))
        .isEqualTo(text);
  }

  private static LimitEdit day(String place, String length, String unit, String basis) {
    return new LimitEdit(place, length, unit, null, basis, Confidence.ASSUMED, null);
  }

  private static LimitEdit paper(String months, Confidence confidence, ValidAt at) {
    return new LimitEdit("document:A", months, "calendarMonths", null, "s", confidence, at);
  }
}
