package vn.hoso.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What paper 01 says, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" (fields of form 01, annex I of
 * 03/2025/TT-VPCP).
 *
 * @param superiorUnit first line of the heading, the body above the issuer, for example "Tỉnh ủy
 *     Đông Giang"; nullable
 * @param issuingUnit second line, the body that receives, for example "Ban Tổ chức"
 * @param place where it is issued, for example "Đông Giang"
 * @param dossierCode the dossier's label
 * @param replacedOn when the receipt was made that this one takes the place of; nullable
 * @param submitter who hands in, for example "Chi bộ thôn Đông, Đảng bộ xã Sơn Hà"
 * @param personConcerned the person the dossier is about; nullable
 * @param phone of the submitter; nullable
 * @param request what is asked for, for example "Kết nạp đảng viên"
 * @param papers in the order of the required documents
 * @param receivedOn the day of receipt, which counts for every limit
 * @param printedAt when the paper is made: a receipt may be entered on a later day
 * @param promisedOn the day of the promise to the submitter; null where none is given
 * @param promise the rule the day follows; null without a day, and where the day was moved since
 * @param promises where each receiving office promises a day of its own; else empty
 * @param receivedBy the official's full name
 * @param receivedByTitle his position, for example "Cán bộ tiếp nhận"
 * @param lookup what opens the public page; null where the procedure may not be followed there
 */
public record ReceiptData(
    String superiorUnit,
    String issuingUnit,
    String place,
    String dossierCode,
    LocalDate replacedOn,
    String submitter,
    Concerned personConcerned,
    String phone,
    String request,
    List<Paper> papers,
    LocalDate receivedOn,
    Instant printedAt,
    LocalDate promisedOn,
    Promise promise,
    List<OfficePromise> promises,
    String receivedBy,
    String receivedByTitle,
    Lookup lookup) {

  public ReceiptData {
    papers = List.copyOf(papers);
    promises = List.copyOf(promises);
  }

  /**
   * One paper handed in.
   *
   * @param form its form code, for example "1-KNĐ"; nullable
   * @param copies at least 1
   */
  public record Paper(String name, String form, int copies) {}

  /**
   * Where the promised day comes from.
   *
   * @param rule for people, for example "20 ngày làm việc kể từ ngày tiếp nhận"
   * @param legalBasis nullable
   * @param confirmed false where the rule is an assumption the office has still to confirm: the
   *     paper then quotes no basis, and says the day only
   */
  public record Promise(String rule, String legalBasis, boolean confirmed) {}

  /**
   * What one of several offices promises.
   *
   * @param on null for one that has yet to take the dossier over
   * @param rule nullable
   */
  public record OfficePromise(String by, LocalDate on, Promise rule) {}

  /**
   * The key to the public page; printed here and kept nowhere else in clear.
   *
   * @param code the dossier's code as typed on the public page
   * @param secret the secret as typed, in groups
   */
  public record Lookup(String code, String secret) {}
}
