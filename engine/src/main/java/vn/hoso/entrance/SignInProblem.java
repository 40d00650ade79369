package vn.hoso.entrance;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** What sign-in refuses. */
public final class SignInProblem extends Problem {

  private SignInProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  /** The same for an unknown username and a wrong password: neither is told apart. */
  static SignInProblem refused() {
    SignInProblem problem =
        of(
            "SIGNIN-001",
            401,
            "Tên đăng nhập hoặc mật khẩu không đúng.",
            "The username or the password is wrong.");
    problem.title(new Text("Chưa đăng nhập được", "Not signed in yet"));
    return problem;
  }

  static SignInProblem tooManyAttempts(long retryAfterSeconds) {
    long minutes = Math.max(1, (retryAfterSeconds + 59) / 60);
    SignInProblem problem =
        of(
            "SIGNIN-002",
            429,
            "Đăng nhập sai quá nhiều lần. Đồng chí thử lại sau " + minutes + " phút.",
            "Too many failed attempts. Try again in " + minutes + " minutes.");
    problem.property("retryAfter", retryAfterSeconds);
    return problem;
  }

  static SignInProblem sessionExpired() {
    return of(
        "SIGNIN-003",
        401,
        "Phiên làm việc đã hết hạn. Đồng chí đăng nhập lại.",
        "The session has expired. Sign in again.");
  }

  static SignInProblem invalid(List<FieldError> errors) {
    return new SignInProblem(
        "SIGNIN-004",
        422,
        new Text("Thông tin tài khoản chưa hợp lệ.", "The account's data are not valid."),
        errors);
  }

  static SignInProblem noAccount() {
    return of("SIGNIN-005", 404, "Cán bộ chưa có tài khoản.", "The official has no account.");
  }

  static SignInProblem blocked() {
    return of(
        "SIGNIN-006",
        403,
        "Tài khoản đã bị khóa. Đồng chí liên hệ quản trị hệ thống.",
        "This account is blocked. Ask a system administrator.");
  }

  static SignInProblem deadLink() {
    return of(
        "SIGNIN-007",
        410,
        "Liên kết đặt mật khẩu đã dùng hoặc đã hết hạn. Đồng chí xin quản trị hệ thống cấp lại.",
        "This link has been used or has expired. Ask a system administrator for another one.");
  }

  static SignInProblem linkWaits() {
    return of(
        "SIGNIN-008",
        409,
        "Liên kết đang chờ người thứ hai xác nhận. Đồng chí nhận mã xác nhận từ người đó rồi đặt mật"
            + " khẩu.",
        "This link waits for a second person to confirm it. Ask that person for the code.");
  }

  static SignInProblem notToConfirm() {
    return of(
        "SIGNIN-009",
        409,
        "Liên kết này đã được xác nhận, đã hết hạn, hoặc do chính đồng chí cấp.",
        "This link has been confirmed, has expired, or is one you issued yourself.");
  }

  static SignInProblem wrongSetupToken() {
    return of(
        "SETUP-001",
        403,
        "Mã thiết lập không đúng. Mã được in ra khi hệ thống khởi động.",
        "The setup token is wrong. It is printed when the system starts.");
  }

  static SignInProblem alreadySetUp() {
    return of(
        "SETUP-002", 410, "Hệ thống đã được thiết lập.", "The system has been set up already.");
  }

  private static SignInProblem of(String code, int status, String vi, String en) {
    return new SignInProblem(code, status, new Text(vi, en), List.of());
  }
}
