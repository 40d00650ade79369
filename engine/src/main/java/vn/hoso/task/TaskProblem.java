package vn.hoso.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of work on a step. */
public final class TaskProblem extends Problem {

  private TaskProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private TaskProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  /**
   * Same code and words as for a step that does not exist: the difference would tell that it does.
   */
  static TaskProblem notFound() {
    return new TaskProblem(
        "DOSSIER-009", 404, "Không tìm thấy bước xử lý.", "The step was not found.");
  }

  /** Only for who acted at the position while the step was there. */
  static TaskProblem noLongerYours() {
    return new TaskProblem(
        "TASK-021",
        403,
        "Bước này không còn thuộc quyền xử lý của đồng chí: chức danh hoặc thời gian xử lý thay của"
            + " đồng chí ở đây đã hết. Hãy trở về Việc của tôi.",
        "This step is no longer yours: your position here, or your standing in, has ended. Go back"
            + " to My work.");
  }

  static TaskProblem claimedBy(String name, Instant at) {
    TaskProblem problem =
        new TaskProblem(
            "TASK-001",
            409,
            "Việc này đã có người nhận xử lý.",
            "Somebody else has claimed this item.");
    problem.property("claimedBy", name);
    problem.property("claimedAt", at);
    problem.changedMeanwhile();
    return problem;
  }

  /**
   * @param dossierId where the work goes on
   */
  static TaskProblem completedBy(String name, Instant at, UUID dossierId) {
    TaskProblem problem =
        new TaskProblem(
            "TASK-002", 409, "Việc này đã được hoàn thành.", "This item has been completed.");
    problem.property("completedBy", name);
    problem.property("completedAt", at);
    problem.property("dossierId", dossierId);
    problem.changedMeanwhile();
    return problem;
  }

  static TaskProblem stale(int version) {
    TaskProblem problem =
        new TaskProblem(
            "TASK-003",
            409,
            "Việc này đã thay đổi từ khi đồng chí mở. Hãy tải lại.",
            "The item has changed since you opened it. Load it again.");
    problem.property("version", version);
    problem.changedMeanwhile();
    return problem;
  }

  /**
   * @param dossierId where is told what became of it
   */
  static TaskProblem left(UUID dossierId) {
    TaskProblem problem =
        new TaskProblem(
            "TASK-004",
            409,
            "Việc này không còn: hồ sơ đã được rút hoặc dừng giải quyết.",
            "The item is gone: the dossier was withdrawn or stopped.");
    problem.property("dossierId", dossierId);
    return problem;
  }

  static TaskProblem mayNot() {
    return new TaskProblem(
        "TASK-005", 403, "Đồng chí không có quyền làm việc này.", "This is not yours to do.");
  }

  static TaskProblem ownDossier() {
    return new TaskProblem(
        "TASK-020",
        403,
        "Đồng chí đã lập hoặc nộp hồ sơ này nên không xử lý thay được ở bước này.",
        "You opened or handed in this dossier: you cannot act on it as somebody's stand-in.");
  }

  static TaskProblem claimFirst() {
    return new TaskProblem(
        "TASK-006",
        409,
        "Hãy nhận xử lý trước khi hoàn thành.",
        "Claim the item before you complete it.");
  }

  static TaskProblem notAHolder() {
    return new TaskProblem(
        "TASK-008",
        422,
        "Chỉ phân công được cho người đang giữ vị trí nhận việc này.",
        "Only a holder of the position the item is addressed to can be assigned.",
        List.of(
            new FieldError(
                "officialId",
                "notAHolder",
                "Không giữ vị trí này.",
                "Does not hold the position.")));
  }

  static TaskProblem aboutHim() {
    return new TaskProblem(
        "TASK-021",
        422,
        "Hồ sơ này nói về chính cán bộ được chọn; hãy giao cho người khác.",
        "The dossier is about the official you chose; assign it to somebody else.",
        List.of(
            new FieldError(
                "officialId",
                "aboutHim",
                "Không được xử lý hồ sơ về chính mình.",
                "Does not act on a dossier about himself.")));
  }

  static TaskProblem draftNotAnObject() {
    return new TaskProblem(
        "TASK-009",
        400,
        "Nội dung lưu tạm không hợp lệ.",
        "The draft is not a form.",
        List.of(
            new FieldError(
                "data", "invalid", "Không hợp lệ hoặc quá dài.", "Invalid or too long.")));
  }

  /** Without the words themselves: whoever may read them reads the step again. */
  static TaskProblem draftChanged(int version, Instant at) {
    TaskProblem problem =
        new TaskProblem(
            "TASK-010",
            409,
            "Bản nháp của bước này đã được lưu ở cửa sổ khác.",
            "The draft of this step was saved in another window.");
    problem.property("version", version);
    problem.changedMeanwhile();
    problem.property("savedAt", at);
    return problem;
  }

  static TaskProblem printsNothing() {
    return new TaskProblem(
        "TASK-011",
        422,
        "Kết quả này không in phiếu nào để xem trước.",
        "This outcome prints no paper to look at.",
        List.of(
            new FieldError("outcome", "invalid", "Không có phiếu xem trước.", "Nothing to see.")));
  }
}
