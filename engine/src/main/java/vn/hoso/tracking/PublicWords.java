package vn.hoso.tracking;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.PortalStatus;

/** Says one of the ten words in plain Vietnamese. */
final class PublicWords {

  /** The same for every cause, and nobody is to be asked for it. */
  static final String SUSPENDED =
      "Hồ sơ đang tạm dừng giải quyết; cơ quan giải quyết sẽ thông báo khi tiếp tục.";

  private final PortalStatus status;
  private final LocalDate promisedOn;
  private final LocalDate today;

  /**
   * @param promisedOn null where no promise runs
   */
  PublicWords(PortalStatus status, LocalDate promisedOn, LocalDate today) {
    this.status = status;
    this.promisedOn = promisedOn;
    this.today = today;
  }

  String sentence() {
    return switch (status) {
      case REGISTERED -> "Hồ sơ đã đăng ký, đang chờ tiếp nhận.";
      case RECEIVED -> "Đã tiếp nhận." + promise();
      case NOT_RECEIVED -> "Hồ sơ không được tiếp nhận.";
      case IN_PROGRESS -> "Đang xem xét." + promise();
      case SUPPLEMENT_REQUESTED ->
          "Cần bổ sung giấy tờ. Ngày hẹn trả được tính tiếp khi đã nhận đủ.";
      case PAYMENT_REQUESTED -> "Cần thực hiện nghĩa vụ tài chính theo thông báo.";
      case WITHDRAWAL_REQUESTED -> "Hồ sơ đã được rút theo yêu cầu.";
      case STOPPED -> "Hồ sơ đang dừng xử lý.";
      case DONE -> "Đã xử lý xong, đang chờ trả kết quả.";
      case RESULT_RETURNED -> "Đã trả kết quả.";
    };
  }

  /**
   * What the reader must do now; null where it is nothing.
   *
   * @param papers names of the papers asked for
   */
  String whatToDo(List<String> papers) {
    return switch (status) {
      case REGISTERED, WITHDRAWAL_REQUESTED, RESULT_RETURNED -> null;
      case RECEIVED, IN_PROGRESS ->
          late() ? "Liên hệ nơi tiếp nhận để biết lý do chậm và ngày hẹn mới." : null;
      case NOT_RECEIVED -> "Liên hệ nơi đã nộp hồ sơ để biết lý do và cách làm lại.";
      case SUPPLEMENT_REQUESTED -> "Mang đến nơi đã nộp hồ sơ" + list(papers);
      case PAYMENT_REQUESTED -> "Làm theo thông báo đã nhận, rồi báo cho nơi tiếp nhận.";
      case STOPPED -> "Liên hệ nơi tiếp nhận để biết lý do.";
      case DONE -> "Liên hệ nơi đã nộp hồ sơ để nhận kết quả.";
    };
  }

  private String promise() {
    if (promisedOn == null) {
      return "";
    }
    String day = WorkingDays.dayVi(promisedOn);
    return late() ? " Đã quá ngày hẹn trả là " + day + "." : " Hẹn trả " + day + ".";
  }

  private boolean late() {
    return promisedOn != null && promisedOn.isBefore(today);
  }

  private static String list(List<String> papers) {
    return papers.isEmpty() ? " các giấy tờ được yêu cầu." : ": " + String.join("; ", papers) + ".";
  }
}
