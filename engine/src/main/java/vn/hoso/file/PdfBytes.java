package vn.hoso.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** What can be told of a PDF before a library unpacks it. */
final class PdfBytes {

  private static final Pattern OBJECT = Pattern.compile("\\d+ \\d+ obj\\b");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern TABLE = Pattern.compile("/(?:ObjStm|XRef)\\b");

  /** Nobody writes tables so, but who hides something in them. */
  private static final Pattern WRAPPED =
      Pattern.compile(
          "/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private static final Pattern STREAMS =
      Pattern.compile("(?<!end)stream\\r?\\n.*?endstream", Pattern.DOTALL);

  private static final Pattern LAUNCH = Pattern.compile("/S\\s*/Launch\\b");
  private static final Pattern BLANK = Pattern.compile("[\\s\\x00\\x1A\\xEF\\xBB\\xBF]+");
  private static final String END = "%%EOF";
  private static final String ARCHIVE = "PK\u0003\u0004";

  /** Some machines leave a few signs behind. */
  private static final int SURPLUS = 16;

  private static final int LAYERS = 4;
  private static final int TAIL = 2048;
  private static final int HEAD = 2048;
  private static final long STREAM_LIMIT = 64L * 1024 * 1024;
  private static final long ALL_LIMIT = 300L * 1024 * 1024;

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

  /**
   * A PDF begins and ends with itself; what overwritten objects say counts too, since some reader
   * may take them for good.
   */
  static void requireNothingBeside(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String before = text.substring(0, Math.max(0, text.indexOf("%PDF-")));
    String behind = text.substring(text.lastIndexOf(END) < 0 ? text.length() : after(text));
    if (BLANK.matcher(before + behind).replaceAll("").length() > SURPLUS) {
      throw FileProblem.unsafe(UnsafeReason.SURPLUS);
    }
    String said = plain(STREAMS.matcher(text).replaceAll(" "));
    if (said.contains("/JavaScript")) {
      throw FileProblem.unsafe(UnsafeReason.SCRIPT);
    }
    if (LAUNCH.matcher(said).find()) {
      throw FileProblem.unsafe(UnsafeReason.LAUNCH);
    }
  }

  private static int after(String text) {
    return text.lastIndexOf(END) + END.length();
  }

  /** Names may be written in numbers. */
  private static String plain(String said) {
    return ESCAPED
        .matcher(said)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(each.group(1), 16))));
  }

  /**
   * Unpacks what is no picture into nothing, whatever its filters are called: the library unpacks
   * the tables of a file into memory before anybody can ask it. Pictures are measured later.
   */
  static boolean explodes(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher stream = STREAM.matcher(text);
    long all = 0;
    while (stream.find()) {
      String told = told(text, stream.start());
      if (TABLE.matcher(told).find() && WRAPPED.matcher(told).find()) {
        return true;
      }
      if (text.startsWith(ARCHIVE, stream.end())) {
        throw FileProblem.unsafe(UnsafeReason.ARCHIVE_INSIDE);
      }
      if (!told.contains("/Image")) {
        int start = stream.end();
        long size = unpacked(new ByteArrayInputStream(bytes, start, bytes.length - start), LAYERS);
        all += size;
        if (size >= STREAM_LIMIT || all >= ALL_LIMIT) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the stream's own object says of it, with its names written plainly. */
  private static String told(String text, int end) {
    String before = text.substring(Math.max(0, end - HEAD), end);
    return plain(before.substring(Math.max(0, before.lastIndexOf("obj"))));
  }

  /** Counts what comes out, also of what was packed twice; 0 where it is not packed. */
  private static long unpacked(InputStream packed, int layers) {
    long size = 0;
    try {
      var in = new PushbackInputStream(packed, 2);
      byte[] head = in.readNBytes(2);
      in.unread(head);
      if (layers > 0 && packed(head)) {
        return unpacked(new InflaterInputStream(in), layers - 1);
      }
      if (layers == LAYERS) {
        return 0;
      }
      byte[] nothing = new byte[64 * 1024];
      int read = in.read(nothing);
      while (read > 0 && size < STREAM_LIMIT) {
        size += read;
        read = in.read(nothing);
      }
      return size;
    } catch (IOException packedOtherwise) {
      return size;
    }
  }

  /** Every packed stream begins so (RFC 1950). */
  private static boolean packed(byte[] head) {
    return head.length == 2
        && (head[0] & 15) == 8
        && ((head[0] & 255) * 256 + (head[1] & 255)) % 31 == 0;
  }
}
