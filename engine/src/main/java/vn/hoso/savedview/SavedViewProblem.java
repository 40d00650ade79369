package vn.hoso.savedview;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of saved views. */
public final class SavedViewProblem extends Problem {

  private SavedViewProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  /** Also for one of somebody else: the difference would tell that there is one. */
  static SavedViewProblem notFound() {
    return new SavedViewProblem(
        "SAVEDVIEW-001",
        404,
        "Không tìm thấy bộ lọc đã lưu.",
        "The saved view was not found.",
        List.of());
  }

  static SavedViewProblem mayNot() {
    return new SavedViewProblem(
        "SAVEDVIEW-002",
        403,
        "Chỉ người đứng đầu đơn vị được lưu, đổi tên, xóa bộ lọc dùng chung của đơn vị.",
        "Only the head of the unit shares, renames and deletes views of the unit.",
        List.of());
  }

  static SavedViewProblem taken() {
    return new SavedViewProblem(
        "SAVEDVIEW-003",
        409,
        "Đã có bộ lọc mang tên này.",
        "A saved view of this name is there already.",
        List.of(new FieldError("name", "taken", "Tên đã dùng.", "The name is taken.")));
  }

  static SavedViewProblem tooMany(int most) {
    return new SavedViewProblem(
        "SAVEDVIEW-004",
        422,
        "Chỉ lưu được nhiều nhất " + most + " bộ lọc; hãy xóa bớt.",
        "At most " + most + " views are saved; delete one first.",
        List.of());
  }
}
