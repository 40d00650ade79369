package vn.hoso.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file row by row; never the whole of it at once. */
public interface ListFile {

  /**
   * @throws IOException where the file is damaged
   */
  void read(Path file, Consumer<SheetRow> rows) throws IOException;

  static ListFile of(SheetFormat format) {
    return format == SheetFormat.XLSX ? new XlsxFile() : new CsvFile();
  }
}
