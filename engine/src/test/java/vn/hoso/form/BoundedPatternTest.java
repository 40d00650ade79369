package vn.hoso.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BoundedPatternTest {

  private static final Duration GENEROUS = Duration.ofSeconds(20);

  @Test
  void a_pattern_that_would_never_end_on_what_is_typed_does_not_match() {
    for (String pattern : new String[] {"^(a+)+\\\\1?$", "(.*a){20}x"}) {
      var form =
          FormDialect.compile(
              JsonMapper.shared()
                  .readTree(
                      "{\"properties\":{\"note\":{\"type\":\"string\",\"pattern\":\"%s\"}}}"
                          .formatted(pattern)));
      var typed = JsonMapper.shared().createObjectNode().put("note", "a".repeat(60) + "!");
      assertThat(assertTimeoutPreemptively(GENEROUS, () -> form.validate(typed)))
          .as(pattern)
          .hasSize(1);
    }
  }

  @Test
  void a_pattern_that_calls_itself_for_every_letter_does_not_match() {
    assertThat(new BoundedPattern("^(a|b)*$").matches("ab".repeat(500_000))).isFalse();
  }

  @Test
  void what_is_meant_matches_however_long_it_is() {
    assertThat(new BoundedPattern("\\S").matches(" ".repeat(20_000) + "a")).isTrue();
    assertThat(new BoundedPattern("\\S").matches(" ".repeat(20_000))).isFalse();
    assertThat(new BoundedPattern("^[0-9]{1,5}-[A-Z/]+$").matches("12-QC/TU")).isTrue();
    assertThat(new BoundedPattern("^[0-9]+$").matches("12\n")).isFalse();
  }
}
