package vn.hoso.filelook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The size of a picture in a PDF as its own data tells it: that is what readers make room for,
 * whatever the PDF says beside it.
 */
final class PictureSize {

  private static final List<COSName> KNOWN =
      List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE);

  /** The marks of JPEG: what begins and ends it, and what has no length. */
  private static final int BEGINS = 0xFFD8;

  private static final int SCAN = 0xDA;

  /** Programs write about ten, the most patient ones some dozens. */
  private static final int MOST_SCANS = 200;

  /** The largest picture with twenty of them. */
  private static final long MOST_DRAWN = 20 * PictureInspection.MOST_DOTS;

  private static final int END = 0xD9;

  /** How the data of JPEG 2000 begins, in a box or bare. */
  private static final int JPX = 0xFF4FFF51;

  private static final int JPX_HEAD = 64 * 1024;

  private PictureSize() {}

  static void requireSmall(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    COSBase last =
        filters instanceof COSArray many && many.size() > 0
            ? many.getObject(many.size() - 1)
            : filters;
    if (last instanceof COSName name && KNOWN.contains(name)) {
      List<String> kept = KNOWN.stream().map(COSName::getName).toList();
      try (InputStream in = new PDStream(stream).createInputStream(kept)) {
        requireSmall(in);
      }
    }
  }

  static void requireSmall(InputStream picture) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(picture));
    data.mark(JPX_HEAD);
    try {
      if (data.readUnsignedShort() == BEGINS) {
        jpeg(data);
      } else {
        data.reset();
        jpx(new DataInputStream(new ByteArrayInputStream(data.readNBytes(JPX_HEAD))));
      }
    } catch (EOFException tellsNone) {
      return; // nobody draws it
    }
  }

  /**
   * Of a JPEG alone. One that is drawn layer upon layer is drawn anew by each, by whoever shows it.
   */
  static void requireFewScans(InputStream picture) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(picture));
    try {
      if (data.readUnsignedShort() == BEGINS) {
        jpeg(data);
      }
    } catch (EOFException tellsNone) {
      return; // nobody draws it
    }
  }

  private static void jpeg(DataInputStream data) throws IOException {
    long dots = 0;
    int scans = 0;
    int mark = mark(data);
    while (mark != END) {
      if (!standsAlone(mark)) {
        byte[] told = new byte[Math.max(0, data.readUnsignedShort() - 2)];
        data.readFully(told);
        if (tellsSize(mark) && told.length > 4) {
          require(number(told, 1), number(told, 3));
          dots = Math.max(dots, (long) number(told, 1) * number(told, 3));
        }
        scans += mark == SCAN ? 1 : 0;
        requireFew(scans, dots);
      }
      mark = mark(data);
    }
  }

  private static void requireFew(int scans, long dots) {
    if (scans > MOST_SCANS || scans * dots > MOST_DRAWN) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
  }

  /** What stands between is passed over, as libraries do. */
  private static int mark(DataInputStream data) throws IOException {
    int before = 0;
    int each = data.readUnsignedByte();
    while (before != 0xFF || each == 0 || each == 0xFF) {
      before = each;
      each = data.readUnsignedByte();
    }
    return each;
  }

  private static boolean standsAlone(int mark) {
    return mark >= 0xD0 && mark <= 0xD8 || mark == 1;
  }

  private static boolean tellsSize(int mark) {
    return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
  }

  private static int number(byte[] told, int at) {
    return (told[at] & 0xFF) << 8 | told[at + 1] & 0xFF;
  }

  private static void jpx(DataInputStream data) throws IOException {
    int seen = 0;
    while (seen != JPX) {
      seen = seen << 8 | data.readUnsignedByte();
    }
    data.readInt(); // its length and what it needs
    require(data.readInt() & 0xFFFFFFFFL, data.readInt() & 0xFFFFFFFFL);
  }

  private static void require(long across, long down) {
    if (across > 0 && down > PictureInspection.MOST_DOTS / across) {
      throw Refused.because(UnsafeReason.TOO_MANY_DOTS);
    }
  }
}
