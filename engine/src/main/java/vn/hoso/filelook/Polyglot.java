package vn.hoso.filelook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files that are two things at once: a page for whoever looks, an archive for whoever unpacks. */
final class Polyglot {

  /** How an archive ends; behind it stands at most a remark. */
  private static final String END = "PK\5\6";

  private static final int LONGEST_END = 22 + 0xFFFF;

  private Polyglot() {}

  /** Archives are read from their end: what stands before it hinders no program. */
  static void requireNoArchive(Path file) {
    try {
      if (endsLikeAnArchive(file) && hasEntries(file)) {
        throw Refused.because(UnsafeReason.ARCHIVE_INSIDE);
      }
    } catch (IOException | IllegalArgumentException none) {
      return; // as it should be
    }
  }

  /** In one reading: the library looks for the end with a call of the system at every byte. */
  private static boolean endsLikeAnArchive(Path file) throws IOException {
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(in.size(), LONGEST_END));
      in.position(in.size() - end.capacity());
      while (end.hasRemaining() && in.read(end) >= 0) {
        // until all of it is there
      }
      return new String(end.array(), StandardCharsets.ISO_8859_1).contains(END);
    }
  }

  private static boolean hasEntries(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return zip.getEntries().hasMoreElements();
    }
  }
}
