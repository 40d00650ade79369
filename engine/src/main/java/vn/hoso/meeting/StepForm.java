package vn.hoso.meeting;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a step as far as a list needs it: which fields there are, and which of them belong to
 * an outcome. Whether they are filled in correctly is asked where single steps are asked.
 */
record StepForm(JsonNode schema) {

  private static final String OUTCOME = "outcome";

  boolean hasField(String name) {
    return schema.path("properties").has(name);
  }

  /** The days that make facts, set to the day of the meeting; they can be changed. */
  ObjectNode daysAt(LocalDate day) {
    var common = JsonNodeFactory.instance.objectNode();
    schema
        .path("properties")
        .propertyStream()
        .filter(field -> field.getValue().has("x-fact"))
        .forEach(field -> common.put(field.getKey(), day.toString()));
    return common;
  }

  /**
   * A row's form: its own fields, else the common ones, and only those that belong to its outcome;
   * a common day must not make a fact of a row that is sent back.
   */
  ObjectNode filled(JsonNode common, JsonNode own) {
    var filled = JsonNodeFactory.instance.objectNode();
    outcome(own).ifPresent(outcome -> filled.put(OUTCOME, outcome));
    schema
        .path("properties")
        .propertyStream()
        .filter(field -> !field.getKey().equals(OUTCOME) && belongs(field.getValue(), own))
        .forEach(
            field -> {
              var value = given(own, field.getKey()) ? own : common;
              if (given(value, field.getKey())) {
                filled.set(field.getKey(), value.get(field.getKey()));
              }
            });
    return filled;
  }

  static Optional<String> outcome(JsonNode own) {
    return given(own, OUTCOME) ? own.get(OUTCOME).asStringOpt() : Optional.empty();
  }

  private static boolean belongs(JsonNode field, JsonNode own) {
    var outcomes = field.path("x-outcomes");
    return !outcomes.isArray()
        || outcome(own)
            .filter(it -> outcomes.valueStream().anyMatch(each -> each.asString("").equals(it)))
            .isPresent();
  }

  private static boolean given(JsonNode data, String field) {
    var value = data.path(field);
    return !value.isMissingNode()
        && !value.isNull()
        && !(value.isString() && value.stringValue().isBlank());
  }
}
