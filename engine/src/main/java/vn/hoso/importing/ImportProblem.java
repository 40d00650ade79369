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
        "Tệp không đọc được. Dùng tệp Excel (.xlsx) không đặt mật khẩu, hoặc CSV mã UTF-8.",
        "The file cannot be read. Use an Excel file (.xlsx) without password, or CSV in UTF-8.");
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
}
