package vn.hoso.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.paper.ControlSheetData.Row;

/** Notices about the invented dossier of {@link ReceiptFixture}. */
final class NoticeFixture {

  static final PaperHeading BOARD =
      new PaperHeading("Tỉnh ủy Đông Giang", "Ban Tổ chức Tỉnh ủy", "Đông Giang");
  static final PaperHeading COMMUNE =
      new PaperHeading("Đảng bộ tỉnh Đông Giang", "Đảng ủy xã Sơn Hà", "Sơn Hà");
  static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

  private NoticeFixture() {}

  static NoticeData notice(PaperHeading heading, LocalDate receivedOn, PaperSigner signer) {
    return new NoticeData(
        heading,
        "38168053000001-261005-0001",
        "Chi bộ thôn Đông, Đảng ủy xã Sơn Hà",
        new Concerned("Người xin vào Đảng", "Nguyễn Thị Ánh Tuyết"),
        "Kết nạp đảng viên",
        LocalDate.of(2026, 10, 2),
        receivedOn,
        "Thẩm định hồ sơ",
        TODAY,
        signer);
  }

  static SupplementData supplement(String defect) {
    var signer = new PaperSigner("T/L TRƯỞNG BAN", "CÁN BỘ THẨM ĐỊNH", "Phạm Quốc Ẩn");
    return new SupplementData(
        notice(BOARD, LocalDate.of(2026, 10, 5), signer),
        List.of(
            new SupplementData.Item(
                "Lý lịch của người xin vào Đảng", "2-KNĐ", defect, "06-HD/TW, mục 3"),
            new SupplementData.Item("Ảnh chân dung", null, "Chưa có.", null)),
        "Lý lịch chưa đủ căn cứ để thẩm định.",
        LocalDate.of(2026, 10, 23),
        true);
  }

  static NoticeData refusal() {
    return notice(
        BOARD, null, new PaperSigner("T/L TRƯỞNG BAN", "CÁN BỘ TIẾP NHẬN", "Trần Đặng Khuê"));
  }

  /** To a person the first time, to a body once more. */
  static RescheduleData reschedule(RescheduleData.Reader reader) {
    boolean person = reader == RescheduleData.Reader.PERSON;
    return new RescheduleData(
        notice(
            BOARD, LocalDate.of(2026, 9, 5), new PaperSigner("TRƯỞNG BAN", null, "Phạm Quốc Ẩn")),
        reader,
        TODAY,
        person ? TODAY : TODAY.plusDays(7),
        LocalDate.of(2026, 10, 30),
        "Chờ cơ quan khác trả lời.",
        null,
        person ? "Trình quyết định." : null);
  }

  static StopData stopped() {
    var signer =
        new PaperSigner("CƠ QUAN THÔNG BÁO", "Ban Thường vụ Đảng ủy xã Sơn Hà", "Vũ Đình Nghị");
    return new StopData(
        notice(COMMUNE, LocalDate.of(2026, 10, 5), signer),
        TODAY,
        "Ban Thường vụ Đảng ủy xã Sơn Hà kết luận dừng giải quyết hồ sơ.",
        "Người xin vào Đảng đã chuyển nơi cư trú.",
        null);
  }

  static StopData withdrawn() {
    return new StopData(
        notice(
            BOARD,
            LocalDate.of(2026, 10, 5),
            new PaperSigner("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", null)),
        TODAY,
        "Chi bộ thôn Đông đề nghị rút hồ sơ.",
        null,
        new PaperSigner("NGƯỜI ĐỀ NGHỊ", "Bí thư Chi bộ thôn Đông", "Lò Thị Ửng"));
  }

  static ControlSheetData sheet(int steps) {
    var rows = new ArrayList<Row>();
    var start = Instant.parse("2026-10-05T02:30:00Z");
    for (int i = 0; i < steps; i++) {
      boolean last = i == steps - 1;
      rows.add(
          new Row(
              "Thẩm định hồ sơ",
              i == 0 ? null : "Trần Đặng Khuê, Văn phòng Ban Tổ chức",
              "Phạm Quốc Ẩn, Phòng Tổ chức đảng, đảng viên",
              start,
              last ? null : start.plusSeconds(86_400),
              last ? null : LocalDate.of(2026, 10, 16),
              last ? "Đang xử lý" : "Trước hạn 8 ngày"));
    }
    return new ControlSheetData(
        BOARD,
        "38168053000001-261005-0001",
        new Concerned("Người xin vào Đảng", "Nguyễn Thị Ánh Tuyết"),
        "Kết nạp đảng viên",
        start.plusSeconds(200_000),
        rows);
  }
}
