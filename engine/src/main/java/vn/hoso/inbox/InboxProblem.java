package vn.hoso.inbox;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the inbox. */
public final class InboxProblem extends Problem {

  private InboxProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  /** 400: a filter, cursor or size that is none. */
  static InboxProblem badFilter(String field) {
    return new InboxProblem(
        "INBOX-001",
        400,
        "Điều kiện lọc không hợp lệ.",
        "The filter is not valid.",
        List.of(new FieldError(field, "invalid", "Không hợp lệ.", "Invalid.")));
  }

  static InboxProblem noNotice() {
    return new InboxProblem(
        "INBOX-002", 404, "Không tìm thấy thông báo.", "The notice was not found.", List.of());
  }
}
