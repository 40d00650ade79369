package vn.hoso.load;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals about what lies with somebody. */
public final class LoadProblem extends Problem {

  private LoadProblem(FieldError error) {
    super(
        "LOAD-001",
        400,
        new Text("Những ngày vắng mặt chưa đúng.", "The days of absence are not right."),
        List.of(error));
  }

  static LoadProblem order() {
    return new LoadProblem(
        new FieldError(
            "to",
            "order",
            "Ngày cuối không được trước ngày đầu.",
            "The last day may not lie before the first."));
  }

  static LoadProblem tooFar(String field) {
    return new LoadProblem(
        new FieldError(
            field, "tooFar", "Ngày này quá xa so với hôm nay.", "This day is too far from today."));
  }
}
