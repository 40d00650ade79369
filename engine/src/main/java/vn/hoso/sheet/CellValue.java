package vn.hoso.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.hoso.sheet.SheetRow.CellKind;
import vn.hoso.sheet.SheetRow.SheetCell;

/** What a cell shows, from what is stored: never more, never something else. */
final class CellValue {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,40}(?:[eE][+-]?\\d{1,3})?");
  private static final double MOST = 1e21;
  private static final int AFTER_LAST_DAY = 2_958_466; // the year 10000

  private CellValue() {}

  static SheetCell number(String stored, CellFormat format, boolean from1904) {
    if (!NUMBER.matcher(stored).matches()) {
      return unreadable(stored);
    }
    double value;
    try {
      value = Double.parseDouble(stored);
    } catch (NumberFormatException twoPoints) {
      return unreadable(stored);
    }
    if (Double.isInfinite(value) || Math.abs(value) > MOST) {
      return unreadable(stored);
    }
    if (format.isDate()) {
      LocalDateTime day = day(value, from1904);
      return day == null ? noDay(stored) : date(day.toLocalDate(), format, stored);
    }
    String plain = new BigDecimal(stored).stripTrailingZeros().toPlainString();
    // What is shown has its zeros, so it is as good as text.
    if (format.digits() > 1 && plain.matches("\\d+")) {
      return SheetCell.text("0".repeat(Math.max(0, format.digits() - plain.length())) + plain);
    }
    return new SheetCell(plain, CellKind.NUMBER);
  }

  private static LocalDateTime day(double value, boolean from1904) {
    try {
      return value >= (from1904 ? 0 : 1) && value < AFTER_LAST_DAY
          ? DateUtil.getLocalDateTime(value, from1904)
          : null;
    } catch (DateTimeException | ArithmeticException outside) {
      return null;
    }
  }

  static SheetCell iso(String stored, CellFormat format) {
    Matcher iso = ISO.matcher(stored.strip());
    try {
      return iso.matches() ? date(LocalDate.parse(iso.group(1)), format, stored) : noDay(stored);
    } catch (DateTimeException noSuchDay) {
      return noDay(stored);
    }
  }

  private static SheetCell date(LocalDate day, CellFormat format, String stored) {
    if (!format.isDate() || format.year() && format.month() && format.day()) {
      return SheetCell.text(DAY.format(day));
    }
    if (format.year() && !format.day()) {
      return SheetCell.text((format.month() ? MONTH : YEAR).format(day));
    }
    return SheetCell.faulty(
        Written.shown(stored),
        "Ô này hiện ngày không có năm. Đổi định dạng ô sang ngày/tháng/năm, hoặc kiểu Văn bản.",
        "This cell shows a date without its year. Format it as dd/mm/yyyy, or as text.");
  }

  static SheetCell error(String shown) {
    return SheetCell.faulty(
        Written.shown(shown), "Công thức trong ô bị lỗi.", "The formula in this cell fails.");
  }

  static SheetCell notCalculated() {
    return SheetCell.faulty(
        null,
        "Công thức trong ô chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nộp lại.",
        "The formula in this cell has no result yet. Open the file in Excel, save it, try again.");
  }

  /** Its format leaves it blank. */
  static SheetCell hidden(SheetCell cell) {
    return SheetCell.faulty(
        cell.text(),
        "Định dạng của ô này ẩn nội dung (;;;) nên không được đọc. Đổi sang Chung (General) rồi nộp"
            + " lại.",
        "The format of this cell hides what it holds (;;;), so it was not read. Format it as General"
            + " and try again.");
  }

  private static SheetCell noDay(String stored) {
    return SheetCell.faulty(
        Written.shown(stored),
        "Ô này định dạng ngày nhưng không phải một ngày. Gõ lại ngày/tháng/năm.",
        "This cell is formatted as a date and holds none. Type dd/mm/yyyy again.");
  }

  private static SheetCell unreadable(String stored) {
    return SheetCell.faulty(
        Written.shown(stored), "Số trong ô không đọc được.", "The number cannot be read.");
  }
}
