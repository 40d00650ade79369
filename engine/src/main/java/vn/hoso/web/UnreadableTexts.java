package vn.hoso.web;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import vn.hoso.shared.Letters;

/** JSON with a text that holds what nobody can read. */
final class UnreadableTexts {

  private static final JsonFactory JSON = new JsonFactory();

  private UnreadableTexts() {}

  /**
   * @throws WebProblem 400 with the place of the first such text; what is no JSON is told later
   */
  static void refuse(byte[] body) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      Optional<String> at = first(parser);
      if (at.isPresent()) {
        throw WebProblem.unreadable(at.get());
      }
    } catch (JacksonException broken) {
      return;
    }
  }

  private static Optional<String> first(JsonParser parser) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
      if (text && Letters.unreadable(parser.getString())) {
        TokenStreamContext at = parser.streamReadContext();
        return Optional.of(path(token == JsonToken.VALUE_STRING ? at : at.getParent()));
      }
    }
    return Optional.empty();
  }

  private static String path(TokenStreamContext at) {
    if (at == null || at.inRoot()) {
      return "";
    }
    String before = path(at.getParent());
    if (at.inArray()) {
      return before + "[" + at.getCurrentIndex() + "]";
    }
    return before.isEmpty() ? at.currentName() : before + "." + at.currentName();
  }
}
