package vn.hoso.worknote;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of working notes. None of them repeats one. */
final class WorkNoteProblem extends Problem {

  private WorkNoteProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private WorkNoteProblem(String code, int status, Text text, FieldError error) {
    super(code, status, text, List.of(error));
  }

  static WorkNoteProblem mayNotWrite() {
    return new WorkNoteProblem(
        "WORKNOTE-001",
        403,
        "Chỉ người đang hoặc đã xử lý một bước của hồ sơ, hoặc người phụ trách đơn vị đang có bước,"
            + " được ghi chú.",
        "Only whoever does or did a step of the dossier, or leads the unit that has one, writes a"
            + " note.");
  }

  static WorkNoteProblem noNote() {
    return new WorkNoteProblem(
        "WORKNOTE-002",
        404,
        "Không có ghi chú này ở hồ sơ.",
        "There is no such note at this dossier.");
  }

  static WorkNoteProblem notHis() {
    return new WorkNoteProblem(
        "WORKNOTE-003",
        403,
        "Chỉ người đã viết ghi chú được rút.",
        "Only whoever wrote the note withdraws it.");
  }

  static WorkNoteProblem invalid(FieldError error) {
    return new WorkNoteProblem(
        "WORKNOTE-004",
        422,
        new Text("Còn mục chưa ghi đúng.", "A field is not filled in rightly."),
        error);
  }
}
