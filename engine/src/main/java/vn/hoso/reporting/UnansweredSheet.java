package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.DayText;

/** What had no answer in a quarter as a sheet of XLSX. */
final class UnansweredSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("TT", 6),
          new Column("Mã hồ sơ", 28),
          new Column("Giấy tờ đã gửi", 34),
          new Column("Họ và tên", 26),
          new Column("Nơi gửi", 40),
          new Column("Gửi đến", 44),
          new Column("Ngày gửi", 13),
          new Column("Số ngày chưa có trả lời", 16),
          new Column("Trả lời sau quý", 16));

  private final LineSheet sheet;

  UnansweredSheet(OutputStream out, String quarter, LocalDate until) {
    String of =
        "Quý "
            + quarter.replaceFirst("(\\d+)-Q(\\d)", "$2/$1")
            + ", tính đến ngày "
            + DayText.of(until);
    sheet =
        new LineSheet(
            out, "Chưa có trả lời", "ĐỐI SOÁT GIẤY TỜ GỬI ĐI CHƯA CÓ TRẢ LỜI", of, COLUMNS);
  }

  void add(List<UnansweredLine> lines) throws IOException {
    for (UnansweredLine line : lines) {
      sheet
          .line()
          .text(1, line.code())
          .text(2, line.what())
          .text(3, line.personName())
          .text(4, line.sentBy())
          .text(5, line.sentTo())
          .day(6, line.sentOn())
          .number(7, line.days())
          .day(8, line.answeredOn());
    }
    sheet.flush();
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
