package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.hoso.reporting.YearPlanView.YearFigure;

/** The figures of a year as a sheet of XLSX. */
final class YearPlanSheet {

  private static final int HEAD = 3;
  private static final List<String> COLUMNS =
      List.of("TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỉ lệ (%)");
  private static final int[] WIDTHS = {6, 48, 12, 12, 12};

  private YearPlanSheet() {}

  static void write(YearPlanView view, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      var sheet = book.newWorksheet("Chỉ tiêu năm " + view.year());
      sheet.value(0, 0, "CHỈ TIÊU NĂM " + view.year());
      sheet.style(0, 0).bold().fontSize(14).set();
      sheet.value(1, 0, view.unitName() + ", kể cả các đơn vị trực thuộc");
      for (int column = 0; column < WIDTHS.length; column++) {
        sheet.width(column, WIDTHS[column]);
        sheet.value(HEAD, column, COLUMNS.get(column));
        sheet.style(HEAD, column).bold().set();
      }
      for (int at = 0; at < view.figures().size(); at++) {
        YearFigure figure = view.figures().get(at);
        int row = HEAD + 1 + at;
        sheet.value(row, 0, at + 1);
        sheet.value(row, 1, figure.label());
        if (figure.planned() != null) {
          sheet.value(row, 2, figure.planned());
        }
        sheet.value(row, 3, figure.done());
        if (figure.share() != null) {
          sheet.value(row, 4, figure.share());
        }
      }
    }
  }
}
