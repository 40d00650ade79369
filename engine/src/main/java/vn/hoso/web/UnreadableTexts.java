package vn.hoso.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import vn.hoso.shared.Letters;

/** JSON with a text that holds what nobody can read, or that says something twice. */
final class UnreadableTexts {

  private static final JsonFactory JSON = new JsonFactory();

  private UnreadableTexts() {}

  /**
   * @throws WebProblem 400 with the place of the first such text, or of what is said twice, of
   *     which readers take the one or the other; what is no JSON is told later
   */
  static void refuse(byte[] body) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      Deque<Set<String>> said = new ArrayDeque<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        refuse(parser, token, said);
      }
    } catch (JacksonException broken) {
      return;
    }
  }

  private static void refuse(JsonParser parser, JsonToken token, Deque<Set<String>> said) {
    boolean name = token == JsonToken.PROPERTY_NAME;
    TokenStreamContext at = parser.streamReadContext();
    if ((name || token == JsonToken.VALUE_STRING) && Letters.unreadable(parser.getString())) {
      throw WebProblem.unreadable(path(name ? at.getParent() : at));
    }
    switch (token) {
      case START_OBJECT -> said.push(new HashSet<>());
      case END_OBJECT -> said.pop();
      default -> {
        if (name && !said.element().add(parser.getString())) {
          throw WebProblem.of(400, List.of(FieldErrors.twice(path(at))));
        }
      }
    }
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
