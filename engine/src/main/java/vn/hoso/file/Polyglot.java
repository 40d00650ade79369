package vn.hoso.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files that are two things at once: a page for whoever looks, an archive for whoever unpacks. */
final class Polyglot {

  private Polyglot() {}

  /** Archives are read from their end: what stands before it hinders no program. */
  static void requireNoArchive(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      if (zip.getEntries().hasMoreElements()) {
        throw FileProblem.unsafe(UnsafeReason.ARCHIVE_INSIDE);
      }
    } catch (IOException | IllegalArgumentException none) {
      return; // as it should be
    }
  }
}
