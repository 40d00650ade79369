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

  static OrganisationProblem unitNotFound() {
    return notFound(new Text("Không tìm thấy đơn vị.", "No such unit."));
  }

  static OrganisationProblem positionNotFound() {
    return notFound(new Text("Không tìm thấy chức danh.", "No such position."));
  }

  static OrganisationProblem officialNotFound() {
    return notFound(new Text("Không tìm thấy cán bộ.", "No such official."));
  }

  static OrganisationProblem invalid(List<FieldError> errors) {
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

  private static OrganisationProblem notFound(Text text) {
    return new OrganisationProblem("ORGANISATION-001", 404, text, List.of());
  }
}
