package vn.hoso.filelook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Unpacks every stream of a PDF into nothing, through all its filters: libraries keep what comes
 * out in memory, and what a stream says of its size is its maker's word.
 */
final class PdfStreams {

  private static final long MOST = 64L * 1024 * 1024;
  private static final long MOST_OF_ALL = 300L * 1024 * 1024;

  /** Long enough for a folder of scans without compression, and unpacked in some seconds. */
  private static final long MOST_OF_PICTURES = 4L * 1024 * 1024 * 1024;

  /** Four colours of two bytes. */
  private static final int BYTES_OF_A_DOT = 8;

  private static final long ROOM = 1024 * 1024;

  /** Programs pack once, and once more what must be text. */
  static final int MOST_FILTERS = 4;

  private static final Set<COSName> UNPACKED =
      Set.of(
          COSName.CRYPT,
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  /** What comes out of them is dots, which nobody packs again. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private long pictures;
  private long others;

  private PdfStreams() {}

  static void requireSmall(PDDocument pdf) {
    PdfStreams streams = new PdfStreams();
    COSDocument all = pdf.getDocument();
    for (Map.Entry<COSObjectKey, Long> entry : List.copyOf(all.getXrefTable().entrySet())) {
      // What lies inside of another stream is none itself.
      COSObject object = entry.getValue() > 0 ? all.getObjectFromPool(entry.getKey()) : null;
      if (object != null && object.getObject() instanceof COSStream stream) {
        streams.add(stream);
      }
    }
  }

  /** One whose content the library is about to unpack into memory. */
  static void requireSmall(COSStream stream) {
    new PdfStreams().add(stream);
  }

  private void add(COSStream stream) {
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    long most = picture ? bytes(stream, COSName.WIDTH, COSName.HEIGHT) : MOST;
    try (InputStream raw = stream.createRawInputStream()) {
      Sink nowhere = new Sink(most, null);
      unpacked(raw, filters(stream.getFilters()), stream, nowhere, more -> add(more, picture));
      PictureSize.requireSmall(stream); // only now, since it unpacks
    } catch (IOException damaged) {
      return; // whether anything can be read all the same is seen when pages are drawn
    }
  }

  private void add(long more, boolean picture) {
    pictures += picture ? more : 0;
    others += picture ? 0 : more;
    if (pictures > MOST_OF_PICTURES || others > MOST_OF_ALL) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
  }

  /** A picture that stands in the text of a page itself. */
  static void requireSmallInline(COSDictionary told, byte[] packed) {
    COSBase filters = told.getDictionaryObject(COSName.F, COSName.FILTER);
    long most = bytes(told, COSName.W, COSName.H);
    try {
      var content = new ByteArrayOutputStream();
      unpacked(
          new ByteArrayInputStream(packed),
          filters(filters),
          told,
          new Sink(most, content),
          all -> {});
      byte[] picture = content.size() == 0 ? packed : content.toByteArray();
      PictureSize.requireSmall(new ByteArrayInputStream(picture));
    } catch (IOException damaged) {
      return; // the drawing will tell
    }
  }

  /** The most a picture of its sides can take. */
  private static long bytes(COSDictionary told, COSName width, COSName height) {
    long across = told.getInt(width, width == COSName.W ? told.getInt(COSName.WIDTH, 0) : 0);
    long down = told.getInt(height, height == COSName.H ? told.getInt(COSName.HEIGHT, 0) : 0);
    long dots = Math.max(0, across) * Math.max(0, down);
    if (dots > PictureInspection.MOST_DOTS) {
      throw Refused.because(UnsafeReason.TOO_MANY_DOTS);
    }
    return dots * BYTES_OF_A_DOT + ROOM;
  }

  private static List<COSName> filters(COSBase told) {
    List<COSName> filters = new ArrayList<>();
    if (told instanceof COSName one) {
      filters.add(one);
    } else if (told instanceof COSArray many) {
      for (int i = 0; i < many.size() && i <= MOST_FILTERS; i++) {
        filters.add(many.getObject(i) instanceof COSName name ? name : COSName.NONE);
      }
    }
    boolean pictureWithin =
        filters.stream().limit(Math.max(0, filters.size() - 1L)).anyMatch(PICTURES::contains);
    if (filters.size() > MOST_FILTERS || pictureWithin) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
    return filters;
  }

  /** Whether it is packed in no other way than those that only unpack. */
  static boolean unpacks(COSDictionary told) {
    return UNPACKED.containsAll(filters(told.getDictionaryObject(COSName.FILTER, COSName.F)));
  }

  /**
   * What comes out of it, in memory.
   *
   * @param counted told of what comes out of each filter
   */
  static byte[] opened(InputStream raw, COSDictionary told, LongConsumer counted)
      throws IOException {
    InputStream in = raw;
    List<COSName> filters = filters(told.getDictionaryObject(COSName.FILTER, COSName.F));
    for (int i = 0; i < filters.size(); i++) {
      Sink sink = new Sink(MOST, new ByteArrayOutputStream());
      decode(filters.get(i), in, sink, told, i, counted);
      in = new ByteArrayInputStream(sink.kept.toByteArray());
    }
    byte[] content = in.readAllBytes();
    counted.accept(filters.isEmpty() ? content.length : 0);
    return content;
  }

  /** Through all filters that only unpack, one behind the other. */
  private static void unpacked(
      InputStream raw, List<COSName> filters, COSDictionary told, Sink end, LongConsumer counted)
      throws IOException {
    InputStream in = raw;
    for (int i = 0; i < filters.size() && UNPACKED.contains(filters.get(i)); i++) {
      boolean last = i + 1 == filters.size() || !UNPACKED.contains(filters.get(i + 1));
      Sink sink = last ? end : new Sink(MOST, new ByteArrayOutputStream());
      decode(filters.get(i), in, sink, told, i, counted);
      in = last ? in : new ByteArrayInputStream(sink.kept.toByteArray());
    }
  }

  /** What came out counts, also where it breaks off. */
  private static void decode(
      COSName filter, InputStream in, Sink out, COSDictionary told, int i, LongConsumer counted)
      throws IOException {
    try {
      FilterFactory.INSTANCE.getFilter(filter).decode(in, out, told, i);
    } finally {
      counted.accept(out.size);
    }
  }

  /** Counts, keeps what the next filter needs, and refuses what is too much. */
  private static final class Sink extends OutputStream {

    private final long most;
    private final ByteArrayOutputStream kept;
    private long size;

    Sink(long most, ByteArrayOutputStream kept) {
      this.most = most;
      this.kept = kept;
    }

    @Override
    public void write(int each) {
      write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      size += length;
      if (size > most) {
        throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
      }
      if (kept != null) {
        kept.write(bytes, start, length);
      }
    }
  }
}
