package vn.hoso.filelook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws a picture small: row by row, so that memory does not grow with it. */
final class PictureInspection {

  /** A camera of a telephone takes 108 million; a browser shows no more without harm. */
  static final long MOST_DOTS = 120_000_000;

  private static final int DRAWN = 400;

  private PictureInspection() {}

  /** Nothing but that it may be taken. */
  static String inspect(Path file) throws IOException {
    Polyglot.requireNoArchive(file);
    try (InputStream in = Files.newInputStream(file)) {
      PictureSize.requireFewScans(in);
    }
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
}
