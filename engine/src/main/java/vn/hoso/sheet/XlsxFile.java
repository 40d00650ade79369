package vn.hoso.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.hoso.sheet.Workbook.SheetPart;

/** The visible sheets of a workbook, one behind the other. */
final class XlsxFile implements ListFile {

  @Override
  public void read(Path file, Consumer<SheetRow> rows, Watch watch) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      Workbook book = Workbook.open(zip, watch);
      if (book.sheets().isEmpty()) {
        throw UnreadableList.noSheet();
      }
      for (SheetPart sheet : book.sheets()) {
        SheetRows.read(zip, book, sheet, rows);
      }
    }
  }
}
