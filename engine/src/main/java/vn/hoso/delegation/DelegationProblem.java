package vn.hoso.delegation;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What is refused about delegations. */
public final class DelegationProblem extends Problem {

  private DelegationProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static DelegationProblem notFound() {
    return new DelegationProblem(
        "ORGANISATION-001",
        404,
        new Text("Không tìm thấy việc ủy quyền.", "No such delegation."),
        List.of());
  }

  /** It is over or was withdrawn, so that this can no longer be done with it. */
  static DelegationProblem over() {
    return new DelegationProblem(
        "ORGANISATION-022",
        409,
        new Text(
            "Việc ủy quyền này đã hết hiệu lực hoặc đã hủy.",
            "This delegation is over or was withdrawn."),
        List.of());
  }

  public static DelegationProblem invalid(List<FieldError> errors) {
    return new DelegationProblem(
        "ORGANISATION-002",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }
}
