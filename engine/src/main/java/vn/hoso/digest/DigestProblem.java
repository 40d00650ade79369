package vn.hoso.digest;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of the daily e-mail. */
public final class DigestProblem extends Problem {

  private DigestProblem(String code, int status, String vi, String en, List<FieldError> errors) {
    super(code, status, new Text(vi, en), errors);
  }

  static DigestProblem noMail() {
    return new DigestProblem(
        "DIGEST-001",
        409,
        "Hệ thống chưa được cấu hình để gửi thư điện tử nên chưa nhận địa chỉ.",
        "This installation sends no e-mail, so no address is taken.",
        List.of());
  }

  static DigestProblem noAddress() {
    return new DigestProblem(
        "DIGEST-002",
        422,
        "Địa chỉ thư điện tử chưa hợp lệ.",
        "The e-mail address is not valid.",
        List.of(
            new FieldError(
                "address",
                "format",
                "Nhập một địa chỉ thư điện tử, ví dụ ten@donggiang.example.",
                "Enter one e-mail address, like name@donggiang.example.")));
  }

  static DigestProblem wrongCode() {
    return new DigestProblem(
        "DIGEST-003",
        422,
        "Chưa xác nhận được địa chỉ.",
        "The address is not confirmed yet.",
        List.of(
            new FieldError(
                "code",
                "wrong",
                "Mã không đúng hoặc đã hết hạn. Mã nằm trong thư mới nhất gửi tới địa chỉ này và dùng"
                    + " được trong 24 giờ.",
                "The code is wrong or too old. It stands in the latest e-mail to this address and is"
                    + " good for 24 hours.")));
  }

  static DigestProblem unconfirmed() {
    return new DigestProblem(
        "DIGEST-004",
        409,
        "Địa chỉ chưa được xác nhận nên chưa bật được thư nhắc việc.",
        "The address is not confirmed, so the daily e-mail cannot be switched on.",
        List.of());
  }

  static DigestProblem tooOften(long seconds) {
    long minutes = minutes(seconds);
    var problem =
        new DigestProblem(
            "DIGEST-005",
            429,
            "Đã thử quá nhiều lần. Đồng chí thử lại sau " + minutes + " phút.",
            "Too many attempts. Try again in " + minutes + " minutes.",
            List.of());
    problem.property("retryAfter", seconds);
    return problem;
  }
}
