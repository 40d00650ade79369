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
    return ESCAPED
        .matcher(before.substring(Math.max(0, before.lastIndexOf("obj"))))
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(each.group(1), 16))));
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
