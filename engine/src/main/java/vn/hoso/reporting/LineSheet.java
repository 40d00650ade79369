package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of XLSX with a title, what it tells of and numbered lines, written line by line: memory
 * does not grow with its length.
 */
final class LineSheet {

  private static final int HEAD = 3;

  /**
   * @param width in characters
   */
  record Column(String title, int width) {}

  private final Workbook book;
  private final Worksheet sheet;
  private int count;

  LineSheet(OutputStream out, String name, String title, String of, List<Column> columns) {
    book = new Workbook(out, "HoSo", "1.0");
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, HEAD + 1);
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, of);
    for (int column = 0; column < columns.size(); column++) {
      sheet.width(column, columns.get(column).width());
      sheet.value(HEAD, column, columns.get(column).title());
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
  }

  /** Begins the next line, with its number in the first column. */
  LineSheet line() {
    count++;
    sheet.value(HEAD + count, 0, count);
    return this;
  }

  LineSheet text(int column, @Nullable String text) {
    if (text != null) {
      // Inline: shared strings are kept in memory to the end of the file.
      sheet.inlineString(HEAD + count, column, text);
    }
    return this;
  }

  LineSheet number(int column, long number) {
    sheet.value(HEAD + count, column, number);
    return this;
  }

  LineSheet day(int column, @Nullable LocalDate day) {
    if (day != null) {
      sheet.value(HEAD + count, column, day);
      sheet.style(HEAD + count, column).format("dd/mm/yyyy").set();
    }
    return this;
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    sheet.flush();
  }

  /** Ends the file; a file that was not ended cannot be opened. */
  void finish() throws IOException {
    book.finish();
  }
}
