package vn.hoso.limitchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hoso.limitchange.LimitPreviewView.MovedTotal;
import vn.hoso.recount.DossierMove;
import vn.hoso.recount.DossierMove.MovedDate;

/**
 * A preview as XLSX: totals, then dossier by dossier, written line by line. Texts are inline
 * strings, which no program reads as a formula.
 */
final class MoveSheet {

  private static final int FLUSHED = 500;
  private static final int HEAD = 2;
  private static final String LATE = "Thành quá hạn";
  private static final String SAFE = "Hết quá hạn";

  private final Workbook book;
  private final String sentence;

  MoveSheet(OutputStream out, String sentence) {
    this.book = new Workbook(out, "HoSo", "1.0");
    this.sentence = sentence;
  }

  void totals(List<MovedTotal> totals) throws IOException {
    var sheet = begin("Theo bước", "Hạn", "Đơn vị", "Số hạn đổi", LATE, SAFE);
    int row = HEAD;
    for (var total : totals) {
      row++;
      text(sheet, row, 0, total.label());
      text(sheet, row, 1, total.unit());
      sheet.value(row, 2, total.dates());
      sheet.value(row, 3, total.newlyLate());
      sheet.value(row, 4, total.newlySafe());
    }
    sheet.finish();
  }

  void dossiers(List<DossierMove> moves, Map<UUID, String> units) throws IOException {
    var sheet = begin("Hồ sơ", "Mã hồ sơ", "Hạn", "Đơn vị", "Đang là", "Sẽ là", "Ghi chú");
    int row = HEAD;
    for (var move : moves) {
      for (var date : move.dates()) {
        row++;
        text(sheet, row, 0, move.code());
        text(sheet, row, 1, date.label());
        text(sheet, row, 2, date.unitId() == null ? null : units.get(date.unitId()));
        day(sheet, row, 3, date.before());
        day(sheet, row, 4, date.after());
        text(sheet, row, 5, note(date));
        if (row % FLUSHED == 0) {
          sheet.flush();
        }
      }
    }
    sheet.finish();
  }

  /** Ends the file; a file that was not ended cannot be opened. */
  void finish() throws IOException {
    book.finish();
  }

  private Worksheet begin(String name, String... columns) {
    var sheet = book.newWorksheet(name);
    sheet.freezePane(0, HEAD + 1);
    sheet.inlineString(0, 0, sentence);
    for (int column = 0; column < columns.length; column++) {
      sheet.width(column, 26);
      sheet.inlineString(HEAD, column, columns[column]);
      sheet.style(HEAD, column).bold().set();
    }
    return sheet;
  }

  private static @Nullable String note(MovedDate date) {
    if (date.newlyLate()) {
      return LATE;
    }
    return date.newlySafe() ? SAFE : null;
  }

  private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
    if (text != null) {
      sheet.inlineString(row, column, text);
    }
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    sheet.value(row, column, day);
    sheet.style(row, column).format("dd/mm/yyyy").set();
  }
}
