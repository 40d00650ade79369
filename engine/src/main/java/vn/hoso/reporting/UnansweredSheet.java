package vn.hoso.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hoso.shared.DayText;

/** What had no answer in a quarter as a sheet of XLSX, written line by line. */
final class UnansweredSheet {

  private static final int HEAD = 3;
  private static final List<String> COLUMNS =
      List.of(
          "TT",
          "Mã hồ sơ",
          "Giấy tờ đã gửi",
          "Họ và tên",
          "Nơi gửi",
          "Gửi đến",
          "Ngày gửi",
          "Số ngày chưa có trả lời",
          "Trả lời sau quý");
  private static final int[] WIDTHS = {6, 28, 34, 26, 40, 44, 13, 16, 16};

  private final Workbook book;
  private final Worksheet sheet;
  private int count;

  UnansweredSheet(OutputStream out, String quarter, LocalDate until) {
    book = new Workbook(out, "HoSo", "1.0");
    sheet = book.newWorksheet("Chưa có trả lời");
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    sheet.freezePane(0, HEAD + 1);
    sheet.value(0, 0, "ĐỐI SOÁT GIẤY TỜ GỬI ĐI CHƯA CÓ TRẢ LỜI");
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(
        1,
        0,
        "Quý "
            + quarter.replaceFirst("(\\d+)-Q(\\d)", "$2/$1")
            + ", tính đến ngày "
            + DayText.of(until));
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.value(HEAD, column, COLUMNS.get(column));
      sheet.style(HEAD, column).bold().wrapText(true).set();
    }
  }

  void add(List<UnansweredLine> lines) throws IOException {
    lines.forEach(this::add);
    sheet.flush();
  }

  private void add(UnansweredLine line) {
    int row = HEAD + ++count;
    sheet.value(row, 0, count);
    // Inline: shared strings are kept in memory to the end of the file.
    sheet.inlineString(row, 1, line.code());
    sheet.inlineString(row, 2, line.what());
    sheet.inlineString(row, 3, line.personName());
    sheet.inlineString(row, 4, line.sentBy());
    if (line.sentTo() != null) {
      sheet.inlineString(row, 5, line.sentTo());
    }
    day(row, 6, line.sentOn());
    sheet.value(row, 7, line.days());
    day(row, 8, line.answeredOn());
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
