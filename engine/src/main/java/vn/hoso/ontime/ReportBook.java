package vn.hoso.ontime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.hoso.ontime.OnTimeReport.YearFigures;
import vn.hoso.shared.DayText;

/** The report of a period as XLSX, sent while it is made. */
final class ReportBook {

  private static final String DAYS_COUNTED =
      "Hồ sơ có lượt xong quá hạn trong kỳ hoặc đang quá hạn, mỗi hồ sơ một lần. Số ngày từ ngày lập hồ sơ đến"
          + " hôm nay hoặc đến ngày kết thúc, kể cả ngày nghỉ; mỗi ngày tính cho nơi giữ hồ sơ lúc đầu ngày;"
          + " nhiều nơi cùng giữ, hoặc bước kín, thì tính cho cơ quan giải quyết. Lập ngày ";

  private final Workbook book;
  private final OnTimeReport report;

  private ReportBook(Workbook book, OnTimeReport report) {
    this.book = book;
    this.report = report;
  }

  static void write(OnTimeReport report, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "HoSo", "1.0")) {
      var written = new ReportBook(book, report);
      OnTimeSheet.write(book, report.view());
      if (report.plan().isPresent()) {
        written.plan(report.plan().get());
      }
      written.delays();
    }
  }

  private void delays() {
    var view = report.view();
    var said =
        List.of(
            "HỒ SƠ QUÁ HẠN NẰM Ở ĐÂU, BAO NHIÊU NGÀY",
            OnTimeSheet.of(view),
            DAYS_COUNTED + DayText.of(view.today()) + ".");
    var head =
        new ReportSheet.Head(
            "Hồ sơ quá hạn nằm ở đâu",
            said,
            List.of("Thủ tục"),
            List.of(
                "Số hồ sơ",
                "Tổng số ngày",
                "Cơ quan giải quyết",
                "Nơi lập, đề nghị và nộp hồ sơ",
                "Cơ quan khác",
                "Chờ đến ngày"));
    var sheet = new ReportSheet(book, head);
    if (report.delays().isEmpty()) {
      sheet.line(tooMany());
      return;
    }
    long dossiers = 0;
    var sum = DossierDays.NONE;
    for (var each : report.delays().get().get()) {
      line(sheet, each.procedureName(), each.dossiers(), each.days());
      dossiers += each.dossiers();
      sum = sum.plus(each.days());
    }
    line(sheet, "Tổng số", dossiers, sum);
  }

  private static void line(ReportSheet sheet, String name, long dossiers, DossierDays days) {
    sheet.line(
        name,
        dossiers,
        days.whole(),
        days.office(),
        days.submitter(),
        days.other(),
        days.waiting());
  }

  private String tooMany() {
    return "Có %d lượt quá hạn, nhiều hơn %d: chưa cộng số ngày. Hãy chọn kỳ ngắn hơn hoặc đơn vị nhỏ hơn rồi tải lại."
        .formatted(report.lateRuns(), OnTimeReports.MOST);
  }

  private void plan(YearFigures figures) throws IOException {
    var view = report.view();
    var soFar = figures.soFar();
    var said =
        List.of(
            "CHỈ TIÊU NĂM " + soFar.year(),
            soFar.unitName() + ", kể cả các đơn vị trực thuộc",
            "Tính theo ngày quyết định; quyết định đã hủy không đếm. Trong kỳ: từ ngày "
                + DayText.of(view.from())
                + " đến ngày "
                + DayText.of(view.until())
                + ". Lập ngày "
                + DayText.of(view.today())
                + ".");
    var head =
        new ReportSheet.Head(
            "Chỉ tiêu năm " + soFar.year(),
            said,
            List.of("Chỉ tiêu"),
            List.of(
                "Kế hoạch năm",
                "Thực hiện trong kỳ",
                "Thực hiện từ đầu năm đến hết kỳ",
                "So với kế hoạch năm (%)"));
    var sheet = new ReportSheet(book, head);
    for (int at = 0; at < soFar.figures().size(); at++) {
      var figure = soFar.figures().get(at);
      sheet.line(
          figure.label(),
          figure.planned(),
          figures.inPeriod().figures().get(at).done(),
          figure.done(),
          figure.share());
    }
    sheet.finish();
  }
}
