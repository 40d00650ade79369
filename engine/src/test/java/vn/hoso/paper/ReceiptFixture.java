package vn.hoso.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.hoso.paper.ReceiptData.Lookup;
import vn.hoso.paper.ReceiptData.Paper;
import vn.hoso.paper.ReceiptData.Promise;

/** A receipt of an invented dossier with twelve of the papers admission can ask for. */
final class ReceiptFixture {

  static final List<Paper> TWELVE_PAPERS =
      List.of(
          new Paper("Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng", "CN-NTVĐ", 1),
          new Paper("Đơn xin vào Đảng", "1-KNĐ", 1),
          new Paper("Lý lịch của người xin vào Đảng", "2-KNĐ", 1),
          new Paper("Công văn đề nghị thẩm tra và kết quả thẩm tra lý lịch", null, 3),
          new Paper("Giấy giới thiệu người vào Đảng của đảng viên chính thức", "3-KNĐ", 1),
          new Paper("Nghị quyết giới thiệu đoàn viên ưu tú vào Đảng", "4-KNĐ", 2),
          new Paper("Nghị quyết giới thiệu đoàn viên công đoàn vào Đảng", "4A-KNĐ", 2),
          new Paper(
              "Tổng hợp ý kiến nhận xét của tổ chức chính trị - xã hội nơi sinh hoạt và chi ủy nơi"
                  + " cư trú đối với người xin vào Đảng",
              "5-KNĐ",
              1),
          new Paper("Nghị quyết của chi bộ đề nghị kết nạp đảng viên", "6-KNĐ", 1),
          new Paper("Báo cáo thẩm định của đảng ủy bộ phận", "7-KNĐ", 1),
          new Paper("Nghị quyết của đảng ủy cơ sở đề nghị kết nạp đảng viên", "8-KNĐ", 1),
          new Paper("Giấy chứng nhận người vào Đảng đang được giúp đỡ", null, 1));

  static final Promise ASSUMED =
      new Promise("20 ngày làm việc kể từ ngày tiếp nhận đủ hồ sơ", "Điều 9", false);

  static final Lookup LOOKUP = new Lookup("38168053000001-261005-0001", "7K3M-9QXA-2TFH");

  private ReceiptFixture() {}

  static ReceiptData with(List<Paper> papers, Promise promise) {
    return received(LocalDate.of(2026, 10, 5), papers, promise);
  }

  /** One that two offices promise a day of their own. */
  static ReceiptData promised(ReceiptData.OfficePromise... offices) {
    return received(LocalDate.of(2026, 10, 5), List.of(), null, List.of(offices));
  }

  static ReceiptData received(LocalDate on, List<Paper> papers, Promise promise) {
    return received(on, papers, promise, List.of());
  }

  private static ReceiptData received(
      LocalDate on, List<Paper> papers, Promise promise, List<ReceiptData.OfficePromise> offices) {
    return new ReceiptData(
        "Tỉnh ủy Đông Giang",
        "Ban Tổ chức Tỉnh ủy",
        "Đông Giang",
        "38168053000001-261005-0001",
        null,
        "Chi bộ thôn Đông, Đảng bộ xã Sơn Hà",
        new Concerned("Người xin vào Đảng", "Nguyễn Thị Ánh Tuyết"),
        "0299 3850 100",
        "Kết nạp đảng viên",
        papers,
        on,
        Instant.parse("2026-10-05T02:30:00Z"),
        promise == null ? null : LocalDate.of(2026, 11, 2),
        promise,
        offices,
        "Trần Đặng Khuê",
        "Cán bộ tiếp nhận, Văn phòng Ban",
        LOOKUP);
  }

  static ReceiptData withoutLookup(ReceiptData whole) {
    return new ReceiptData(
        whole.superiorUnit(),
        whole.issuingUnit(),
        whole.place(),
        whole.dossierCode(),
        whole.replacedOn(),
        whole.submitter(),
        whole.personConcerned(),
        whole.phone(),
        whole.request(),
        whole.papers(),
        whole.receivedOn(),
        whole.printedAt(),
        whole.promisedOn(),
        whole.promise(),
        whole.promises(),
        whole.receivedBy(),
        whole.receivedByTitle(),
        null);
  }
}
