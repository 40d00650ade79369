package vn.hoso.filelook;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What can be told of a PDF before a library unpacks it. */
final class PdfBytes {

  /** The last of its numbers is enough, where there are millions of digits. */
  private static final Pattern OBJECT = Pattern.compile("\\d \\d{1,9} obj\\b");

  private static final Pattern BLANK = Pattern.compile("[\\s\\x00\\x1A\\xEF\\xBB\\xBF]+");
  private static final String END = "%%EOF";

  private static final int TAIL = 2048;

  private PdfBytes() {}

  /** The end mark is missing and the last object is not finished. */
  static boolean cutOff(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.lastIndexOf("%%EOF") >= text.length() - TAIL && text.contains("%%EOF")) {
      return false;
    }
    int finished = text.lastIndexOf("endobj");
    return OBJECT.matcher(text.substring(Math.max(0, finished))).find();
  }

  /** A PDF begins and ends with itself. */
  static void requireNothingBeside(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String before = text.substring(0, Math.max(0, text.indexOf("%PDF-")));
    String behind = text.substring(text.lastIndexOf(END) < 0 ? text.length() : after(text));
    String more = BLANK.matcher(behind).replaceAll("");
    if (!BLANK.matcher(before).replaceAll("").isEmpty() || !more.isEmpty()) {
      throw Refused.because(UnsafeReason.SURPLUS);
    }
  }

  private static int after(String text) {
    return text.lastIndexOf(END) + END.length();
  }
}
