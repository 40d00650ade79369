package vn.hoso.ontime;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.DayText;

/** How the days are kept as three sheets of XLSX: by unit, by procedure, by step. */
final class OnTimeSheet {

  private static final int HEAD = 3;
  private static final int NAME_WIDTH = 52;
  private static final int NUMBER_WIDTH = 14;
  private static final List<String> FIGURES =
      List.of(
          "Đã xong đúng hạn",
          "Đã xong quá hạn",
          "Đã xong, không tính hạn",
          "Tỉ lệ đúng hạn (%)",
          "Đang làm trong hạn",
          "Đang quá hạn",
          "Đang làm, không tính hạn",
          "Quá hạn lâu nhất: hạn ngày");

  private final OnTimeView view;
  private final Worksheet sheet;
  private final int names;
  private int row = HEAD;

  private OnTimeSheet(Workbook book, OnTimeView view, String name, String... names) {
    this.view = view;
    this.names = names.length;
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, HEAD + 1);
    sheet.value(0, 0, "TÌNH HÌNH GIẢI QUYẾT");
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, of());
    for (int column = 0; column < names.length + FIGURES.size(); column++) {
      boolean isName = column < names.length;
      sheet.width(column, isName ? NAME_WIDTH : NUMBER_WIDTH);
      sheet.value(HEAD, column, isName ? names[column] : FIGURES.get(column - names.length));
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
  }

  static void write(OnTimeView view, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      var units = new OnTimeSheet(book, view, "Theo đơn vị", "Đơn vị");
      view.byUnit()
          .forEach(
              unit ->
                  units.line(
                      unit.figures(),
                      unit.alone() ? unit.name() + " (không kể cấp dưới)" : unit.name()));
      units.total();
      var procedures = new OnTimeSheet(book, view, "Theo thủ tục", "Thủ tục");
      view.byProcedure().forEach(each -> procedures.line(each.figures(), each.name()));
      procedures.total();
      var steps = new OnTimeSheet(book, view, "Theo bước", "Bước", "Thủ tục");
      view.byStep().forEach(each -> steps.line(each.figures(), each.name(), each.procedureName()));
      steps.total();
    }
  }

  private String of() {
    return view.unitName()
        + ", kể cả các đơn vị trực thuộc; đã xong từ ngày "
        + DayText.of(view.from())
        + " đến ngày "
        + DayText.of(view.until())
        + ", đang làm tính đến ngày "
        + DayText.of(view.today());
  }

  private void total() {
    var called = new String[names];
    called[0] = "Tổng số lượt xử lý";
    line(view.total(), called);
  }

  private void line(OnTimeFigures figures, String... called) {
    row++;
    for (int column = 0; column < called.length; column++) {
      if (called[column] != null) {
        sheet.inlineString(row, column, called[column]);
      }
    }
    number(0, figures.finishedInTime());
    number(1, figures.finishedLate());
    number(2, figures.finishedUnlimited());
    if (figures.inTimeShare() != null) {
      number(3, figures.inTimeShare());
    }
    number(4, figures.openInTime());
    number(5, figures.openLate());
    number(6, figures.openUnlimited());
    day(7, figures.lateSince());
  }

  private void number(int figure, long number) {
    sheet.value(row, names + figure, number);
  }

  private void day(int figure, @Nullable LocalDate day) {
    if (day != null) {
      sheet.value(row, names + figure, day);
      sheet.style(row, names + figure).format("dd/mm/yyyy").set();
    }
  }
}
