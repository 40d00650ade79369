package vn.hoso.dossier;

/**
 * The ten words the national portal shows to the public (codes 1–10). They are borrowed: State
 * rules bind State bodies only.
 */
public enum PortalStatus {
  REGISTERED(1, "Mới đăng ký"),
  RECEIVED(2, "Được tiếp nhận"),
  NOT_RECEIVED(3, "Không được tiếp nhận"),
  IN_PROGRESS(4, "Đang xử lý"),
  SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
  PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
  WITHDRAWAL_REQUESTED(7, "Công dân yêu cầu rút hồ sơ"),
  STOPPED(8, "Dừng xử lý"),
  DONE(9, "Đã xử lý xong"),
  RESULT_RETURNED(10, "Đã trả kết quả");

  private final int code;
  private final String vi;

  PortalStatus(int code, String vi) {
    this.code = code;
    this.vi = vi;
  }

  public int code() {
    return code;
  }

  public String vi() {
    return vi;
  }
}
