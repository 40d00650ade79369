package vn.hoso.tracking;

import vn.hoso.shared.Problem;

/** Refusals of the public lookup. */
public final class TrackingProblem extends Problem {

  private TrackingProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  /** 404, the same for a wrong code, a wrong secret and a dossier that may not be tracked. */
  static TrackingProblem notFound() {
    return new TrackingProblem(
        "TRACKING-001",
        404,
        "Không tìm thấy hồ sơ với mã đã nhập. Hãy xem lại mã hồ sơ và mã tra cứu trên giấy tiếp nhận.",
        "No dossier was found. Check code and secret on the receipt.");
  }

  /**
   * @param seconds until the next attempt is let in
   */
  static TrackingProblem tooMany(long seconds) {
    var problem =
        new TrackingProblem(
            "TRACKING-002",
            429,
            "Tra cứu quá nhiều lần. Hãy thử lại sau " + minutes(seconds) + " phút.",
            "Too many attempts. Try again in " + minutes(seconds) + " min.");
    problem.property("retryAfter", seconds);
    return problem;
  }
}
