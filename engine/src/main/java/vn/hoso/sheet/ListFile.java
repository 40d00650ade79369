package vn.hoso.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file row by row; never the whole of it at once. */
public interface ListFile {

  /** Asked again and again while a file is read, also where nothing in it is a row. */
  interface Watch {

    /**
     * @throws IOException which ends the reading
     */
    void goOn() throws IOException;
  }

  /**
   * @throws IOException where the file is damaged, or the watch ends it
   */
  void read(Path file, Consumer<SheetRow> rows, Watch watch) throws IOException;

  /**
   * @throws IOException where the file is damaged
   */
  default void read(Path file, Consumer<SheetRow> rows) throws IOException {
    read(file, rows, () -> {});
  }

  static ListFile of(SheetFormat format) {
    return format == SheetFormat.XLSX ? new XlsxFile() : new CsvFile();
  }
}
