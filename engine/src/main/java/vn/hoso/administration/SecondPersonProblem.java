package vn.hoso.administration;

import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.Problem;

/** What is refused where an act of administration needs a second person. */
public final class SecondPersonProblem extends Problem {

  /** The same of rows of lists, to which nobody agrees. */
  static final class Row {

    private Row() {}

    static ImportVerdict watches() {
      return ImportVerdict.refused(
          "role",
          "watches",
          "Chức danh này làm cán bộ thành người giám sát quản trị: giao ở trang Cán bộ, người thứ hai"
              + " xác nhận.",
          "This position makes the official one who watches over the administration: give it on the"
              + " page of officials, a second person confirms.");
    }

    static ImportVerdict ownName() {
      return ImportVerdict.refused(
          "fullName",
          "own",
          "Đồng chí không tự đổi họ tên của mình: phải do quản trị khác làm.",
          "You cannot change your own name: another administrator does.");
    }

    static ImportVerdict firstPosition() {
      return ImportVerdict.refused(
          "username",
          "empty",
          "Tài khoản này được xác nhận khi chưa có chức danh: giao chức danh đầu tiên ở trang Cán bộ,"
              + " người thứ hai xác nhận.",
          "This account was confirmed without a position: give the first one on the page of officials,"
              + " a second person confirms.");
    }

    static ImportVerdict ownPosition() {
      return ImportVerdict.refused(
          "username",
          "own",
          "Đồng chí không tự giao chức danh cho mình bằng danh sách: đề nghị ở trang Cán bộ, người thứ"
              + " hai xác nhận.",
          "You give yourself no position by a list: ask on the page of officials, a second person"
              + " confirms.");
    }
  }

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

  static SecondPersonProblem readOtherwise() {
    SecondPersonProblem problem =
        new SecondPersonProblem(
            "ADMINISTRATION-010",
            409,
            "Nội dung chờ xác nhận đã thay đổi sau khi đồng chí mở trang nên chưa được xác nhận. Hãy đọc"
                + " lại nội dung hiện nay rồi xác nhận.",
            "What waits has changed since you opened the page and has not been confirmed. Read it as"
                + " it is now, then confirm.");
    problem.changedMeanwhile();
    return problem;
  }

  static SecondPersonProblem takesOversight() {
    return new SecondPersonProblem(
        "ADMINISTRATION-004",
        409,
        "Việc này làm người đứng đầu Ban thôi giám sát quản trị nên chưa được làm. Đề nghị đã ghi ở"
            + " Giám sát: khi quản trị khác hoặc người đứng đầu Ban đồng ý, đồng chí làm lại đúng"
            + " việc này trong 7 ngày.",
        "This takes the oversight from the head of the board and has not been done. It is asked for"
            + " under Oversight: once another administrator or the head of the board agrees, do the"
            + " same again within 7 days.");
  }

  static SecondPersonProblem givesHimself() {
    return new SecondPersonProblem(
        "ADMINISTRATION-005",
        409,
        "Việc này làm chính đồng chí được xem hoặc được xử lý nhiều hơn nên chưa được làm. Đề nghị đã"
            + " ghi ở Giám sát: khi quản trị khác hoặc người đứng đầu Ban đồng ý, đồng chí làm lại"
            + " đúng việc này trong 7 ngày.",
        "This gives you more to see or to do yourself and has not been done. It is asked for under"
            + " Oversight: once another administrator or the head of the board agrees, do the same"
            + " again within 7 days.");
  }

  static SecondPersonProblem ownPerson() {
    return new SecondPersonProblem(
        "ADMINISTRATION-003",
        403,
        "Đồng chí không tự đổi người gắn với mình: phải do quản trị khác làm.",
        "You cannot change which person you are: another administrator does.");
  }

  static SecondPersonProblem ownName() {
    return new SecondPersonProblem(
        "ADMINISTRATION-006",
        403,
        "Đồng chí không tự đổi họ tên của mình: phải do quản trị khác làm.",
        "You cannot change your own name: another administrator does.");
  }

  static SecondPersonProblem erases() {
    return new SecondPersonProblem(
        "ADMINISTRATION-007",
        409,
        "Xóa nội dung lịch sử không làm lại được nên chưa được làm. Đề nghị đã ghi ở Giám sát: khi quản"
            + " trị khác hoặc người đứng đầu Ban đồng ý, đồng chí làm lại đúng việc này trong 7 ngày.",
        "What is erased from a history does not come back, so it has not been done. It is asked for"
            + " under Oversight: once another administrator or the head of the board agrees, do the"
            + " same again within 7 days.");
  }

  static SecondPersonProblem standsIn() {
    return new SecondPersonProblem(
        "ADMINISTRATION-008",
        409,
        "Quản trị giao người này xử lý thay cán bộ khác cần người thứ hai nên chưa được làm. Đề nghị đã"
            + " ghi ở Giám sát: khi quản trị khác hoặc người đứng đầu Ban đồng ý, đồng chí làm lại"
            + " đúng việc này trong 7 ngày.",
        "An administrator names a stand-in of somebody else with a second person only, so it has not"
            + " been done. It is asked for under Oversight: once another administrator or the head"
            + " of the board agrees, do the same again within 7 days.");
  }

  static SecondPersonProblem givesOversight() {
    return new SecondPersonProblem(
        "ADMINISTRATION-009",
        409,
        "Việc này làm người khác thành người giám sát quản trị nên chưa được làm. Đề nghị đã ghi ở Giám"
            + " sát: khi quản trị khác hoặc người đứng đầu Ban đồng ý, đồng chí làm lại đúng việc"
            + " này trong 7 ngày.",
        "This lets somebody else watch over the administration and has not been done. It is asked for"
            + " under Oversight: once another administrator or the head of the board agrees, do the"
            + " same again within 7 days.");
  }
}
