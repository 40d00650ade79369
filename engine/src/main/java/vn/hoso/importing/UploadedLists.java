package vn.hoso.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that were handed in, until they are checked; then they are erased. */
@Component
class UploadedLists {

  private static final long UNPACKED_LIMIT = 600L * 1024 * 1024;

  /** The texts of a workbook are kept in memory while it is read. */
  private static final long TEXTS_LIMIT = 150L * 1024 * 1024;

  private static final int ENTRIES_LIMIT = 1000;
  private static final int START = 4096;

  private final Path folder;

  UploadedLists(@Value("${hoso.home:./data}") String home) {
    this.folder = Path.of(home, "imports").toAbsolutePath();
  }

  Path path(UUID batchId) {
    return folder.resolve(batchId.toString());
  }

  /**
   * Takes a file in.
   *
   * @throws ImportProblem {@code IMPORT-002} (422) where it is neither workbook nor text, {@code
   *     IMPORT-003} (422) where it is a giant once unpacked; nothing is kept then
   */
  ImportFormat keep(UUID batchId, InputStream content) {
    boolean good = false;
    try {
      Files.createDirectories(folder);
      Files.copy(content, path(batchId));
      ImportFormat format = format(path(batchId));
      if (format == ImportFormat.XLSX) {
        requireSmall(path(batchId));
      }
      good = true;
      return format;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      if (!good) {
        erase(batchId);
      }
    }
  }

  void erase(UUID batchId) {
    try {
      Files.deleteIfExists(path(batchId));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static ImportFormat format(Path file) throws IOException {
    byte[] start;
    try (InputStream content = Files.newInputStream(file)) {
      start = content.readNBytes(START);
    }
    if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
      return ImportFormat.XLSX;
    }
    for (byte each : start) {
      if (each == 0) {
        throw ImportProblem.unreadable();
      }
    }
    return ImportFormat.CSV;
  }

  /** Unpacks everything into nothing: what an archive says of its size is its maker's word. */
  private static void requireSmall(Path file) {
    long unpacked = 0;
    int entries = 0;
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        long size = size(zip, entry, UNPACKED_LIMIT - unpacked);
        unpacked += size;
        boolean texts = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
        if (++entries > ENTRIES_LIMIT
            || unpacked >= UNPACKED_LIMIT
            || texts && size > TEXTS_LIMIT) {
          throw ImportProblem.tooBig();
        }
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw ImportProblem.unreadable();
      }
    } catch (IOException damaged) {
      throw ImportProblem.unreadable();
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int n = content.read(buffer); n >= 0 && size < most; n = content.read(buffer)) {
        size += n;
      }
    }
    return size;
  }
}
