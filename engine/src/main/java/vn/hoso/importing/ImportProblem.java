package vn.hoso.importing;

import java.util.List;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Why a list is refused as a whole; errors of cells are no refusal. */
public final class ImportProblem extends Problem {

  private ImportProblem(String code, int status, String vi, String en) {
    super(code, status, new Text(vi, en), List.of());
  }

  static ImportProblem notFound() {
    return new ImportProblem(
        "IMPORT-001", 404, "Không tìm thấy lần nhập này.", "There is no such import.");
  }

  static ImportProblem unreadable() {
    return new ImportProblem(
        "IMPORT-002",
        422,
        "Chỉ nhận tệp Excel (.xlsx) hoặc CSV. Nội dung tệp này không phải các loại đó, hoặc bị hỏng.",
        "Only Excel files (.xlsx) or CSV are taken. This file is neither, or damaged.");
  }

  static ImportProblem empty() {
    return new ImportProblem("IMPORT-002", 422, "Tệp không có nội dung.", "The file is empty.");
  }

  /** What programs write under the name .xls and Excel opens with a warning. */
  static ImportProblem markup() {
    return new ImportProblem(
        "IMPORT-002",
        422,
        "Tệp này là trang web, XML hoặc văn bản RTF mang tên bảng tính. Mở bằng Excel, lưu lại thành"
            + " .xlsx rồi nộp lại.",
        "This is a web page, XML or RTF under the name of a workbook. Open it in Excel, save it as"
            + " .xlsx and try again.");
  }

  static ImportProblem otherPackage() {
    return new ImportProblem(
        "IMPORT-002",
        422,
        "Tệp này là loại khác (.xlsb, .ods, .docx hoặc tệp nén), không phải .xlsx. Mở bằng Excel hoặc"
            + " LibreOffice, lưu lại thành .xlsx rồi nộp lại.",
        "This is another kind of file (.xlsb, .ods, .docx or an archive), no .xlsx. Open it in Excel"
            + " or LibreOffice, save it as .xlsx and try again.");
  }

  static ImportProblem tooBig() {
    return new ImportProblem(
        "IMPORT-003",
        422,
        "Tệp quá lớn khi giải nén. Chia danh sách thành nhiều tệp.",
        "The file is too large when unpacked. Divide the list into several files.");
  }

  static ImportProblem rowsWithErrors() {
    return new ImportProblem(
        "IMPORT-004",
        409,
        "Danh sách còn dòng lỗi. Sửa tệp rồi nộp lại, hoặc chọn chỉ nhập dòng đúng.",
        "Some rows have errors. Correct the file, or choose to take the good rows only.");
  }

  static ImportProblem notNow() {
    return new ImportProblem(
        "IMPORT-005",
        409,
        "Danh sách đang được xử lý hoặc đã nhập xong.",
        "The list is being worked on, or has been written.");
  }

  /** What is told of a list at which the server itself stumbled. */
  static ImportProblem broken() {
    return new ImportProblem(
        "IMPORT-006",
        422,
        "Máy chủ không xử lý được danh sách này. Chia thành nhiều tệp nhỏ, bỏ định dạng và công"
            + " thức, lưu lại thành .xlsx rồi nộp lại; vẫn không được thì báo quản trị viên.",
        "The server could not cope with this list. Divide it, take formats and formulas out, save"
            + " it as .xlsx and try again; else tell the administrator.");
  }

  static ImportProblem nothingToWrite() {
    return new ImportProblem(
        "IMPORT-007",
        409,
        "Không có dòng nào cần ghi. Chọn dòng cần ghi đè ở bảng “Thông tin sẽ thay đổi”.",
        "No row needs to be written. Tick those to overwrite in the table of changes.");
  }

  static ImportProblem othersAtWork() {
    return new ImportProblem(
        "IMPORT-008",
        409,
        "Các danh sách đồng chí nộp trước còn đang được kiểm tra hoặc ghi. Chờ xong, hoặc bỏ bớt, rồi"
            + " nộp tiếp.",
        "Lists you handed in before are still being checked or written. Wait, or put some away.");
  }

  /** A list that meets more strangers than its maker may look at now. */
  static ImportProblem asksTooMuch() {
    return new ImportProblem(
        "IMPORT-009",
        429,
        "Danh sách gặp quá nhiều người ngoài đơn vị đồng chí trong sổ nên chưa được kiểm tra. Chia nhỏ"
            + " danh sách và nộp từng phần sau ít nhất một giờ, kiểm tra lại cột số định danh, hoặc"
            + " nhờ cơ quan thẩm định nhập.",
        "The list meets too many people of the register from outside your unit and was not checked."
            + " Divide it and send the parts an hour apart, look at the column of identity numbers,"
            + " or let the appraising office enter it.");
  }

  static ImportProblem encrypted() {
    return new ImportProblem(
        "IMPORT-002",
        422,
        "Tệp Excel có đặt mật khẩu. Hãy bỏ mật khẩu rồi nộp lại.",
        "The workbook is protected by a password. Remove it and try again.");
  }

  static ImportProblem oldWorkbook() {
    return new ImportProblem(
        "IMPORT-002",
        422,
        "Tệp Excel kiểu cũ (.xls) hoặc tệp khác không đọc được. Lưu lại thành .xlsx rồi nộp lại.",
        "This is an old workbook (.xls) or another kind of file. Save it as .xlsx and try again.");
  }
}
