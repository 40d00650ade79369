package vn.hoso.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What can be told of a PDF before a library unpacks it. */
final class PdfBytes {

  private static final Pattern OBJECT = Pattern.compile("\\d+ \\d+ obj\\b");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
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
   * Unpacks what is no picture into nothing: libraries keep such streams in memory. Pictures are
   * measured by their sides.
   */
  static boolean explodes(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher stream = STREAM.matcher(text);
    long all = 0;
    while (stream.find()) {
      String told = told(text, stream.start());
      if (told.contains("FlateDecode") && !told.contains("/Image")) {
        long size = unpacked(bytes, stream.end());
        all += size;
        if (size >= STREAM_LIMIT || all >= ALL_LIMIT) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the stream's own object says of it. */
  private static String told(String text, int end) {
    String before = text.substring(Math.max(0, end - HEAD), end);
    return before.substring(Math.max(0, before.lastIndexOf("obj")));
  }

  private static long unpacked(byte[] bytes, int start) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, start, bytes.length - start);
    byte[] nothing = new byte[64 * 1024];
    long size = 0;
    try {
      int read = inflater.inflate(nothing);
      while (read > 0 && size < STREAM_LIMIT) {
        size += read;
        read = inflater.inflate(nothing);
      }
      return size;
    } catch (DataFormatException packedOtherwise) {
      return size;
    } finally {
      inflater.end();
    }
  }
}
