package vn.hoso.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoso.shared.OwnerOnly;
import vn.hoso.sheet.CsvText;
import vn.hoso.sheet.SheetFormat;
import vn.hoso.sheet.Workbook;

/** Files that were handed in, until they are checked; then they are erased. */
@Component
public class UploadedLists {

  private static final long UNPACKED_LIMIT = 300L * 1024 * 1024;

  /** The texts of a workbook are kept in memory while it is read. */
  private static final long TEXTS_LIMIT = 150L * 1024 * 1024;

  /** Behind a mark of UTF-8 or UTF-16, if there is one. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[\\xEF\\xBB\\xBF\\xFE\\xFF\\s]*(?:<[?!/a-z][^<]*>|\\{\\\\rtf)",
          Pattern.CASE_INSENSITIVE);

  /** Longer than an upload takes. */
  private static final Duration BEING_TAKEN_IN = Duration.ofHours(1);

  private static final int ENTRIES_LIMIT = 1000;
  private static final int START = 4096;
  private static final int LONGEST_TAG = 1024 * 1024;

  private final Path folder;

  UploadedLists(@Value("${hoso.home:./data}") String home) {
    this.folder = OwnerOnly.closed(Path.of(home, "imports").toAbsolutePath());
  }

  /** Where it lies until it is erased. */
  public Path path(UUID batchId) {
    return folder.resolve(batchId.toString());
  }

  /**
   * Takes a file in.
   *
   * @throws ImportProblem {@code IMPORT-002} (422) where it is neither workbook nor text, {@code
   *     IMPORT-003} (422) where it is a giant once unpacked; nothing is kept then
   */
  public SheetFormat keep(UUID batchId, InputStream content) {
    boolean good = false;
    try {
      OwnerOnly.folders(folder);
      Path file = path(batchId);
      Files.createFile(file, OwnerOnly.file(file));
      try (OutputStream out = Files.newOutputStream(file)) {
        content.transferTo(out);
      }
      SheetFormat format = format(path(batchId));
      if (format == SheetFormat.XLSX) {
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

  /** Takes it away; nothing happens where it is gone. */
  public void erase(UUID batchId) {
    try {
      Files.deleteIfExists(path(batchId));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What lies there and is nobody's list, since whoever took it in was killed. */
  void eraseStray(Predicate<UUID> known, Instant now) {
    Instant before = now.minus(BEING_TAKEN_IN);
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(each).toInstant().isBefore(before) && isStray(each, known)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isStray(Path file, Predicate<UUID> known) {
    try {
      return !known.test(UUID.fromString(file.getFileName().toString()));
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  private static SheetFormat format(Path file) throws IOException {
    byte[] start;
    try (InputStream content = Files.newInputStream(file)) {
      start = content.readNBytes(START);
    }
    if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
      return SheetFormat.XLSX;
    }
    if (start.length > 3 && (start[0] & 255) == 0xD0 && (start[1] & 255) == 0xCF) {
      throw isLocked(file) ? ImportProblem.encrypted() : ImportProblem.oldWorkbook();
    }
    if (start.length == 0) {
      throw ImportProblem.empty();
    }
    if (MARKUP.matcher(new String(start, ISO_8859_1).replace("\0", "")).lookingAt()) {
      throw ImportProblem.markup();
    }
    boolean binary = CsvText.marked(start) == null && hasZero(start);
    if (binary || new String(start, ISO_8859_1).startsWith("%PDF")) {
      throw ImportProblem.unreadable();
    }
    return SheetFormat.CSV;
  }

  private static boolean hasZero(byte[] start) {
    for (byte each : start) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** What Office makes of a workbook with a password names its stream so. */
  private static boolean isLocked(Path file) throws IOException {
    String name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    return new String(Files.readAllBytes(file), ISO_8859_1).contains(name);
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
      if (Workbook.part(zip).isEmpty()) {
        throw ImportProblem.otherPackage();
      }
    } catch (IOException damaged) {
      throw ImportProblem.unreadable();
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    int tag = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int n = content.read(buffer); n >= 0 && size < most; n = content.read(buffer)) {
        size += n;
        tag = requireShortTags(buffer, n, tag);
      }
    }
    return size;
  }

  /** An attribute of some hundred megabytes would be kept whole by whoever reads it. */
  private static int requireShortTags(byte[] buffer, int length, int before) {
    int tag = before;
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '<') {
        tag = 1;
      } else if (buffer[i] == '>') {
        tag = 0;
      } else if (tag > 0 && ++tag > LONGEST_TAG) {
        throw ImportProblem.tooBig();
      }
    }
    return tag;
  }
}
