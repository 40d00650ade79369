package vn.hoso.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.hoso.PaperText;
import vn.hoso.paper.RescheduleData.Reader;

class NoticePapersTest {

  private final OfficialPapers papers =
      new OfficialPapers(new PublicAddress("https://hoso.donggiang.example/"));

  @Test
  void paper_02_names_every_gap_why_and_how_to_close_it() throws IOException {
    byte[] pdf =
        papers.supplementRequest(NoticeFixture.supplement("Thiếu chữ ký xác nhận ở trang 7."));
    assertThat(PaperText.of(pdf))
        .contains("TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC *", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số ....")
        .contains("Đông Giang, ngày 09 tháng 10 năm 2026")
        .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
        .contains("Mã hồ sơ: 38168053000001-261005-0001")
        .contains("Kính gửi: Chi bộ thôn Đông, Đảng ủy xã Sơn Hà")
        .contains("Nguyễn Thị Ánh Tuyết", "Kết nạp đảng viên", "Thẩm định hồ sơ")
        .contains("ngày 02 tháng 10 năm 2026", "ngày 05 tháng 10 năm 2026")
        .contains("1 Lý lịch của người xin vào Đảng 2-KNĐ Thiếu chữ ký xác nhận ở trang 7.")
        .contains("2 Ảnh chân dung Chưa có.")
        .contains("Lý do: Lý lịch chưa đủ căn cứ để thẩm định.")
        .contains("rồi chuyển lại hồ sơ cho Ban Tổ chức Tỉnh ủy.")
        .contains("Thời hạn bổ sung: chậm nhất ngày 23 tháng 10 năm 2026.")
        .contains("ngày hẹn trả kết quả tạm dừng tính")
        .contains("Phạm Quốc Ẩn", "T/L TRƯỞNG BAN", "CÁN BỘ THẨM ĐỊNH")
        .contains("Người xin vào Đảng: Nguyễn Thị Ánh Tuyết")
        .doesNotContain("null", "NGƯỜI ĐỀ NGHỊ");
    onOnePage(pdf, "paper-02");
  }

  @Test
  void paper_02_prints_what_people_wrote_and_never_reads_it_as_markup() {
    var defect = "<img src='x'/> & <b>đậm";
    assertThat(PaperText.of(papers.supplementRequest(NoticeFixture.supplement(defect))))
        .contains(defect);
  }

  @Test
  void paper_03_says_who_refuses_and_why() throws IOException {
    byte[] pdf =
        papers.intakeRefusal(
            NoticeFixture.refusal(), "Hồ sơ không thuộc thẩm quyền tiếp nhận của cơ quan.");
    assertThat(PaperText.of(pdf))
        .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT", "Nguyễn Thị Ánh Tuyết")
        .contains("Ban Tổ chức Tỉnh ủy không tiếp nhận giải quyết hồ sơ nêu trên.")
        .contains("Lý do: Hồ sơ không thuộc thẩm quyền tiếp nhận của cơ quan.")
        .contains("T/L TRƯỞNG BAN", "CÁN BỘ TIẾP NHẬN", "Trần Đặng Khuê")
        .doesNotContain("null", "Ngày tiếp nhận:");
    onOnePage(pdf, "paper-03");
  }

  @Test
  void paper_04_to_a_person_apologises_and_promises_another_day() throws IOException {
    byte[] pdf = papers.reschedule(NoticeFixture.reschedule(Reader.PERSON));
    assertThat(PaperText.of(pdf))
        .contains("VĂN BẢN XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC *")
        .contains("Ban Tổ chức Tỉnh ủy hẹn trả kết quả vào thứ Sáu, ngày 09 tháng 10 năm 2026.")
        .contains("Nguyên nhân: Chờ cơ quan khác trả lời.", "Việc còn phải làm: Trình quyết định.")
        .contains("Ngày hẹn trả kết quả mới: thứ Sáu, ngày 30 tháng 10 năm 2026.")
        .contains("chân thành xin lỗi", "Phạm Quốc Ẩn")
        .doesNotContain("null", "báo cáo giải trình", "Sau đó đã hẹn lại");
    onOnePage(pdf, "paper-04-person");
  }

  @Test
  void paper_04_to_a_body_reports_why_it_is_late_and_apologises_to_nobody() throws IOException {
    byte[] pdf = papers.reschedule(NoticeFixture.reschedule(Reader.BODY));
    assertThat(PaperText.of(pdf))
        .contains("BÁO CÁO GIẢI TRÌNH LÝ DO CHẬM VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
        .contains("Sau đó đã hẹn lại vào thứ Sáu, ngày 16 tháng 10 năm 2026.")
        .contains("chịu trách nhiệm giải quyết hồ sơ đúng ngày hẹn mới")
        .doesNotContain("null", "xin lỗi", "Việc còn phải làm");
    onOnePage(pdf, "paper-04-body");
  }

  @Test
  void paper_05_of_a_stop_gives_the_conclusion_the_reason_and_the_signer() throws IOException {
    byte[] pdf = papers.stopNotice(NoticeFixture.stopped());
    assertThat(PaperText.of(pdf))
        .contains("ĐẢNG BỘ TỈNH ĐÔNG GIANG ĐẢNG ỦY XÃ SƠN HÀ *")
        .contains("Sơn Hà, ngày 09 tháng 10 năm 2026")
        .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ")
        .contains("Đảng ủy xã Sơn Hà thông báo dừng giải quyết hồ sơ nêu trên, kể từ ngày 09")
        .contains("Căn cứ: Ban Thường vụ Đảng ủy xã Sơn Hà kết luận dừng giải quyết hồ sơ.")
        .contains("Lý do: Người xin vào Đảng đã chuyển nơi cư trú.", "Vũ Đình Nghị")
        .doesNotContain("null", "NGƯỜI ĐỀ NGHỊ");
    onOnePage(pdf, "paper-05-stop");
  }

  @Test
  void paper_05_of_a_withdrawal_is_signed_by_the_one_who_asked_and_left_open_for_the_office()
      throws IOException {
    byte[] pdf = papers.stopNotice(NoticeFixture.withdrawn());
    assertThat(PaperText.of(pdf))
        .contains("Căn cứ: Chi bộ thôn Đông đề nghị rút hồ sơ.")
        .contains("NGƯỜI ĐỀ NGHỊ", "Bí thư Chi bộ thôn Đông", "Lò Thị Ửng")
        .contains("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG")
        .doesNotContain("null", "Lý do:");
    onOnePage(pdf, "paper-05-withdraw");
  }

  @Test
  void paper_06_lists_giver_taker_times_and_result_in_order() throws IOException {
    byte[] pdf = papers.controlSheet(NoticeFixture.sheet(9));
    assertThat(PaperText.of(pdf))
        .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "Nguyễn Thị Ánh Tuyết")
        .contains("1 Thẩm định hồ sơ Phạm Quốc Ẩn")
        .contains("2 Thẩm định hồ sơ Trần Đặng Khuê, Văn phòng Ban Tổ chức Phạm Quốc Ẩn")
        .contains("09:30, 05/10/2026 09:30, 06/10/2026 16/10/2026 Trước hạn 8 ngày")
        .contains("Đang xử lý", "1/1")
        .doesNotContain("null");
    onOnePage(pdf, "paper-06");
  }

  @Test
  void a_long_paper_06_repeats_its_column_heads_and_counts_its_pages() throws IOException {
    byte[] pdf = papers.controlSheet(NoticeFixture.sheet(40));
    int pages = PaperText.pages(pdf);
    assertThat(pages).isGreaterThan(1);
    assertThat(PaperText.of(pdf).split("Thời điểm nhận", -1)).hasSize(pages + 1);
    assertThat(PaperText.of(pdf)).contains("1/" + pages, pages + "/" + pages);
    picture(pdf, pages - 1, "paper-06-last");
  }

  private static void onOnePage(byte[] bytes, String name) throws IOException {
    assertThat(PaperText.pages(bytes)).isOne();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
      for (var font : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
      }
    }
    picture(bytes, 0, name);
  }

  /** Kept for the eye: what a test cannot say is whether it looks like an office paper. */
  private static void picture(byte[] bytes, int page, String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var picture = new PDFRenderer(pdf).renderImageWithDPI(page, 90);
      ImageIO.write(picture, "png", Path.of("target", name + ".png").toFile());
    }
  }
}
