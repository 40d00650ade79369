package vn.hoso.memberdata;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet whose cells are all text, as the member database asks: numbers keep their zeros. */
final class TextSheet {

  private static final int FLUSHED = 500;

  private final Worksheet sheet;
  private int rows;

  TextSheet(Workbook book, String name, List<String> headings) {
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(0, column, headings.get(column));
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, Math.min(40, Math.max(12, headings.get(column).length() * 0.9)));
    }
  }

  void add(List<@Nullable String> cells) throws IOException {
    rows++;
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) != null) {
        sheet.inlineString(rows, column, cells.get(column));
        sheet.style(rows, column).format("@").set();
      }
    }
    if (rows % FLUSHED == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
