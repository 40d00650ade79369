package vn.hoso.demo;

import java.time.LocalDate;
import java.util.Map;
import vn.hoso.document.CopyKind;
import vn.hoso.document.PaperDetails;
import vn.hoso.document.SigningForm;

/** What the demo officials note of their papers. */
final class DemoPaperDetails {

  /** What follows the number, for the papers that carry one. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "CN-NTVĐ", "/GCN-TTCT",
          "4-KNĐ", "-NQ/ĐTN",
          "4A-KNĐ", "-NQ/CĐCS",
          "6-KNĐ", "-NQ/CB",
          "7-KNĐ", "-BC/ĐUBP",
          "8-KNĐ", "-NQ/ĐU",
          "9-KNĐ", "-QĐ/ĐU");

  private DemoPaperDetails() {}

  /**
   * @param number of the story, from 0; makes the papers' numbers differ
   */
  static PaperDetails of(String code, int number, LocalDate day) {
    String symbol = SYMBOLS.get(code);
    return new PaperDetails(
        null,
        symbol == null ? null : (number + 3) + symbol,
        day.minusDays(3),
        null,
        null,
        day,
        null,
        null,
        symbol != null && symbol.contains("NQ") ? SigningForm.ON_BEHALF : null,
        CopyKind.ORIGINAL,
        code.equals("2-KNĐ") ? 8 : 1,
        "Hồ sơ giấy tại chi bộ",
        null);
  }

  /** A letter of the background check: its place is noted, never its content. */
  static PaperDetails letter(int number, LocalDate day) {
    return new PaperDetails(
        "Kết quả thẩm tra lý lịch",
        (number + 21) + "-CV/ĐU",
        day.minusDays(5),
        null,
        "Đảng ủy nơi cư trú",
        day,
        null,
        null,
        null,
        CopyKind.ORIGINAL,
        2,
        "Tủ hồ sơ mật, Văn phòng đảng ủy",
        null);
  }
}
