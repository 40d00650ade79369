package vn.hoso.arrival;

import java.util.List;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of streams of changes. */
final class ArrivalProblem extends Problem {

  private ArrivalProblem(String code, int status, String vi, String en) {
    super(code, status, new Text(vi, en), List.of());
  }

  static ArrivalProblem tooMany() {
    return new ArrivalProblem(
        "ARRIVAL-001",
        429,
        "Quá nhiều trang đang chờ tin việc mới; danh sách vẫn được cập nhật mỗi phút.",
        "Too many pages are waiting for word of new work; lists are still read again every minute.");
  }
}
