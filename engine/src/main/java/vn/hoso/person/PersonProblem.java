package vn.hoso.person;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What the register of persons refuses. */
public final class PersonProblem extends Problem {

  private PersonProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static PersonProblem notFound() {
    return of("PERSON-001", 404, "Không tìm thấy người này.", "No such person.");
  }

  static PersonProblem suspectedDuplicates(List<PersonRow> duplicates) {
    PersonProblem problem =
        of(
            "PERSON-002",
            409,
            "Trong danh sách đã có người có thể trùng. Kiểm tra rồi chọn người đã có,"
                + " hoặc xác nhận đây là người khác.",
            "The register already holds people who may be the same. Choose one of them,"
                + " or confirm that this is somebody else.");
    problem.property("duplicates", duplicates);
    return problem;
  }

  static PersonProblem searchTooWide() {
    return of(
        "PERSON-003",
        422,
        "Nhập ít nhất hai từ của họ tên, hoặc cả số định danh.",
        "Give at least two words of the name, or the whole identity number.");
  }

  static PersonProblem notAllowed() {
    return of(
        "PERSON-004",
        403,
        "Chỉ bí thư chi bộ, cán bộ tiếp nhận và cán bộ thẩm định được dùng danh sách này.",
        "Only cell secretaries, intake clerks and appraisers may use this register.");
  }

  static PersonProblem invalid(List<FieldError> errors) {
    return new PersonProblem(
        "PERSON-005",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }

  private static PersonProblem of(String code, int status, String vi, String en) {
    return new PersonProblem(code, status, new Text(vi, en), List.of());
  }
}
