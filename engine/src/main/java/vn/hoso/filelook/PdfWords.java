package vn.hoso.filelook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bytes of a PDF say outside of its streams. They are gone through once: what has no end
 * is not looked for again from each place where it could begin.
 */
final class PdfWords {

  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
  private static final String END = "endstream";
  private static final int MOST_ESCAPES = 200;

  /** What objects that were overwritten say, by the reason to refuse them with. */
  private static final Map<UnsafeReason, Pattern> SAID =
      new EnumMap<>(
          Map.of(
              UnsafeReason.SCRIPT,
              Pattern.compile("/(?:JavaScript|JS)\\b(?!\\s*<<\\s*(?:/Names\\s*\\[\\s*\\]\\s*)?>>)"),
              UnsafeReason.LAUNCH,
              Pattern.compile("/S\\s*/(?:Launch|SubmitForm|ImportData|GoToE|GoToR|Rendition)\\b"),
              UnsafeReason.ATTACHMENT,
              Pattern.compile("/Type\\s*/EmbeddedFile\\b|/EF\\s*<<|/Subtype\\s*/FileAttachment\\b"),
              UnsafeReason.PLAYS,
              Pattern.compile("/(?:Subtype|S)\\s*/(?:RichMedia\\w*|3D|Movie|Sound|Screen)\\b"),
              UnsafeReason.FORM_SHELL,
              Pattern.compile("/XFA\\b")));

  private final String text;
  private final StringBuilder left = new StringBuilder();
  private int from;

  private PdfWords(String text) {
    this.text = text;
  }

  /** What overwritten objects say counts too, since some reader may take them for good. */
  static void requireSaysNothing(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String told = new PdfWords(text).withoutStreams();
    String said = plain(new PdfWords(told).withoutWords());
    SAID.forEach(
        (reason, pattern) -> {
          if (pattern.matcher(said).find()) {
            throw Refused.because(reason);
          }
        });
  }

  /** Names may be written in numbers. */
  static String plain(String said) {
    return ESCAPED
        .matcher(said)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(each.group(1), 16))));
  }

  private String withoutStreams() {
    Matcher stream = STREAM.matcher(text);
    boolean ends = true;
    while (ends && stream.find(from)) {
      int end = text.indexOf(END, stream.end());
      ends = end >= 0;
      if (ends) {
        leave(stream.start(), " ", end + END.length());
      }
    }
    return left.append(text, from, text.length()).toString();
  }

  /** What is said in words: titles, addresses. What could hold an object is none. */
  private String withoutWords() {
    int open = text.indexOf('(');
    while (open >= 0) {
      int end = word(open);
      open = text.indexOf('(', Math.max(end, open + 1));
    }
    return left.append(text, from, text.length()).toString();
  }

  /** Where it is no word, none of those that begin within is one either. */
  private int word(int open) {
    Deque<int[]> begins = new ArrayDeque<>(); // a place, and how many signs are escaped before it
    begins.add(new int[] {open, 0});
    int escapes = 0;
    int at = open + 1;
    while (at < text.length() && !ends(at)) {
      if (text.charAt(at) == '\\') {
        escapes++;
        at++;
        if (text.charAt(at) == '(') {
          begins.add(new int[] {at, escapes});
        }
        while (!begins.isEmpty() && escapes - begins.peek()[1] > MOST_ESCAPES) {
          begins.remove();
        }
      }
      at++;
    }
    if (at < text.length() && text.charAt(at) == ')' && !begins.isEmpty()) {
      leave(begins.peek()[0], "()", at + 1);
      return at + 1;
    }
    return at;
  }

  private boolean ends(int at) {
    char each = text.charAt(at);
    boolean escapes = each == '\\' && at + 1 < text.length();
    return "()<>\r\n".indexOf(each) >= 0
        || each == '\\' && (!escapes || "\r\n".indexOf(text.charAt(at + 1)) >= 0);
  }

  private void leave(int start, String instead, int end) {
    left.append(text, from, start).append(instead);
    from = end;
  }
}
