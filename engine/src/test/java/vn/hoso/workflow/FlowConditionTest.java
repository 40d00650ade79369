package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowConditionTest {

  @Test
  void a_variable_is_compared_with_a_word() {
    assertThat(holds("${outcome == 'received'}", Map.of("outcome", "received"))).isTrue();
    assertThat(holds("${outcome == 'received'}", Map.of("outcome", "refused"))).isFalse();
    assertThat(holds("${outcome != 'received'}", Map.of("outcome", "refused"))).isTrue();
  }

  @Test
  void a_variable_is_compared_with_yes_no_a_number_and_nothing() {
    assertThat(holds("${sectionAppraisal == true}", Map.of("sectionAppraisal", true))).isTrue();
    assertThat(holds("${round == 2}", Map.of("round", 2))).isTrue();
    Map<String, Object> none = new HashMap<>();
    none.put("returnTo", null);
    assertThat(holds("${returnTo == null}", none)).isTrue();
    assertThat(holds("${returnTo == 'prepareDossier'}", none)).isFalse();
  }

  @Test
  void and_binds_tighter_than_or() {
    String text = "${a == 1 and b == 2 or c == 3}";
    assertThat(holds(text, Map.of("a", 9, "b", 9, "c", 3))).isTrue();
    assertThat(holds(text, Map.of("a", 1, "b", 2, "c", 9))).isTrue();
    assertThat(holds(text, Map.of("a", 1, "b", 9, "c", 9))).isFalse();
    assertThat(holds("${a == 1 && b == 2 || c == 3}", Map.of("a", 1, "b", 2, "c", 9))).isTrue();
  }

  @Test
  void a_variable_not_known_leaves_the_answer_open() {
    assertThat(FlowCondition.parse("${outcome == 'received'}").orElseThrow().holds(Map.of()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${outcome}",
        "outcome == 'x'",
        "#{outcome == 'x'}",
        "${outcome.equals('x')}",
        "${execution.getVariable('outcome') == 'x'}",
        "${outcome == other}",
        "${''.getClass() == null}",
        "${empty outcome}",
        "${outcome == 'x' ? true : false}",
        "${outcome == 'it\\'s'}",
        "${outcome == 'x'}${other == 'y'}",
        "${outcome == 'x' and}",
        "${currentUser() == 'x'}",
        ""
      })
  void anything_richer_is_no_condition(String text) {
    assertThat(FlowCondition.parse(text)).isEmpty();
  }

  private static boolean holds(String text, Map<String, ?> variables) {
    return FlowCondition.parse(text).orElseThrow().holds(variables).orElseThrow();
  }
}
