package vn.hoso.catalogue;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What is refused about confirming rows of a folder. */
final class ConfirmationProblem extends Problem {

  private ConfirmationProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static ConfirmationProblem invalid(List<FieldError> errors) {
    return new ConfirmationProblem(
        "PROCEDURE-014",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }

  static ConfirmationProblem notFound() {
    return new ConfirmationProblem(
        "PROCEDURE-015",
        404,
        new Text("Không tìm thấy chỗ cần xác nhận này.", "There is no such row to confirm."),
        List.of());
  }

  /** The row says something else than what was read, or somebody was quicker. */
  static ConfirmationProblem changed() {
    return new ConfirmationProblem(
        "PROCEDURE-016",
        409,
        new Text(
            "Chỗ này vừa thay đổi hoặc đã có người xác nhận. Hãy tải lại trang và xem lại.",
            "This row has changed, or somebody confirmed it meanwhile. Reload and look again."),
        List.of());
  }
}
