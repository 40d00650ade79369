package vn.hoso.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.rule.Condition;

class ConditionTest {

  private static final Map<String, Boolean> FACTS = Map.of("yes", true, "no", false);

  @ParameterizedTest
  @CsvSource({
    "yes, true",
    "no, false",
    "unanswered, false",
    "not yes, false",
    "not no, true",
    "not unanswered, true",
    "yes and no, false",
    "yes and not no, true",
    "no or yes, true",
    "no and yes or yes, true",
    "yes or no and no, true",
    "no or no and yes, false"
  })
  void facts_are_joined_with_and_before_or_and_no_answer_is_a_no(String text, boolean holds) {
    assertThat(Condition.parse(text).holds(FACTS)).isEqualTo(holds);
  }

  @Test
  void nothing_written_holds_always() {
    assertThat(Condition.parse(null).holds(Map.of())).isTrue();
    assertThat(Condition.parse("  ").holds(Map.of())).isTrue();
    assertThat(Condition.ALWAYS.facts()).isEmpty();
  }

  @Test
  void it_names_the_facts_it_asks_for() {
    assertThat(Condition.parse("youth and not waived or moved").facts())
        .containsExactlyInAnyOrder("youth", "waived", "moved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes no",
        "yes and",
        "or yes",
        "not",
        "not not yes",
        "yes xor no",
        "(yes)",
        "yes == true",
        "${yes}",
        "Yes"
      })
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Condition.parse(text));
  }
}
