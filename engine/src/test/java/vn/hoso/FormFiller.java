package vn.hoso;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills in a form with the least its schema asks for. */
public final class FormFiller {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FormFiller() {}

  /**
   * @param returnTo null where the outcome does not ask
   * @param day for every date
   * @param paper code of a required document, where one is to be named
   */
  public static ObjectNode fill(
      JsonNode form, String outcome, String returnTo, LocalDate day, String paper) {
    ObjectNode data = NODES.objectNode();
    for (String field : required(form, outcome)) {
      JsonNode schema = form.path("properties").path(field);
      data.set(field, value(schema, day, paper));
    }
    data.put("outcome", outcome);
    if (data.has("returnTo")) {
      data.put("returnTo", returnTo);
    }
    return data;
  }

  /** Fields that answer for each paper a supplement asked for. */
  public static List<String> askedFields(JsonNode form) {
    return form.path("properties").properties().stream()
        .filter(
            field ->
                field
                    .getValue()
                    .path("items")
                    .path("properties")
                    .valueStream()
                    .anyMatch(each -> each.path("x-source").asString("").equals("askedDocuments")))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** Fields in which units are chosen. */
  public static List<String> seatFields(JsonNode form) {
    return form.path("properties").properties().stream()
        .filter(field -> field.getValue().has("x-seats"))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private static Set<String> required(JsonNode form, String outcome) {
    Set<String> fields = new LinkedHashSet<>(texts(form.path("required")));
    form.path("allOf")
        .valueStream()
        .filter(rule -> asks(rule, outcome))
        .forEach(rule -> fields.addAll(texts(rule.path("then").path("required"))));
    return fields;
  }

  private static boolean asks(JsonNode rule, String outcome) {
    JsonNode when = rule.path("if").path("properties").path("outcome");
    return Stream.concat(when.path("enum").valueStream(), Stream.of(when.path("const")))
        .anyMatch(value -> outcome.equals(value.asString("")));
  }

  private static Set<String> texts(JsonNode list) {
    return new LinkedHashSet<>(list.valueStream().map(JsonNode::stringValue).toList());
  }

  private static JsonNode value(JsonNode schema, LocalDate day, String paper) {
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (schema.has("oneOf")) {
      return schema.path("oneOf").get(0).path("const");
    }
    return switch (schema.path("type").asString("string")) {
      case "boolean" -> NODES.booleanNode(false);
      case "integer" -> NODES.numberNode(1);
      case "array" -> NODES.arrayNode().add(item(schema.path("items"), day, paper));
      default -> text(schema, day, paper);
    };
  }

  private static ObjectNode item(JsonNode schema, LocalDate day, String paper) {
    ObjectNode item = NODES.objectNode();
    texts(schema.path("required"))
        .forEach(
            field -> item.set(field, value(schema.path("properties").path(field), day, paper)));
    return item;
  }

  private static JsonNode text(JsonNode schema, LocalDate day, String paper) {
    if ("date".equals(schema.path("format").asString(""))) {
      return NODES.stringNode(day.toString());
    }
    if ("documents".equals(schema.path("x-source").asString(""))) {
      return NODES.stringNode(paper);
    }
    return schema.has("examples")
        ? schema.path("examples").get(0)
        : NODES.stringNode("Ghi để thử.");
  }
}
