package vn.hoso.amendment;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of amendments. */
public final class AmendmentProblem extends Problem {

  private AmendmentProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private AmendmentProblem(String code, int status, Text text, FieldError error) {
    super(code, status, text, List.of(error));
  }

  /** 403: another official does this. */
  static AmendmentProblem mayNot(String vi, String en) {
    return new AmendmentProblem("AMENDMENT-001", 403, vi, en);
  }

  /** 409: not as the dossier stands. */
  static AmendmentProblem notNow(String vi, String en) {
    return new AmendmentProblem("AMENDMENT-002", 409, vi, en);
  }

  /** 422: a value that does not fit. */
  static AmendmentProblem invalid(String field, String code, String vi, String en) {
    return invalid(new FieldError(field, code, vi, en));
  }

  static AmendmentProblem invalid(FieldError error) {
    return new AmendmentProblem(
        "AMENDMENT-003",
        422,
        new Text("Còn mục chưa ghi đúng.", "A field is not filled in rightly."),
        error);
  }

  /** 403: a paper that nobody asked the cell to bring. */
  static AmendmentProblem paperNotAgreed() {
    return new AmendmentProblem(
        "AMENDMENT-004",
        403,
        new Text(
            "Hồ sơ đang ở cơ quan; chỉ được nộp đúng giấy tờ đã thống nhất sửa tại chỗ.",
            "The office has the dossier: only the paper agreed on may be brought."),
        new FieldError(
            "requirementCode", "notAgreed", "Giấy tờ này chưa được thống nhất.", "Not agreed on."));
  }
}
