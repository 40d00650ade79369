package vn.hoso.web;

import java.util.List;
import java.util.Map;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/**
 * What can be wrong with a request whatever it asks for. Its code is {@code HOSO-} and the status.
 */
final class WebProblem extends Problem {

  private static final int RETRY_AFTER_SECONDS = 10;

  private static final Text OTHER =
      new Text("Yêu cầu không thể thực hiện.", "The request cannot be carried out.");

  private static final Map<Integer, Text> TEXTS =
      Map.ofEntries(
          Map.entry(400, new Text("Dữ liệu gửi lên chưa đúng.", "The data sent is not right.")),
          Map.entry(401, new Text("Cần đăng nhập để tiếp tục.", "Sign in to go on.")),
          Map.entry(
              403,
              new Text(
                  "Đồng chí không có quyền thực hiện việc này, hoặc phiên làm việc đã hết hạn.",
                  "You may not do this, or your session has expired.")),
          Map.entry(
              404, new Text("Không tìm thấy nội dung yêu cầu.", "What you asked for is not here.")),
          Map.entry(
              405,
              new Text(
                  "Thao tác này không dùng được ở địa chỉ này.",
                  "This method is not allowed at this address.")),
          Map.entry(
              406,
              new Text(
                  "Không có dạng dữ liệu được yêu cầu.", "The format asked for is not available.")),
          Map.entry(
              409,
              new Text(
                  "Dữ liệu vừa được người khác thay đổi. Hãy tải lại rồi thực hiện lại.",
                  "Somebody else has just changed this. Reload and try again.")),
          Map.entry(413, new Text("Dữ liệu gửi lên quá lớn.", "The data sent is too large.")),
          Map.entry(
              415,
              new Text("Dạng dữ liệu gửi lên không được nhận.", "This media type is not taken.")),
          Map.entry(
              500,
              new Text(
                  "Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống kèm mã tra"
                      + " cứu.",
                  "Something went wrong on our side. Try again; if it stays, give your"
                      + " administrator the trace id.")));

  private WebProblem(String code, int status, Text text, List<FieldError> errors) {
    super(code, status, text, errors);
  }

  static WebProblem of(int status) {
    return of(status, List.of());
  }

  static WebProblem of(int status, List<FieldError> errors) {
    WebProblem problem =
        new WebProblem("HOSO-" + status, status, TEXTS.getOrDefault(status, OTHER), errors);
    if (status == 409) {
      problem.changedMeanwhile();
    }
    return problem;
  }

  /** What was sent under this name holds what is no letter. */
  static WebProblem unreadable(String field) {
    return of(400, List.of(FieldError.character(field)));
  }

  /** A fault of ours; the trace id leads from the answer to the line in the log. */
  static WebProblem fault(String traceId) {
    WebProblem problem = of(500);
    problem.property("traceId", traceId);
    return problem;
  }

  /** Not even begun: there was no connection to be had. */
  static WebProblem databaseGone() {
    return unavailable(
        new Text(
            "Hệ thống tạm thời không kết nối được cơ sở dữ liệu. Nội dung vừa gửi chưa được lưu;"
                + " hãy thử lại sau ít phút.",
            "The database cannot be reached for now. Nothing was saved; try again in a few"
                + " minutes."));
  }

  /** In the midst of it, perhaps while it was being saved. */
  static WebProblem cutOff() {
    return unavailable(
        new Text(
            "Kết nối cơ sở dữ liệu bị ngắt giữa chừng. Hãy tải lại sau ít phút, xem nội dung vừa gửi"
                + " đã được lưu chưa rồi mới thực hiện lại.",
            "The connection to the database broke off. Reload in a few minutes and see whether what"
                + " you sent was saved before you do it again."));
  }

  private static WebProblem unavailable(Text text) {
    WebProblem problem = new WebProblem("HOSO-503", 503, text, List.of());
    problem.property("retryAfter", RETRY_AFTER_SECONDS);
    return problem;
  }

  /** So many requests of one address are being answered. */
  static WebProblem crowded() {
    WebProblem problem =
        new WebProblem(
            "HOSO-429",
            429,
            new Text(
                "Quá nhiều yêu cầu cùng lúc từ một địa chỉ mạng. Nội dung vừa gửi chưa được lưu; hãy"
                    + " thử lại sau giây lát.",
                "Too many requests at once from one address. Nothing was saved; try again in a"
                    + " moment."),
            List.of());
    problem.property("retryAfter", RETRY_AFTER_SECONDS);
    return problem;
  }

  static WebProblem diskFull() {
    return new WebProblem(
        "HOSO-507",
        507,
        new Text(
            "Ổ đĩa của máy chủ đã đầy. Nội dung vừa gửi chưa được lưu; hãy báo quản trị hệ thống.",
            "The disk of the server is full. Nothing was saved; tell your administrator."),
        List.of());
  }

  static WebProblem keyUsedForAnotherRequest() {
    return new WebProblem(
        "HOSO-422",
        422,
        new Text(
            "Khóa chống gửi lặp này đã dùng cho một yêu cầu khác.",
            "This idempotency key was used for another request."),
        List.of());
  }

  /** Two have written the same at the same moment, and the other one was first. */
  static WebProblem writtenMeanwhile() {
    WebProblem problem =
        new WebProblem(
            "HOSO-409",
            409,
            new Text(
                "Đã có người ghi nội dung này cùng lúc. Hãy mở lại để xem trước khi thực hiện lại.",
                "Somebody has written the same at the same time. Open it again and look before you"
                    + " do it again."),
            List.of());
    problem.changedMeanwhile();
    return problem;
  }

  static WebProblem stillRunning() {
    return new WebProblem(
        "HOSO-409",
        409,
        new Text(
            "Yêu cầu này đang được xử lý, hãy chờ giây lát.",
            "This very request is being carried out; wait a moment."),
        List.of());
  }

  /** The act stands, only its answer is not there to be given again. */
  static WebProblem carriedOut() {
    WebProblem problem =
        new WebProblem(
            "HOSO-410",
            409,
            new Text(
                "Việc này đã được ghi nhận. Hãy tải lại trang để xem kết quả, không cần làm lại.",
                "This has been carried out. Reload to see the result; do not do it again."),
            List.of());
    problem.changedMeanwhile();
    return problem;
  }
}
