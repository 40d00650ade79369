package vn.hoso.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoso.rule.ItemColumn;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

class ItemCheckTest {

  /** A folder is anybody's, and one worker reads all lists. */
  @Test
  void a_pattern_that_goes_back_and_forth_without_an_end_does_not_match() {
    List<FieldError> errors =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> checked("[0-9]*".repeat(9) + "x", "1".repeat(100)));
    assertThat(errors).singleElement().extracting(FieldError::code).isEqualTo("wrong");
    assertThat(checked("(a|b)*x", "ab".repeat(240))).hasSize(1);
  }

  @Test
  void a_pattern_that_is_meant_is_asked_of_the_whole_text() {
    assertThat(checked("[0-9]{2}-[A-Z]+", "12-AB")).isEmpty();
    assertThat(checked("[0-9]{2}-[A-Z]+", "12-AB.")).hasSize(1);
    assertThat(checked("[0-9]{2}-[A-Z]+", "012-AB")).hasSize(1);
  }

  private static List<FieldError> checked(String pattern, String value) {
    var column =
        new ItemColumn(
            "number",
            new Text("Số", "Number"),
            ItemColumn.Kind.TEXT,
            List.of(),
            List.of(),
            false,
            false,
            Pattern.compile(pattern),
            new Text("Sai dạng", "Wrong"),
            null);
    return ItemCheck.errors(List.of(column), Map.of("number", value));
  }
}
