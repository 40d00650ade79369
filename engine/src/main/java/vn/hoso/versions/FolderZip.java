package vn.hoso.versions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.hoso.folder.ProcedureFolder;

/** A folder packed: the same bytes each time, its texts as they are stored. */
final class FolderZip {

  /** The first day a .zip knows; when it was packed means nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FolderZip() {}

  static byte[] of(ProcedureFolder folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      // By path: the files of a folder are sorted.
      for (var file : folder.files().entrySet()) {
        ZipEntry entry = new ZipEntry(folder.slug() + "/" + file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
