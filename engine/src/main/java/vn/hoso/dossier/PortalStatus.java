package vn.hoso.dossier;

import vn.hoso.shared.Text;

/**
 * The ten words the national portal shows to the public (codes 1–10). They are borrowed: State
 * rules bind State bodies only.
 */
public enum PortalStatus {
  REGISTERED(1, "Mới đăng ký", "Registered"),
  RECEIVED(2, "Được tiếp nhận", "Received"),
  NOT_RECEIVED(3, "Không được tiếp nhận", "Not taken in"),
  IN_PROGRESS(4, "Đang xử lý", "In progress"),
  SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ", "Further papers asked for"),
  PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment asked for"),
  WITHDRAWAL_REQUESTED(7, "Công dân yêu cầu rút hồ sơ", "Withdrawn by the applicant"),
  STOPPED(8, "Dừng xử lý", "Stopped"),
  DONE(9, "Đã xử lý xong", "Decided"),
  RESULT_RETURNED(10, "Đã trả kết quả", "Result delivered");

  private final int code;
  private final String vi;
  private final String en;

  PortalStatus(int code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  public int code() {
    return code;
  }

  public String vi() {
    return vi;
  }

  public Text text() {
    return new Text(vi, en);
  }
}
