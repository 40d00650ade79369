package vn.hoso.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.shared.Letters;

/**
 * JSON whose letters have one spelling, whichever keyboard wrote them. What JSON is built of is
 * plain ASCII, which composes with nothing, so the body can be treated as one text.
 */
final class ComposedJson {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[^u]|u([0-9A-Fa-f]{4}))");

  private ComposedJson() {}

  static byte[] of(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException refusedLater) {
      return body;
    }
    String unescaped = text.contains("\\u") ? unescaped(text) : text;
    String composed = Letters.composed(unescaped);
    return composed.equals(text) ? body : composed.getBytes(StandardCharsets.UTF_8);
  }

  /** Letters and marks alone: quotes, backslashes and halves of pairs stay as they are. */
  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(ComposedJson::meant);
  }

  private static String meant(MatchResult escape) {
    String code = escape.group(1);
    char letter = code == null ? '"' : (char) Integer.parseInt(code, 16);
    boolean plain =
        Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    return Matcher.quoteReplacement(plain ? String.valueOf(letter) : escape.group());
  }
}
