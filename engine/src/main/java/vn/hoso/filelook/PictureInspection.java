package vn.hoso.filelook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws a picture small: row by row, so that memory does not grow with it. */
final class PictureInspection {

  /** A camera of a telephone takes 108 million; a browser shows no more without harm. */
  static final long MOST_DOTS = 120_000_000;

  private static final int DRAWN = 400;

  private PictureInspection() {}

  /** Nothing but that it may be taken. */
  static String inspect(Path file) throws IOException {
    Polyglot.requireNoArchive(file);
    draw(file);
    PictureEnd.requireNothingBehind(Files.readAllBytes(file)); // 20 MB at most
    return "";
  }

  private static void draw(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw Refused.because(UnsafeReason.NO_PICTURE);
      }
      ImageReader reader = readers.next();
      try {
        draw(reader, in);
      } finally {
        reader.dispose();
      }
    }
  }

  private static void draw(ImageReader reader, ImageInputStream in) throws IOException {
    boolean[] cut = {false};
    // Without its metadata, in which whole libraries can be packed.
    reader.setInput(in, true, true);
    reader.addIIOReadWarningListener(
        (source, warning) -> cut[0] |= warning.contains("EOI") || warning.contains("remature"));
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_DOTS) {
      throw Refused.because(UnsafeReason.TOO_MANY_DOTS);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / DRAWN);
    param.setSourceSubsampling(step, step, 0, 0);
    // Print shops send four colours, which only the raster takes.
    if (reader.canReadRaster()) {
      reader.readRaster(0, param);
    } else {
      reader.read(0, param);
    }
    if (cut[0]) {
      throw Refused.because(UnsafeReason.TRUNCATED);
    }
  }

  /**
   * The size of a picture in a PDF as its own data tells it: that is what readers make room for,
   * whatever the PDF says beside it.
   */
  static final class Size {

    private static final List<COSName> KNOWN =
        List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE);

    /** The marks of JPEG: what begins and ends it, and what has no length. */
    private static final int BEGINS = 0xFFD8;

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    /** How the data of JPEG 2000 begins, in a box or bare. */
    private static final int JPX = 0xFF4FFF51;

    private static final int JPX_HEAD = 64 * 1024;

    private Size() {}

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

    private static void jpeg(DataInputStream data) throws IOException {
      int mark = mark(data);
      while (mark != SCAN && mark != END) {
        if (!standsAlone(mark)) {
          byte[] told = new byte[Math.max(0, data.readUnsignedShort() - 2)];
          data.readFully(told);
          if (tellsSize(mark) && told.length > 4) {
            require(number(told, 1), number(told, 3));
          }
        }
        mark = mark(data);
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
      if (across > 0 && down > MOST_DOTS / across) {
        throw Refused.because(UnsafeReason.TOO_MANY_DOTS);
      }
    }
  }
}
