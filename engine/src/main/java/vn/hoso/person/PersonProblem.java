package vn.hoso.person;

import java.util.List;
import java.util.UUID;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What the register of persons refuses. */
public final class PersonProblem extends Problem {

  private List<UUID> shown = List.of();

  private PersonProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static PersonProblem notFound() {
    return of("PERSON-001", 404, "Không tìm thấy người này.", "No such person.");
  }

  /**
   * @param othersAlike whether there are more, of whom too little was given to name them
   */
  static PersonProblem suspectedDuplicates(List<PersonRow> duplicates, boolean othersAlike) {
    PersonProblem problem =
        duplicates.isEmpty()
            ? of(
                "PERSON-002",
                409,
                "Trong danh sách đã có người cùng họ tên và năm sinh. Ghi đủ ngày sinh hoặc số định"
                    + " danh người nộp đưa để biết có phải cùng một người,"
                    + " hoặc xác nhận đây là người khác.",
                "The register holds somebody of that name and year of birth. Give the whole birth"
                    + " date or the identity number the applicant shows to learn whether it is the"
                    + " same person, or confirm that this is somebody else.")
            : of(
                "PERSON-002",
                409,
                "Trong danh sách đã có người có thể trùng. Kiểm tra rồi chọn người đã có,"
                    + " hoặc xác nhận đây là người khác.",
                "The register already holds people who may be the same. Choose one of them,"
                    + " or confirm that this is somebody else.");
    problem.property("duplicates", duplicates);
    problem.property("othersAlike", othersAlike);
    problem.shown = duplicates.stream().map(PersonRow::id).toList();
    return problem;
  }

  /** Who is told of in the refusal. */
  List<UUID> shown() {
    return shown;
  }

  static PersonProblem searchTooWide() {
    return of(
        "PERSON-003",
        422,
        "Nhập đủ số định danh người nộp đưa, hoặc đủ họ tên và ngày sinh.",
        "Give the whole identity number the applicant shows, or the full name and the birth date.");
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

  /**
   * @param seconds until the next look is let in
   */
  static PersonProblem tooMany(long seconds) {
    long minutes = minutes(seconds);
    PersonProblem problem =
        of(
            "PERSON-006",
            429,
            "Đồng chí đã tra cứu quá nhiều người trong thời gian ngắn. Thử lại sau "
                + minutes
                + " phút.",
            "You have looked up too many people in a short time. Try again in "
                + minutes
                + " min.");
    problem.property("retryAfter", seconds);
    return problem;
  }

  static PersonProblem himself() {
    return of(
        "PERSON-007",
        403,
        "Đồng chí đã có trong danh sách với họ tên, ngày sinh hoặc số này: không tự ghi mình thêm lần"
            + " nữa. Thông tin chưa đúng thì báo quản trị hệ thống; nếu là người khác trùng họ tên,"
            + " nhờ đồng chí khác hoặc nơi tiếp nhận hồ sơ ghi.",
        "You are in the register with this name and birth date, or this number: nobody enters himself"
            + " once more. Tell a system administrator what is wrong there; if it is a namesake, let"
            + " a colleague or the counter enter him.");
  }

  private static PersonProblem of(String code, int status, String vi, String en) {
    return new PersonProblem(code, status, new Text(vi, en), List.of());
  }
}
