package vn.hoso.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The lists of a plan as one sector keeps them: Phụ lục 1 of those carried over and removed, Phụ
 * lục 2 of those added, "Ngày sinh" over two columns, sections by rank, each post with its counts.
 */
final class PlanSheet {

  private static final String[] CARRIED = {
    "STT",
    "Họ và tên",
    "Ngày sinh",
    null,
    "Chức vụ hiện tại",
    "Chức danh đã quy hoạch",
    "Chức danh chuyển tiếp",
    "Trình độ chuyên môn",
    "Lý luận chính trị",
    "QĐ quy hoạch",
    "Xếp loại 3 năm",
    "Đề xuất"
  };
  private static final String[] ADDED = {
    "STT",
    "Họ và tên",
    "Ngày sinh",
    null,
    "Chức vụ hiện tại",
    "Trình độ chuyên môn",
    "Lý luận chính trị",
    "Xếp loại 3 năm",
    "Chức danh đề xuất",
    "Đề xuất"
  };
  private static final String[] SEXES = {null, null, "Nam", "Nữ"};

  private PlanSheet() {}

  /** Phụ lục 1 with these rows below its headings. */
  static byte[] carried(String[]... rows) {
    return written("Phụ lục 1", CARRIED, rows);
  }

  /** Phụ lục 2 with these rows below its headings. */
  static byte[] added(String[]... rows) {
    return written("Phụ lục 2", ADDED, rows);
  }

  /** A line that stands over others: a section, or a post. */
  static String[] head(String number, String text) {
    return new String[] {number, text};
  }

  static String[] row(String... cells) {
    return cells;
  }

  private static byte[] written(String name, String[] headings, String[]... rows) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Excel", "1.0")) {
      var sheet = book.newWorksheet(name);
      write(sheet, 0, name.toUpperCase());
      write(sheet, 2, headings);
      write(sheet, 3, SEXES);
      for (int at = 0; at < rows.length; at++) {
        write(sheet, 4 + at, rows[at]);
      }
      sheet.range(2, 2, 2, 3).merge();
      for (int at = 0; at < headings.length; at++) {
        if (at != 2 && at != 3) {
          sheet.range(2, at, 3, at).merge();
        }
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, String... cells) {
    for (int at = 0; at < cells.length; at++) {
      if (cells[at] != null) {
        sheet.value(row, at, cells[at]);
      }
    }
  }
}
