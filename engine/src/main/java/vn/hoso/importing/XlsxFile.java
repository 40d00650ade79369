package vn.hoso.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.hoso.importing.SheetRow.CellKind;
import vn.hoso.importing.SheetRow.SheetCell;

/** The first visible sheet of a workbook. */
final class XlsxFile implements ListFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int MOST_COLUMNS = 60;

  @Override
  public void read(Path file, Consumer<SheetRow> rows) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      Sheet sheet =
          book.getSheets()
              .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
              .findFirst()
              .orElseThrow(() -> new IOException("no visible sheet"));
      try (Stream<Row> all = sheet.openStream()) {
        all.forEach(row -> rows.accept(row(sheet.getName(), row)));
      }
    } catch (ExcelReaderException damaged) {
      throw new IOException("damaged workbook", damaged);
    }
  }

  private static SheetRow row(String sheet, Row row) {
    List<SheetCell> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxFile::cell).orElse(SheetCell.EMPTY));
    }
    return new SheetRow(sheet, row.getRowNum(), cells);
  }

  private static SheetCell cell(Cell cell) {
    Object value = cell.getValue();
    if (value == null || cell.getType() == CellType.EMPTY) {
      return SheetCell.EMPTY;
    }
    if (cell.getType() == CellType.ERROR) {
      return new SheetCell(cell.getRawValue(), CellKind.FAULTY);
    }
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(cell) : new SheetCell(plain(number), CellKind.NUMBER);
    }
    return new SheetCell(Written.tidy(cell.getText()), CellKind.TEXT);
  }

  private static SheetCell date(Cell cell) {
    LocalDateTime date = cell.asDate();
    return new SheetCell(DAY.format(date), CellKind.TEXT);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*[dmy]{1,4}[/.\\- ].*");
  }
}
