package vn.hoso.opening;

import java.util.List;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What is refused of the pace at which dossiers are opened. */
public final class OpeningProblem extends Problem {

  private OpeningProblem(String code, int status, Text text) {
    super(code, status, text, List.of());
  }

  /**
   * @param seconds until the next opening is let in
   */
  static OpeningProblem tooMany(long seconds) {
    long minutes = minutes(seconds);
    var problem =
        new OpeningProblem(
            "OPENING-001",
            429,
            new Text(
                "Đồng chí đã lập quá nhiều hồ sơ trong thời gian ngắn. Thử lại sau "
                    + minutes
                    + " phút.",
                "You have opened too many dossiers in a short time. Try again in "
                    + minutes
                    + " min."));
    problem.property("retryAfter", seconds);
    return problem;
  }
}
