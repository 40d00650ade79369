package vn.hoso.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.shared.Letters;

/**
 * JSON whose letters have one spelling, whichever keyboard wrote them, and whose texts of nothing
 * anybody sees are empty. What JSON is built of is plain ASCII, which composes with nothing, so the
 * body can be treated as one text.
 */
final class ComposedJson {

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:(u[Dd][89ABab][0-9A-Fa-f]{2}\\\\u[Dd][C-Fc-f][0-9A-Fa-f]{2})"
              + "|u([0-9A-Fa-f]{4})|[^u])");

  private static final int HEX = 16;
  private static final int CODE = 4;

  private ComposedJson() {}

  /**
   * @throws WebProblem 400 where a letter of it is none: no UTF-8, or one half of a pair
   */
  static byte[] of(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException damaged) {
      throw WebProblem.of(400);
    }
    String unescaped = text.contains("\\u") ? unescaped(text) : text;
    String composed = EmptyTexts.emptied(Letters.composed(unescaped));
    return composed.equals(text) ? body : composed.getBytes(StandardCharsets.UTF_8);
  }

  /** Letters, marks and what nobody sees: quotes, backslashes and controls stay as they are. */
  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(ComposedJson::meant);
  }

  private static String meant(MatchResult escape) {
    String pair = escape.group(1);
    if (pair != null) {
      return ""
          + letter(pair.substring(1, 1 + CODE))
          + letter(pair.substring(pair.length() - CODE));
    }
    char letter = escape.group(2) == null ? '"' : letter(escape.group(2));
    if (Character.isSurrogate(letter)) {
      throw WebProblem.of(400);
    }
    boolean plain =
        Character.isLetter(letter)
            || Character.getType(letter) == Character.NON_SPACING_MARK
            || letter >= ' ' && Letters.unseen(letter);
    return Matcher.quoteReplacement(plain ? String.valueOf(letter) : escape.group());
  }

  private static char letter(String code) {
    return (char) Integer.parseInt(code, HEX);
  }
}
