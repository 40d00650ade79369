package vn.hoso.filelook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
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

  /** What is said in words: titles, addresses. What could hold an object is none. */
  private static final Pattern WORDS =
      Pattern.compile("\\([^\\\\()<>\\r\\n]*+(?:\\\\[^\\r\\n][^\\\\()<>\\r\\n]*+){0,200}+\\)");

  private static final Pattern STREAMS =
      Pattern.compile("(?<!end)stream\\r?\\n.*?endstream", Pattern.DOTALL);

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

  private static final Pattern BLANK = Pattern.compile("[\\s\\x00\\x1A\\xEF\\xBB\\xBF]+");
  private static final String END = "%%EOF";
  private static final String ARCHIVE = "PK\u0003\u0004";

  private static final int LAYERS = 4;
  private static final int TAIL = 2048;
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

  /** What overwritten objects say counts too, since some reader may take them for good. */
  static void requireSaysNothing(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String told = STREAMS.matcher(text).replaceAll(" ");
    String said = plain(WORDS.matcher(told).replaceAll("()"));
    SAID.forEach(
        (reason, pattern) -> {
          if (pattern.matcher(said).find()) {
            throw Refused.because(reason);
          }
        });
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
    Told before = new Told(text);
    long all = 0;
    while (stream.find()) {
      String told = before.upTo(stream.start());
      if (TABLE.matcher(told).find() && WRAPPED.matcher(told).find()) {
        return true;
      }
      if (text.startsWith(ARCHIVE, stream.end())) {
        throw Refused.because(UnsafeReason.ARCHIVE_INSIDE);
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

  /** What the object of each stream says of it, with its names written plainly. */
  private static final class Told {

    private static final long MOST_READ = 64L * 1024 * 1024;
    private static final int MOST = 64 * 1024;

    private final String text;
    private int object;
    private long read;

    Told(String text) {
      this.text = text;
    }

    /** Words in the way of one are read again and again by who wants to keep us busy. */
    String upTo(int end) {
      int next = text.indexOf("obj", object + 1);
      while (next >= 0 && next < end) {
        object = next;
        next = text.indexOf("obj", object + 1);
      }
      int half = MOST / 2;
      boolean much = end - object > MOST;
      String told =
          much
              ? text.substring(object, object + half) + text.substring(end - half, end)
              : text.substring(object, end);
      read += told.length();
      if (read > MOST_READ) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      return plain(told);
    }
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
