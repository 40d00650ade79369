package vn.hoso.web;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Bodies that almost fit what the description of the API asks for. */
final class HostileValues {

  /** As they stand in JSON. */
  private static final List<String> ATOMS =
      List.of(
          "null",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"a\\u0007b\"",
          "\"\\ud83d\"",
          "\"\\udc00\\ud800\"",
          "\"\\ufffe\"",
          "\"\\u202Etxet\"",
          "\"\\u200B\"",
          "\"%00%C3%28\"",
          "\"' or 1=1 --\"",
          "\"<script>\"",
          "\"2026-02-30\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"0000-00-00\"",
          "\"2026-09-07T25:61:00Z\"",
          "\"NaN\"",
          "1e999",
          "-1e400",
          "1e-400",
          "99999999999999999999",
          "-9223372036854775809",
          "2147483648",
          "0.1",
          "-0",
          "true",
          "[]",
          "{}",
          "[null]",
          "[[[]]]",
          "{\"\":null}",
          "\"" + "\u1ea1".repeat(5_000) + "\"",
          "\"a" + "\u0301".repeat(400) + "\"",
          "[".repeat(3_000) + "]".repeat(3_000),
          "9".repeat(2_000));

  private final Random random;
  private final JsonNode schemas;
  private final boolean plausible;

  HostileValues(Random random, JsonNode schemas) {
    this(random, schemas, false);
  }

  private HostileValues(Random random, JsonNode schemas, boolean plausible) {
    this.random = random;
    this.schemas = schemas;
    this.plausible = plausible;
  }

  /** Nothing but what the description asks for, the same at every call. */
  static String plausible(JsonNode schema, JsonNode schemas) {
    return new HostileValues(new Random(1), schemas, true).of(schema, 0);
  }

  String atom() {
    return pick(ATOMS);
  }

  /** Something of that schema, more often right than not. */
  String of(JsonNode schema, int depth) {
    if (!plausible && random.nextInt(6) == 0 || depth > 6) {
      return atom();
    }
    JsonNode known = resolved(schema);
    if (known.has("enum")) {
      return known.path("enum").get(random.nextInt(known.path("enum").size())).toString();
    }
    return switch (known.path("type").asString(known.path("type").path(0).asString("object"))) {
      case "string" -> text(known.path("format").asString(""));
      case "integer", "number" -> String.valueOf(random.nextInt(50) - 5);
      case "boolean" -> String.valueOf(random.nextBoolean());
      case "array" -> list(known, depth);
      default -> object(known, depth);
    };
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode each = schema;
    while (each.has("$ref") || each.has("oneOf") || each.has("anyOf")) {
      each =
          each.has("$ref")
              ? schemas.path(each.path("$ref").asString().replace("#/components/schemas/", ""))
              : each.path(each.has("oneOf") ? "oneOf" : "anyOf").path(0);
    }
    return each;
  }

  private String text(String format) {
    return switch (format) {
      case "uuid" -> "\"" + UUID.randomUUID() + "\"";
      case "date" -> "\"2026-09-" + (10 + random.nextInt(25)) + "\"";
      case "date-time" -> "\"2026-09-07T02:00:00Z\"";
      default -> pick(List.of("\"x\"", "\"Đặng Thị Lệ\"", "\"05-NQ/CB\"", "\"123456789012\""));
    };
  }

  private String list(JsonNode schema, int depth) {
    StringBuilder list = new StringBuilder("[");
    int size = random.nextInt(4);
    for (int n = 0; n < size; n++) {
      list.append(n == 0 ? "" : ",").append(of(schema.path("items"), depth + 1));
    }
    return list.append(']').toString();
  }

  private String object(JsonNode schema, int depth) {
    StringBuilder object = new StringBuilder("{");
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (plausible || random.nextInt(12) != 0) {
        object
            .append(object.length() == 1 ? "" : ",")
            .append('"')
            .append(property.getKey())
            .append("\":")
            .append(of(property.getValue(), depth + 1));
      }
    }
    return object.append('}').toString();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
