package vn.hoso.direction;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of orders and their answers. None of them repeats one. */
public final class DirectionProblem extends Problem {

  private DirectionProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private DirectionProblem(String code, int status, Text text, FieldError error) {
    super(code, status, text, List.of(error));
  }

  static DirectionProblem mayNotDirect() {
    return new DirectionProblem(
        "DIRECTION-001",
        403,
        "Chỉ người phụ trách đơn vị đang có bước này, hoặc đơn vị cấp trên, được cho ý kiến chỉ đạo;"
            + " không tự chỉ đạo việc của mình.",
        "Only whoever leads the unit that has this step, or one above it, gives an order; nobody"
            + " orders himself.");
  }

  /** No such step of the dossier, or one that is kept from whoever asks. */
  static DirectionProblem noStep() {
    return new DirectionProblem(
        "DIRECTION-002",
        404,
        "Không có bước này trong hồ sơ.",
        "There is no such step in this dossier.");
  }

  static DirectionProblem stepOver() {
    var problem =
        new DirectionProblem(
            "DIRECTION-003",
            409,
            "Bước này đã xong, không còn ai để chỉ đạo. Hãy tải lại.",
            "This step is over, nobody is left to be directed. Load it again.");
    problem.changedMeanwhile();
    return problem;
  }

  static DirectionProblem invalid(FieldError error) {
    return new DirectionProblem(
        "DIRECTION-004",
        422,
        new Text("Còn mục chưa ghi đúng.", "A field is not filled in rightly."),
        error);
  }

  static DirectionProblem noDirection() {
    return new DirectionProblem(
        "DIRECTION-005",
        404,
        "Không có ý kiến chỉ đạo này trong hồ sơ.",
        "There is no such order in this dossier.");
  }

  static DirectionProblem mayNotAnswer() {
    return new DirectionProblem(
        "DIRECTION-006",
        403,
        "Chỉ người đang xử lý bước này, hoặc người đã hoàn thành bước, được trả lời.",
        "Only whoever has this step, or has completed it, answers.");
  }

  static DirectionProblem mayNotWithdraw() {
    return new DirectionProblem(
        "DIRECTION-007",
        403,
        "Chỉ người đã cho ý kiến chỉ đạo được rút lại.",
        "Only whoever gave the order takes it back.");
  }

  /** Its step was broken off without being done, or the dossier is closed. */
  static DirectionProblem lapsed() {
    var problem =
        new DirectionProblem(
            "DIRECTION-009",
            409,
            "Ý kiến chỉ đạo đã hết hiệu lực cùng với bước hoặc hồ sơ: không trả lời, không rút được nữa.",
            "This order has ended with its step or with the dossier: it is neither answered nor"
                + " taken back any more.");
    problem.changedMeanwhile();
    return problem;
  }

  static DirectionProblem keepsRun() {
    var problem =
        new DirectionProblem(
            "DIRECTION-010",
            409,
            "Lãnh đạo đã cho ý kiến chỉ đạo ở bước sau, không thu hồi được nữa.",
            "A leader has given an order at the next step: it cannot be taken back any more.");
    problem.changedMeanwhile();
    return problem;
  }

  static DirectionProblem ended(Direction.End end) {
    boolean answered = end.answer() != null;
    var problem =
        new DirectionProblem(
            "DIRECTION-008",
            409,
            "Ý kiến chỉ đạo này đã được %s. Hãy tải lại.".formatted(answered ? "trả lời" : "rút"),
            "This order has been %s. Load it again."
                .formatted(answered ? "answered" : "taken back"));
    problem.property("endedBy", end.byName());
    problem.property("endedAt", end.at());
    problem.changedMeanwhile();
    return problem;
  }
}
