package vn.hoso.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file row by row; never the whole of it at once. */
interface ListFile {

  /**
   * @throws IOException where the file is damaged
   */
  void read(Path file, Consumer<SheetRow> rows) throws IOException;

  static ListFile of(ImportFormat format) {
    return format == ImportFormat.XLSX ? new XlsxFile() : new CsvFile();
  }
}
