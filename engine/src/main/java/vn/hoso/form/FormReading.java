package vn.hoso.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Text;

/** Turns a completed form into labels and words. */
public final class FormReading {

  private final UnaryOperator<String> paperNames;

  /**
   * @param paperNames the name of a required paper by its code
   */
  public FormReading(UnaryOperator<String> paperNames) {
    this.paperNames = paperNames;
  }

  /** The fields that were filled in, in the order of the form; the outcome is none of them. */
  public List<WrittenField> read(JsonNode schema, JsonNode data) {
    return fields(schema).stream()
        .filter(field -> !field.getKey().equals(FormSchema.OUTCOME))
        .filter(field -> filled(data.path(field.getKey())))
        .map(
            field ->
                new WrittenField(
                    field.getKey(),
                    label(field.getValue()),
                    text(field.getValue(), data.path(field.getKey()))))
        .toList();
  }

  private static List<Map.Entry<String, JsonNode>> fields(JsonNode schema) {
    return schema
        .path("properties")
        .propertyStream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, JsonNode> field) -> field.getValue().path("x-order").asInt(99)))
        .toList();
  }

  private static boolean filled(JsonNode value) {
    return !value.isMissingNode() && !value.isNull() && !value.asString("-").isBlank();
  }

  private static Text label(JsonNode schema) {
    String vi = schema.path("title").asString("");
    return new Text(vi, schema.path("x-title-en").asString(vi));
  }

  private Text text(JsonNode schema, JsonNode value) {
    if (value.isBoolean()) {
      return value.asBoolean() ? new Text("Có", "Yes") : new Text("Không", "No");
    }
    if (value.isArray()) {
      return lines(value.valueStream().map(each -> text(schema.path("items"), each)).toList());
    }
    if (value.isObject()) {
      return parts(schema, value);
    }
    return word(schema, value.asString(""));
  }

  private Text word(JsonNode schema, String value) {
    if (schema.has("oneOf")) {
      return schema
          .path("oneOf")
          .valueStream()
          .filter(option -> option.path("const").asString("").equals(value))
          .map(FormReading::label)
          .findFirst()
          .orElse(new Text(value, value));
    }
    String said = FormSchema.namesPaper(schema) ? paperNames.apply(value) : plain(schema, value);
    return new Text(said, said);
  }

  private static String plain(JsonNode schema, String value) {
    return schema.path("format").asString("").equals("date")
        ? DayText.of(LocalDate.parse(value))
        : value;
  }

  private Text parts(JsonNode schema, JsonNode value) {
    List<Text> all =
        fields(schema).stream()
            .filter(field -> filled(value.path(field.getKey())))
            .map(field -> text(field.getValue(), value.path(field.getKey())))
            .toList();
    return joined(all, " · ");
  }

  private static Text lines(List<Text> all) {
    return joined(all, "\n");
  }

  private static Text joined(List<Text> all, String with) {
    return new Text(
        all.stream().map(Text::vi).collect(Collectors.joining(with)),
        all.stream().map(Text::en).collect(Collectors.joining(with)));
  }
}
