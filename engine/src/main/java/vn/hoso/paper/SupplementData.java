package vn.hoso.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What paper 02 says, "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" (form 02, annex I of
 * 03/2025/TT-VPCP).
 *
 * @param items every gap, all together
 * @param supplyBy the day by which all of it is to come; null where there is none
 * @param promisePaused whether the office's promise stops counting meanwhile; the paper says so
 */
public record SupplementData(
    NoticeData notice, List<Item> items, String reason, LocalDate supplyBy, boolean promisePaused) {

  public SupplementData {
    items = List.copyOf(items);
  }

  /**
   * One gap.
   *
   * @param form form code of the paper, for example {@code 2-KNĐ}; nullable
   * @param ground the text that asks for it; nullable
   */
  public record Item(String paper, String form, String defect, String ground) {}
}
