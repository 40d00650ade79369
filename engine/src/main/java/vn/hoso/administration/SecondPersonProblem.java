package vn.hoso.administration;

import vn.hoso.shared.Problem;

/** What is refused where an act of administration needs a second person. */
public final class SecondPersonProblem extends Problem {

  private SecondPersonProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static SecondPersonProblem samePerson() {
    return new SecondPersonProblem(
        "ADMINISTRATION-001",
        403,
        "Việc này do chính đồng chí đề nghị: phải do quản trị khác hoặc người đứng đầu Ban xác nhận.",
        "You asked for this yourself: another administrator or the head of the board confirms it.");
  }

  static SecondPersonProblem notWaiting() {
    SecondPersonProblem problem =
        new SecondPersonProblem(
            "ADMINISTRATION-002",
            409,
            "Việc này không còn chờ xác nhận: đã có người xác nhận, từ chối hoặc đã hết hạn.",
            "This waits no longer: somebody has confirmed or refused it, or it has expired.");
    problem.changedMeanwhile();
    return problem;
  }

  static SecondPersonProblem ownPerson() {
    return new SecondPersonProblem(
        "ADMINISTRATION-003",
        403,
        "Đồng chí không tự đổi người gắn với mình: phải do quản trị khác làm.",
        "You cannot change which person you are: another administrator does.");
  }
}
