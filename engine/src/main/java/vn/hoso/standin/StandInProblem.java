package vn.hoso.standin;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What is refused about standing in. */
public final class StandInProblem extends Problem {

  private StandInProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static StandInProblem positionNotFound() {
    return new StandInProblem(
        "ORGANISATION-001",
        404,
        new Text("Không tìm thấy chức danh.", "No such position."),
        List.of());
  }

  static StandInProblem invalid(List<FieldError> errors) {
    return new StandInProblem(
        "ORGANISATION-002",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }

  static StandInProblem mayNotSetStandIn() {
    return new StandInProblem(
        "ORGANISATION-008",
        403,
        new Text(
            "Chỉ người đứng đầu đơn vị, bí thư cấp trên hoặc quản trị hệ thống giao xử lý thay.",
            "Only the head of the unit, a superior secretary or a system administrator sets this."),
        List.of());
  }
}
