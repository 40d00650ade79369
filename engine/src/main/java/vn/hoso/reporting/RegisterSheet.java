package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import vn.hoso.reporting.LineSheet.Column;
import vn.hoso.shared.DayText;

/** Paper 07 as a sheet of XLSX. */
final class RegisterSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("TT", 6),
          new Column("Mã hồ sơ", 28),
          new Column("Nội dung đề nghị", 24),
          new Column("Họ và tên", 26),
          new Column("Người nộp hồ sơ", 44),
          new Column("Ngày nộp", 13),
          new Column("Ngày tiếp nhận", 15),
          new Column("Ngày hẹn trả", 14),
          new Column("Ngày chuyển thẩm định", 22),
          new Column("Ngày có quyết định", 19),
          new Column("Ngày trả kết quả", 17),
          new Column("Trạng thái", 24),
          new Column("Theo ngày hẹn", 15),
          new Column("Ghi chú", 28));

  private final LineSheet sheet;

  RegisterSheet(OutputStream out, LocalDate from, LocalDate to) {
    String of = "Hồ sơ nộp từ ngày " + DayText.of(from) + " đến ngày " + DayText.of(to);
    sheet = new LineSheet(out, "Sổ theo dõi hồ sơ", "SỔ THEO DÕI HỒ SƠ", of, COLUMNS);
  }

  void add(List<RegisterLine> lines) throws IOException {
    for (RegisterLine line : lines) {
      sheet
          .line()
          .text(1, line.code())
          .text(2, line.procedureName())
          .text(3, line.personName())
          .text(4, line.submitterName())
          .day(5, line.submittedOn())
          .day(6, line.receivedOn())
          .day(7, line.promisedOn())
          .day(8, line.passedOn())
          .day(9, line.decidedOn())
          .day(10, line.deliveredOn())
          .text(11, line.statusName())
          .text(12, line.promiseName())
          .text(13, line.halfway() ? "Nhập khi đang giải quyết dở" : null);
    }
    sheet.flush();
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
