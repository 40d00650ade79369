package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecordSchemasTest {

  enum Colour {
    RED
  }

  record Inner(String word) {}

  record Answer(
      String name, @Nullable String note, @Nullable Colour colour, @Nullable Inner inner, int n) {}

  record ThingRequest(String name, @Nullable String note, JsonNode data) {}

  static class Elsewhere {
    record Inner(int other) {}
  }

  record Both(Inner one, Elsewhere.Inner other) {}

  private final ModelConverters converters = new ModelConverters(true);

  RecordSchemasTest() {
    converters.addConverter(new RecordSchemas());
  }

  @Test
  void an_answer_carries_all_and_tells_what_may_be_null() {
    Schema<?> answer = described(Answer.class).get("Answer");
    assertThat(answer.getRequired())
        .containsExactlyInAnyOrder("name", "note", "colour", "inner", "n");
    assertThat(property(answer, "name").getTypes()).containsExactly("string");
    assertThat(property(answer, "note").getTypes()).containsExactlyInAnyOrder("string", "null");
    assertThat(property(answer, "colour").getEnum().toString()).isEqualTo("[RED, null]");
    assertThat(property(answer, "inner").getAnyOf())
        .extracting(Schema::get$ref)
        .containsExactly("#/components/schemas/Inner", null);
  }

  @Test
  void a_request_may_leave_out_what_may_be_null_and_nothing_else() {
    Schema<?> request = described(ThingRequest.class).get("ThingRequest");
    assertThat(request.getRequired()).containsExactlyInAnyOrder("name", "data");
    assertThat(property(request, "data").getTypes()).containsExactly("object");
    assertThat(property(request, "data").getProperties()).isNull();
  }

  @Test
  void two_records_of_one_name_are_refused() {
    assertThatThrownBy(() -> described(Both.class))
        .hasStackTraceContaining("are both described as Inner");
  }

  @Test
  void an_answer_with_an_unannounced_null_is_found_at_any_depth() {
    var kept = new Answer("x", null, null, null, 1);
    var broken = new Answer("x", null, null, new Inner(null), 1);
    assertThatCode(() -> AnswersKeepTheirWord.check(List.of(kept))).doesNotThrowAnyException();
    assertThatThrownBy(() -> AnswersKeepTheirWord.check(Map.of("all", List.of(broken))))
        .hasMessageContaining("Inner.word is not @Nullable");
  }

  @SuppressWarnings("rawtypes")
  private Map<String, Schema> described(Class<?> type) {
    return converters.readAll(type);
  }

  private static Schema<?> property(Schema<?> of, String name) {
    return of.getProperties().get(name);
  }
}
