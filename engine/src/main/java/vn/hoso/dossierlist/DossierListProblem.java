package vn.hoso.dossierlist;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of lists of dossiers. */
public final class DossierListProblem extends Problem {

  private DossierListProblem(String code, String vi, String en, String field) {
    super(
        code,
        400,
        new Text(vi, en),
        List.of(new FieldError(field, "invalid", "Không hợp lệ.", "Invalid.")));
  }

  static DossierListProblem badCursor() {
    return new DossierListProblem(
        "DOSSIER-013",
        "Vị trí trang không hợp lệ.",
        "The cursor is not one of this list.",
        "cursor");
  }

  static DossierListProblem badSearch(String field) {
    return new DossierListProblem(
        "DOSSIER-014", "Từ tìm kiếm không hợp lệ.", "The search text is not valid.", field);
  }
}
