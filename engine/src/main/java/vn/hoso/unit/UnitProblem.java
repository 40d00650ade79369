package vn.hoso.unit;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What the tree of units refuses, with the codes of the organisation it is part of. */
public final class UnitProblem extends Problem {

  private static final Text NOT_ENDED =
      new Text("Chưa kết thúc được đơn vị", "The unit cannot end yet");

  private UnitProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static UnitProblem notFound() {
    return new UnitProblem(
        "ORGANISATION-001", 404, new Text("Không tìm thấy đơn vị.", "No such unit."), List.of());
  }

  /** A document that orders something is of today or older. */
  public static UnitProblem documentToCome() {
    return invalid(
        List.of(
            new FieldError(
                "documentOn",
                "past",
                "Ngày văn bản không được sau hôm nay.",
                "The date of the document may not lie after today.")));
  }

  static UnitProblem invalid(List<FieldError> errors) {
    return new UnitProblem(
        "ORGANISATION-002",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }

  static UnitProblem openDossiers(OpenDossiers.Found open) {
    UnitProblem problem =
        new UnitProblem(
            "ORGANISATION-005",
            409,
            new Text(
                "Đơn vị còn "
                    + open.count()
                    + " hồ sơ chưa xong. Dùng “Sáp nhập, giải thể” để chuyển các hồ sơ này sang đơn vị"
                    + " kế tục, hoặc giải quyết xong trước.",
                "Dossiers still open at the unit: "
                    + open.count()
                    + ". Hand them over by \"Merge or dissolve\", or finish them first."),
            List.of());
    problem.title(NOT_ENDED);
    problem.property("openDossiers", open);
    return problem;
  }

  static UnitProblem unitsBelow(long count) {
    UnitProblem problem =
        new UnitProblem(
            "ORGANISATION-006",
            409,
            new Text(
                "Đơn vị còn "
                    + count
                    + " đơn vị trực thuộc. Chuyển hoặc kết thúc các đơn vị đó trước.",
                "There are still " + count + " units below it. Move or end them first."),
            List.of());
    problem.title(NOT_ENDED);
    return problem;
  }

  /** 409: what would be handed over is not what was shown. */
  static UnitProblem successionChanged() {
    UnitProblem problem =
        new UnitProblem(
            "ORGANISATION-020",
            409,
            new Text(
                "Hồ sơ của các đơn vị này đã thay đổi từ lúc xem trước. Hãy xem lại rồi xác nhận.",
                "The dossiers of these units have changed since the preview. Look again, then confirm."),
            List.of());
    problem.changedMeanwhile();
    return problem;
  }
}
