package vn.hoso.memberdata;

import java.util.Arrays;
import java.util.Optional;
import vn.hoso.sheet.Written;

/**
 * The columns of the file by which the member database (4.0) is written to, in its order and under
 * its headings. What HoSo does not hold is left empty.
 */
enum MemberColumn {
  ROW("STT", true),
  ID("ID", false),
  FULL_NAME("Họ và tên *", true),
  OTHER_NAME("Tên gọi khác", false),
  GENDER("Giới tính *", true),
  BIRTH("Sinh ngày * (dd/mm/yyyy)", true),
  ETHNICITY("Dân tộc *", false),
  RELIGION("Tôn giáo *", false),
  IDENTITY("Số định danh cá nhân *", true),
  CARD("Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)", true),
  CARD_ISSUER("Nơi cấp thẻ Đảng", false),
  CARD_ISSUED_ON("Ngày cấp thẻ Đảng (dd/mm/yyyy)", true),
  OLD_CARD("Số thẻ theo Đảng quyết định 85", true),
  ORGANISATION("Tổ chức Đảng đang sinh hoạt * (không sửa)", true),
  BIRTHPLACE_COUNTRY("Nơi đăng ký khai sinh - Quốc gia *", false),
  BIRTHPLACE_PROVINCE("Nơi đăng ký khai sinh - Tỉnh *", false),
  BIRTHPLACE_ADDRESS("Nơi đăng ký khai sinh - Địa chỉ chi tiết *", false),
  HOMETOWN_COUNTRY("Quê quán (theo mô hình 2 cấp) - Quốc gia *", false),
  HOMETOWN_PROVINCE("Quê quán (theo mô hình 2 cấp) - Tỉnh *", false),
  HOMETOWN_ADDRESS("Quê quán (theo mô hình 2 cấp) - Địa chỉ chi tiết *", true),
  RESIDENCE_COUNTRY("Thường trú (theo mô hình 2 cấp) - Quốc gia *", false),
  RESIDENCE_PROVINCE("Thường trú (theo mô hình 2 cấp) - Tỉnh *", false),
  RESIDENCE_ADDRESS("Thường trú (theo mô hình 2 cấp) - Địa chỉ chi tiết *", false),
  ADMITTED_ON("Ngày vào Đảng* (dd/mm/yyyy)", true),
  OFFICIAL_ON("Ngày vào Đảng chính thức* (dd/mm/yyyy)", true),
  OLD_IDENTITY("Số CMND cũ (nếu có)", true),
  STATE("Trạng thái hoạt động", false),
  LEFT_ON("Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)", true),
  REMOVAL(
      "Đề nghị xóa (do đang viên không thuộc chi bộ)/ (Nếu muốn xóa chọn \"có\", còn không bỏ qua)",
      false);

  private final String heading;
  private final boolean held;

  MemberColumn(String heading, boolean held) {
    this.heading = heading;
    this.held = held;
  }

  String heading() {
    return heading;
  }

  /** Whether HoSo has something to write there. */
  boolean held() {
    return held;
  }

  boolean day() {
    return heading.contains("(dd/mm/yyyy)");
  }

  /**
   * The column a file means by that heading: without signs, accents and what stands in brackets.
   */
  static Optional<MemberColumn> of(String heading) {
    var asked = key(heading);
    return Arrays.stream(values()).filter(each -> key(each.heading).equals(asked)).findFirst();
  }

  /** The heading without what is said of how to fill it in. */
  String shortHeading() {
    return bare(heading).replace("*", "").replaceAll("\\s+", " ").strip();
  }

  private static String key(String heading) {
    return Written.folded(bare(heading));
  }

  private static String bare(String heading) {
    return heading.replaceAll("\\([^)]*\\)", " ");
  }
}
