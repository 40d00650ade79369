package vn.hoso.ballot;

import java.time.Instant;
import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of votes. None of them repeats a number of the tally. */
public final class BallotProblem extends Problem {

  private BallotProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private BallotProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  /**
   * Same code and words as for a step that does not exist: the difference would tell that it does.
   */
  static BallotProblem stepNotFound() {
    return new BallotProblem(
        "DOSSIER-009", 404, "Không tìm thấy bước xử lý.", "The step was not found.");
  }

  static BallotProblem noVote() {
    return new BallotProblem(
        "BALLOT-001", 404, "Bước này không có biểu quyết.", "No body votes at this step.");
  }

  static BallotProblem inconsistent(List<FieldError> errors) {
    return new BallotProblem(
        "BALLOT-002",
        422,
        new Text("Các số của biểu kiểm phiếu không khớp nhau.", "The numbers do not agree."),
        errors);
  }

  static BallotProblem mayNot() {
    return new BallotProblem(
        "BALLOT-003",
        403,
        "Đồng chí không có quyền làm việc này với biểu kiểm phiếu.",
        "You may not do this with the tally.");
  }

  static BallotProblem ownTally() {
    return new BallotProblem(
        "BALLOT-004",
        403,
        "Biểu kiểm phiếu phải do một đồng chí khác người nhập xác nhận.",
        "A tally is confirmed by another official than the one who entered it.");
  }

  static BallotProblem stale(int version) {
    var problem =
        new BallotProblem(
            "BALLOT-005",
            409,
            "Biểu kiểm phiếu đã thay đổi từ khi đồng chí xem. Hãy tải lại.",
            "The tally has changed since you saw it. Load it again.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  /** Who entered others, and whether they are confirmed, without a number of them. */
  static BallotProblem enteredMeanwhile(Ballot ballot) {
    String vi =
        ballot.confirmed() ? ", đã được đồng chí " + ballot.confirmedByName() + " xác nhận" : "";
    String en = ballot.confirmed() ? ", confirmed by " + ballot.confirmedByName() : "";
    var problem =
        new BallotProblem(
            "BALLOT-005",
            409,
            "Đồng chí %s đã nhập số khác từ khi đồng chí xem%s. Hãy xem lại trước khi lưu."
                .formatted(ballot.enteredByName(), vi),
            "%s has entered other numbers since you looked%s. Look at them before you save."
                .formatted(ballot.enteredByName(), en));
    problem.property("version", ballot.version());
    problem.property("enteredBy", ballot.enteredByName());
    if (ballot.confirmed()) {
      problem.property("confirmedBy", ballot.confirmedByName());
    }
    problem.changedMeanwhile();
    return problem;
  }

  static BallotProblem confirmedAlready(String name, Instant at) {
    var problem =
        new BallotProblem(
            "BALLOT-006",
            409,
            "Biểu kiểm phiếu đã được xác nhận.",
            "The tally has been confirmed already.");
    problem.property("confirmedBy", name);
    problem.property("confirmedAt", at);
    problem.changedMeanwhile();
    return problem;
  }

  static BallotProblem usedUp(int taken) {
    return new BallotProblem(
        "BALLOT-012",
        409,
        "Đã biểu quyết đủ %d lần về việc này; không biểu quyết nữa.".formatted(taken),
        "The matter has been voted on %d times, which is as often as it may be.".formatted(taken));
  }

  static BallotProblem nothingEntered() {
    return new BallotProblem(
        "BALLOT-007", 409, "Chưa nhập biểu kiểm phiếu.", "No tally has been entered.");
  }

  static BallotProblem badReason() {
    return new BallotProblem(
        "BALLOT-008",
        422,
        new Text("Lý do không hợp lệ.", "The reason is not valid."),
        List.of(
            new FieldError(
                "ballotReason",
                "invalid",
                "Lý do có từ 1 đến 2000 ký tự, ghi sau khi đã nhập biểu kiểm phiếu.",
                "A reason has 1 to 2000 characters, and stands beside an entered tally.")));
  }

  /** 409: the step is over, what was entered stays. */
  static BallotProblem stepOver() {
    return new BallotProblem(
        "BALLOT-009",
        409,
        "Bước này đã kết thúc, biểu kiểm phiếu không sửa được nữa.",
        "The step is over: its tally stays as it is.");
  }

  static BallotProblem badDraft() {
    return new BallotProblem(
        "BALLOT-010",
        400,
        "Các số đang nhập không lưu tạm được.",
        "What was typed cannot be kept.");
  }

  /** 409, without a number: whoever may read them reads the vote again. */
  static BallotProblem draftChanged(int version) {
    var problem =
        new BallotProblem(
            "BALLOT-011",
            409,
            "Các số đang nhập đã được lưu khác đi ở cửa sổ khác.",
            "Other numbers were kept from another window.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }
}
