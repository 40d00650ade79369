package vn.hoso.organisation;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What the organisation refuses. */
public final class OrganisationProblem extends Problem {

  private OrganisationProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  public static OrganisationProblem positionNotFound() {
    return notFound(new Text("Không tìm thấy chức danh.", "No such position."));
  }

  public static OrganisationProblem officialNotFound() {
    return notFound(new Text("Không tìm thấy cán bộ.", "No such official."));
  }

  public static OrganisationProblem invalid(List<FieldError> errors) {
    return new OrganisationProblem(
        "ORGANISATION-002",
        422,
        new Text("Thông tin chưa hợp lệ.", "Some of the information is not valid."),
        errors);
  }

  static OrganisationProblem notSignedIn() {
    return new OrganisationProblem(
        "ORGANISATION-003",
        401,
        new Text("Đồng chí chưa đăng nhập.", "You are not signed in."),
        List.of());
  }

  static OrganisationProblem notAdministrator() {
    return new OrganisationProblem(
        "ORGANISATION-004",
        403,
        new Text(
            "Chỉ quản trị hệ thống được làm việc này.", "Only system administrators may do this."),
        List.of());
  }

  static OrganisationProblem notOverseer() {
    return new OrganisationProblem(
        "ORGANISATION-009",
        403,
        new Text(
            "Chỉ quản trị hệ thống và người đứng đầu Ban được xem, xác nhận việc này.",
            "Only system administrators and the head of the board may see and confirm this."),
        List.of());
  }

  /** Whoever would be the last one that can still administer may not go. */
  public static OrganisationProblem lastAdministrator() {
    return new OrganisationProblem(
        "ORGANISATION-007",
        409,
        new Text(
            "Phải còn ít nhất một quản trị hệ thống đăng nhập được.",
            "At least one system administrator who can sign in must remain."),
        List.of());
  }

  private static OrganisationProblem notFound(Text text) {
    return new OrganisationProblem("ORGANISATION-001", 404, text, List.of());
  }
}
