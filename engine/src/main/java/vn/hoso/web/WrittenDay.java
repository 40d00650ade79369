package vn.hoso.web;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/**
 * A day is a text; {@code [2026, 12, 1]} is refused as a number is, and a year no calendar on paper
 * shows: neither the database nor a sum of days reaches as far as a {@link LocalDate} does.
 */
final class WrittenDay extends StdDeserializer<LocalDate> {

  static final String FAR = "no day of a year of four digits";

  WrittenDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
    LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
    return day == null || onPaper(day)
        ? day
        : (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), FAR);
  }

  /** Whether its year has at most four digits. */
  static boolean onPaper(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }
}
