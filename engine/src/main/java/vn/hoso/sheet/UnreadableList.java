package vn.hoso.sheet;

import java.io.IOException;
import vn.hoso.shared.Text;

/** Why a file as a whole gives no rows. */
public final class UnreadableList extends IOException {

  private final transient Text text;

  UnreadableList(String vi, String en) {
    super(en);
    this.text = new Text(vi, en);
  }

  public Text text() {
    return text;
  }

  static UnreadableList damagedWorkbook() {
    return new UnreadableList(
        "Tệp Excel bị hỏng hoặc bị cắt cụt. Mở bằng Excel, lưu lại thành .xlsx rồi nộp lại.",
        "The workbook is damaged or cut off. Open it in Excel, save it as .xlsx and try again.");
  }

  static UnreadableList noSheet() {
    return new UnreadableList(
        "Tệp Excel không có trang nào đang hiện. Bỏ ẩn trang danh sách rồi nộp lại.",
        "The workbook has no visible sheet. Show the sheet of the list and try again.");
  }

  static UnreadableList tooMuchText() {
    return new UnreadableList(
        "Tệp Excel chứa quá nhiều chữ. Chia danh sách thành nhiều tệp.",
        "The workbook holds too much text. Divide the list into several files.");
  }

  static UnreadableList tooManySheets(int most) {
    return new UnreadableList(
        "Tệp Excel có quá "
            + most
            + " trang đang hiện. Xóa hoặc ẩn các trang không cần rồi nộp lại.",
        "The workbook shows more than "
            + most
            + " sheets. Delete or hide those that are not needed and try again.");
  }

  static UnreadableList tooManyRows(int most) {
    return new UnreadableList(
        "Tệp Excel có quá "
            + most
            + " dòng, kể cả dòng trống. Xóa các dòng trống phía dưới danh sách rồi nộp lại.",
        "The workbook has more than "
            + most
            + " rows, blank ones too. Delete the blank rows below the list and try again.");
  }

  static UnreadableList tooManyCells(int most) {
    return new UnreadableList(
        "Tệp Excel có quá " + most + " ô trong một dòng. Xóa các cột không cần rồi nộp lại.",
        "The workbook has more than "
            + most
            + " cells in one row. Delete the columns that are not needed and try again.");
  }

  /** Whoever watches the reading waits no longer. */
  public static UnreadableList tookTooLong() {
    return new UnreadableList(
        "Đọc tệp này mất quá lâu nên đã dừng. Chia danh sách thành nhiều tệp rồi nộp lại.",
        "Reading this file took too long and was stopped. Divide the list into several files.");
  }

  static UnreadableList notUtf8() {
    return new UnreadableList(
        "Tệp CSV không phải mã UTF-8. Trong Excel chọn Lưu thành “CSV UTF-8”, hoặc nộp tệp .xlsx.",
        "The CSV file is not in UTF-8. Save it as “CSV UTF-8”, or hand in an .xlsx file.");
  }
}
