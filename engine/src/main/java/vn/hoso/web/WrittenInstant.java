package vn.hoso.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A moment as it is written, with its offset: a bare number says not in what it is counted. */
final class WrittenInstant extends StdDeserializer<Instant> {

  WrittenInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(getValueType(context), parser);
    }
    String written = parser.getString();
    try {
      OffsetDateTime moment = OffsetDateTime.parse(written);
      return WrittenDay.onPaper(moment.toLocalDate())
          ? moment.toInstant()
          : (Instant) context.handleWeirdStringValue(Instant.class, written, WrittenDay.FAR);
    } catch (DateTimeException noMoment) {
      return (Instant)
          context.handleWeirdStringValue(Instant.class, written, "not a moment with its offset");
    }
  }
}
