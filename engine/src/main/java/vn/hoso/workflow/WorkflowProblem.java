package vn.hoso.workflow;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What the engine refuses: models, and what no longer waits. */
public final class WorkflowProblem extends Problem {

  private WorkflowProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private WorkflowProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static WorkflowProblem busy() {
    WorkflowProblem problem =
        new WorkflowProblem(
            "TASK-007",
            409,
            "Hồ sơ đang được người khác xử lý cùng lúc. Hãy thử lại.",
            "The dossier is being worked on at this moment. Try again.");
    problem.changedMeanwhile();
    return problem;
  }

  static WorkflowProblem notWaiting() {
    return new WorkflowProblem(
        "WORKFLOW-002",
        409,
        "Hồ sơ không còn ở giai đoạn rút hoặc dừng được.",
        "The dossier is past the stage at which it can be withdrawn or stopped.");
  }

  static WorkflowProblem modelRefused(List<ModelFinding> findings) {
    return new WorkflowProblem(
        "WORKFLOW-001",
        422,
        "Mô hình quy trình không đưa vào áp dụng được.",
        "The model cannot be put into use.",
        findings.stream()
            .map(
                each ->
                    new FieldError(
                        each.elementId(), "notAllowed", each.reasonVi(), each.reasonEn()))
            .toList());
  }
}
