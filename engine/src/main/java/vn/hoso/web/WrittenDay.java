package vn.hoso.web;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** A day is a text; {@code [2026, 12, 1]} is refused as a number is. */
final class WrittenDay extends StdDeserializer<LocalDate> {

  WrittenDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? LocalDateDeserializer.INSTANCE.deserialize(json, context)
        : (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
  }
}
