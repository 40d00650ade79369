package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoso.shared.DayText;

/** Paper 07 as a sheet of XLSX, written line by line: memory does not grow with the register. */
final class RegisterSheet {

  private static final int HEAD = 3;
  private static final List<String> COLUMNS =
      List.of(
          "TT",
          "Mã hồ sơ",
          "Nội dung đề nghị",
          "Họ và tên",
          "Người nộp hồ sơ",
          "Ngày nộp",
          "Ngày tiếp nhận",
          "Ngày hẹn trả",
          "Ngày chuyển thẩm định",
          "Ngày có quyết định",
          "Ngày trả kết quả",
          "Trạng thái",
          "Theo ngày hẹn",
          "Ghi chú");
  private static final int[] WIDTHS = {6, 28, 24, 26, 44, 13, 15, 14, 22, 19, 17, 24, 15, 28};

  private final Workbook book;
  private final Worksheet sheet;
  private int count;

  RegisterSheet(OutputStream out, LocalDate from, LocalDate to) {
    book = new Workbook(out, "HoSo", "1.0");
    sheet = book.newWorksheet("Sổ theo dõi hồ sơ");
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    sheet.freezePane(0, HEAD + 1);
    sheet.value(0, 0, "SỔ THEO DÕI HỒ SƠ");
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, "Hồ sơ nộp từ ngày " + DayText.of(from) + " đến ngày " + DayText.of(to));
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.value(HEAD, column, COLUMNS.get(column));
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
  }

  void add(List<RegisterLine> lines) throws IOException {
    lines.forEach(this::add);
    sheet.flush();
  }

  private void add(RegisterLine line) {
    int row = HEAD + ++count;
    sheet.value(row, 0, count);
    // Inline: shared strings are kept in memory to the end of the file.
    sheet.inlineString(row, 1, line.code());
    sheet.inlineString(row, 2, line.procedureName());
    sheet.inlineString(row, 3, line.personName());
    sheet.inlineString(row, 4, line.submitterName());
    day(row, 5, line.submittedOn());
    day(row, 6, line.receivedOn());
    day(row, 7, line.promisedOn());
    day(row, 8, line.passedOn());
    day(row, 9, line.decidedOn());
    day(row, 10, line.deliveredOn());
    sheet.inlineString(row, 11, line.statusName());
    if (line.promiseName() != null) {
      sheet.inlineString(row, 12, line.promiseName());
    }
    if (line.halfway()) {
      sheet.inlineString(row, 13, "Nhập khi đang giải quyết dở");
    }
  }

  private void day(int row, int column, LocalDate day) {
    if (day != null) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    }
  }

  /** Ends the file; a file that was not ended cannot be opened. */
  void finish() throws IOException {
    book.finish();
  }
}
