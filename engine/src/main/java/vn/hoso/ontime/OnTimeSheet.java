package vn.hoso.ontime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.hoso.shared.DayText;

/** How the days are kept as four sheets: the whole, by unit, by procedure, by step. */
final class OnTimeSheet {

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
  private static final String COUNTED =
      "Một lượt xử lý là một lần một bước đến một đơn vị. Bước kín chỉ tính ở đơn vị người lập báo cáo"
          + " trực tiếp đứng đầu; hồ sơ của chính người lập báo cáo không tính. Lập ngày ";

  private final Workbook book;
  private final OnTimeView view;

  private OnTimeSheet(Workbook book, OnTimeView view) {
    this.book = book;
    this.view = view;
  }

  static void write(Workbook book, OnTimeView view) throws IOException {
    var sheets = new OnTimeSheet(book, view);
    sheets.whole();
    sheets.byUnit();
    sheets.byProcedure();
    sheets.bySteps();
  }

  private void whole() throws IOException {
    var sheet = sheet("Tổng hợp", List.of("Chỉ số"), List.of("Toàn bộ"));
    var cells = cells(view.total());
    for (int at = 0; at < cells.size(); at++) {
      sheet.line(FIGURES.get(at), cells.get(at));
    }
    sheet.finish();
  }

  private void byUnit() throws IOException {
    var sheet = sheet("Theo đơn vị", List.of("Đơn vị"), FIGURES);
    view.byUnit()
        .forEach(
            unit ->
                line(
                    sheet,
                    unit.figures(),
                    unit.alone() ? unit.name() + " (không kể cấp dưới)" : unit.name()));
    total(sheet, 1);
    sheet.finish();
  }

  private void byProcedure() throws IOException {
    var sheet = sheet("Theo thủ tục", List.of("Thủ tục"), FIGURES);
    view.byProcedure().forEach(each -> line(sheet, each.figures(), each.name()));
    total(sheet, 1);
    sheet.finish();
  }

  private void bySteps() throws IOException {
    var sheet = sheet("Theo bước", List.of("Bước", "Thủ tục"), FIGURES);
    view.byStep().forEach(each -> line(sheet, each.figures(), each.name(), each.procedureName()));
    total(sheet, 2);
    sheet.finish();
  }

  private ReportSheet sheet(String name, List<String> names, List<String> numbers) {
    var said = List.of("TÌNH HÌNH GIẢI QUYẾT", of(view), COUNTED + DayText.of(view.today()) + ".");
    return new ReportSheet(book, new ReportSheet.Head(name, said, names, numbers));
  }

  static String of(OnTimeView view) {
    return view.unitName()
        + ", kể cả các đơn vị trực thuộc; đã xong từ ngày "
        + DayText.of(view.from())
        + " đến ngày "
        + DayText.of(view.until())
        + ", đang làm tính đến ngày "
        + DayText.of(view.today());
  }

  private void total(ReportSheet sheet, int names) {
    var called = new ArrayList<@Nullable String>(Collections.nCopies(names, null));
    called.set(0, "Tổng số lượt xử lý");
    line(sheet, view.total(), called.toArray(String[]::new));
  }

  private static void line(ReportSheet sheet, OnTimeFigures figures, @Nullable String... called) {
    var cells = new ArrayList<@Nullable Object>(Arrays.asList(called));
    cells.addAll(cells(figures));
    sheet.line(cells.toArray());
  }

  private static List<@Nullable Object> cells(OnTimeFigures figures) {
    return Arrays.asList(
        figures.finishedInTime(),
        figures.finishedLate(),
        figures.finishedUnlimited(),
        figures.inTimeShare(),
        figures.openInTime(),
        figures.openLate(),
        figures.openUnlimited(),
        figures.lateSince());
  }
}
