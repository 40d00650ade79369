package vn.hoso.ontime;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a report: what it is, of whom, what is counted and when; then line by line. */
final class ReportSheet {

  private static final int HEAD = 3;
  private static final int TITLE_SIZE = 14;
  private static final int NAME_WIDTH = 52;
  private static final int NUMBER_WIDTH = 14;

  /**
   * @param said what stands above its lines: title, whose it is, what is counted and when
   * @param names columns of words
   * @param numbers columns of numbers, behind them
   */
  record Head(String name, List<String> said, List<String> names, List<String> numbers) {}

  private final Worksheet sheet;
  private int row = HEAD;

  ReportSheet(Workbook book, Head head) {
    sheet = book.newWorksheet(head.name());
    sheet.freezePane(0, HEAD + 1);
    for (int line = 0; line < head.said().size(); line++) {
      sheet.inlineString(line, 0, head.said().get(line));
    }
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
    for (int column = 0; column < head.names().size() + head.numbers().size(); column++) {
      boolean isName = column < head.names().size();
      sheet.width(column, isName ? NAME_WIDTH : NUMBER_WIDTH);
      sheet.value(
          HEAD,
          column,
          isName ? head.names().get(column) : head.numbers().get(column - head.names().size()));
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.pageOrientation("landscape");
  }

  /** Words, whole numbers, days; null leaves a cell empty, where a 0 would say something else. */
  void line(@Nullable Object... cells) {
    row++;
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cells[column] instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      } else if (cells[column] != null) {
        sheet.inlineString(row, column, String.valueOf(cells[column]));
      }
    }
  }

  /** Hands it on: what is read for the next one may take a while. */
  void finish() throws IOException {
    sheet.finish();
  }
}
