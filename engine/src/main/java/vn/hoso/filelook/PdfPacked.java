package vn.hoso.filelook;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** What would come out of the streams of a PDF, before a library unpacks it. */
final class PdfPacked {

  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
  private static final Pattern TABLE = Pattern.compile("/(?:ObjStm|XRef)\\b");

  /** Nobody writes tables so, but who hides something in them. */
  private static final Pattern WRAPPED =
      Pattern.compile(
          "/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  /** Nobody packs a stream so often. */
  private static final Pattern CHAIN =
      Pattern.compile(
          "(?:/(?:FlateDecode|Fl|ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW"
              + "|RunLengthDecode|RL|Crypt|DCTDecode|DCT|JPXDecode|JBIG2Decode|CCITTFaxDecode|CCF)"
              + "\\b[\\s\\x00]*+){"
              + (PdfStreams.MOST_FILTERS + 1)
              + "}");

  private static final String ARCHIVE = "PK\u0003\u0004";
  private static final int LAYERS = 4;

  /** In 20 MB there are never so many that hold something. */
  private static final int MOST_STREAMS = 200_000;

  private static final long STREAM_LIMIT = 64L * 1024 * 1024;
  private static final long ALL_LIMIT = 300L * 1024 * 1024;

  /** Each stream is read once, with what lies behind its end in one buffer. */
  private static final int READ_AGAIN = 4;

  private final byte[] bytes;
  private long unpacked;
  private long read;

  private PdfPacked(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Unpacks what is no picture into nothing, whatever its filters are called: the library unpacks
   * the tables of a file into memory before anybody can ask it. Pictures are measured later.
   */
  static void requireSmall(byte[] bytes) {
    new PdfPacked(bytes).look();
  }

  private void look() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher stream = STREAM.matcher(text);
    Told before = new Told(text);
    int streams = 0;
    while (stream.find()) {
      if (++streams > MOST_STREAMS) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      String told = before.upTo(stream.start());
      if (TABLE.matcher(told).find() && WRAPPED.matcher(told).find()
          || CHAIN.matcher(told).find()) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      if (text.startsWith(ARCHIVE, stream.end())) {
        throw Refused.because(UnsafeReason.ARCHIVE_INSIDE);
      }
      if (!told.contains("/Image")) {
        int start = stream.end();
        var rest = new ByteArrayInputStream(bytes, start, bytes.length - start);
        unpack(new Counted(rest, true), LAYERS);
      }
    }
  }

  /** What the object of each stream says of it, with its names written plainly. */
  private static final class Told {

    private static final long MOST_READ = 64L * 1024 * 1024;
    private static final int MOST = 64 * 1024;

    private final String text;
    private final NextWord objects;
    private int object;
    private long read;

    Told(String text) {
      this.text = text;
      this.objects = new NextWord(text, "obj");
    }

    /** Words in the way of one are read again and again by who wants to keep us busy. */
    String upTo(int end) {
      int next = objects.from(object + 1);
      while (next >= 0 && next < end) {
        object = next;
        next = objects.from(object + 1);
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
      return PdfWords.plain(told);
    }
  }

  /** Counts what comes out of each layer, also of what was packed twice. */
  private void unpack(InputStream packed, int layers) {
    try {
      var in = new PushbackInputStream(packed, 2);
      byte[] head = in.readNBytes(2);
      in.unread(head);
      if (layers > 0 && packed(head)) {
        try (var layer = new InflaterInputStream(in)) {
          unpack(new Counted(layer, false), layers - 1);
        }
      } else if (layers < LAYERS) {
        byte[] nothing = new byte[64 * 1024];
        while (in.read(nothing) > 0) {
          // counted below
        }
      }
    } catch (IOException packedOtherwise) {
      return;
    }
  }

  private void count(long more, boolean reading) {
    read += reading ? more : 0;
    unpacked += reading ? 0 : more;
    if (unpacked >= ALL_LIMIT || read >= (long) READ_AGAIN * bytes.length + STREAM_LIMIT) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
  }

  /** What goes through it counts, whatever becomes of it. */
  private final class Counted extends FilterInputStream {

    private final boolean reading;
    private long size;

    Counted(InputStream in, boolean reading) {
      super(in);
      this.reading = reading;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      int more = super.read(into, start, length);
      size += Math.max(0, more);
      count(Math.max(0, more), reading);
      if (!reading && size >= STREAM_LIMIT) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      return more;
    }
  }

  /** Every packed stream begins so (RFC 1950). */
  private static boolean packed(byte[] head) {
    return head.length == 2
        && (head[0] & 15) == 8
        && ((head[0] & 255) * 256 + (head[1] & 255)) % 31 == 0;
  }
}
