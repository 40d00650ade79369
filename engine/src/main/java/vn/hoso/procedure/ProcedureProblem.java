package vn.hoso.procedure;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** A refusal of this module. */
public final class ProcedureProblem extends Problem {

  private ProcedureProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  public static ProcedureProblem noProcedure() {
    return refuse("PROCEDURE-001", 404, "Không có quy trình này.", "There is no such procedure.");
  }

  public static ProcedureProblem noRevision() {
    return refuse(
        "PROCEDURE-002", 404, "Không có phiên bản quy trình này.", "There is no such revision.");
  }

  public static ProcedureProblem noFile() {
    return refuse(
        "PROCEDURE-003", 404, "Quy trình không có tệp này.", "The procedure has no such file.");
  }

  public static ProcedureProblem wrongForm(List<FieldError> errors) {
    return new ProcedureProblem(
        "PROCEDURE-004",
        422,
        new Text("Biểu mẫu có chỗ chưa đúng.", "The form is not filled in correctly."),
        errors);
  }

  public static ProcedureProblem notYours() {
    return refuse(
        "PROCEDURE-010",
        403,
        "Chỉ quản trị quy trình mới được làm việc này.",
        "Only administrators of procedures may do this.");
  }

  public static ProcedureProblem noDraft() {
    return refuse(
        "PROCEDURE-011",
        404,
        "Không có bản dự thảo này, hoặc nó đã được đưa vào áp dụng.",
        "There is no such draft, or it is in force already.");
  }

  public static ProcedureProblem refusedDraft() {
    return refuse(
        "PROCEDURE-012",
        409,
        "Bản dự thảo còn chỗ sai nên chưa đưa vào áp dụng được. Hãy sửa các chỗ đã nêu rồi khởi động lại.",
        "The draft has faults and cannot be put into force. Mend what is listed and start again.");
  }

  public static ProcedureProblem wrongOrder(List<FieldError> errors) {
    return new ProcedureProblem(
        "PROCEDURE-013",
        422,
        new Text("Chưa đưa vào áp dụng được.", "It cannot be put into force."),
        errors);
  }

  private static ProcedureProblem refuse(String code, int status, String vi, String en) {
    return new ProcedureProblem(code, status, new Text(vi, en), List.of());
  }
}
