package vn.hoso.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.hoso.PaperText;

/** Table of contents and cover as printed; pictures are kept for the eye. */
class FolderPagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
  private static final ContentsData.Row APPLICATION =
      new ContentsData.Row(
          "01-ĐX", DAY, "Đơn xin vào Đảng", "Chi bộ thôn Đông", 1, 2, false, "bản chính");
  private static final ContentsData.Row CHECK =
      new ContentsData.Row(
          "15-KL/BTC",
          DAY,
          "Kết luận thẩm tra lý lịch",
          "Ban Tổ chức",
          null,
          null,
          true,
          "chỉ ghi nhận, không lưu nội dung; bản chính ở Phòng BVCTNB");
  private static final ContentsData.Row LETTER =
      new ContentsData.Row(null, null, "Giấy giới thiệu", null, 3, 1, false, null);

  private final OfficialPapers papers =
      new OfficialPapers(new PublicAddress("https://hoso.donggiang.example/"));

  @Test
  void the_contents_give_every_paper_its_number_day_title_issuer_sheets_and_note()
      throws IOException {
    byte[] pdf = papers.contents(contents(List.of(APPLICATION, CHECK, LETTER)));
    assertThat(PaperText.of(pdf))
        .contains("MỤC LỤC TÀI LIỆU TRONG HỒ SƠ", "TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC *")
        .contains("Số, ký hiệu Ngày Trích yếu Cơ quan ban hành Tờ số Ghi chú")
        .contains("1 01-ĐX 09/10/2026 Đơn xin vào Đảng Chi bộ thôn Đông 1-2 bản chính")
        .contains("15-KL/BTC", "không lưu nội dung; bản chính ở Phòng")
        .contains("3 Giấy giới thiệu 3")
        .contains("Mục lục gồm 3 tài liệu, trong đó 1 tài liệu chỉ ghi nhận.")
        .doesNotContain("null");
    picture(pdf, "paper-contents");
  }

  @Test
  void long_contents_repeat_their_column_heads() throws IOException {
    byte[] pdf = papers.contents(contents(Collections.nCopies(60, CHECK)));
    int pages = PaperText.pages(pdf);
    assertThat(pages).isGreaterThan(1);
    assertThat(PaperText.of(pdf).split("Cơ quan ban hành", -1)).hasSize(pages + 1);
  }

  @Test
  void the_cover_names_the_dossier_and_leaves_open_what_is_filled_in_by_hand() throws IOException {
    byte[] pdf = papers.cover(cover(null, null));
    assertThat(PaperText.pages(pdf)).isOne();
    assertThat(PaperText.of(pdf))
        .contains("HỒ SƠ Kết nạp đảng viên Nguyễn Thị Ánh Tuyết", "MẬT")
        .contains("Chi bộ thôn Đông, Đảng ủy xã Sơn Hà", "38168053000001-261005-0001")
        .contains(
            "từ ngày 09/10/2026 đến ngày ....",
            "7 tài liệu, trong đó 1 tài liệu chỉ ghi nhận; ....")
        .contains("Phông số", "Thời hạn ....", "Nhãn hồ sơ")
        .doesNotContain("null");
    picture(pdf, "paper-cover");
    assertThat(PaperText.of(papers.cover(cover(DAY, 31))))
        .contains("đến ngày 09/10/2026", "7 tài liệu, trong đó 1 tài liệu chỉ ghi nhận; 31 tờ");
  }

  private static ContentsData contents(List<ContentsData.Row> rows) {
    return new ContentsData(
        NoticeFixture.BOARD,
        "38168053000001-261005-0001",
        new Concerned("Người xin vào Đảng", "Nguyễn Thị Ánh Tuyết"),
        "Kết nạp đảng viên",
        rows,
        DAY);
  }

  private static CoverData cover(LocalDate until, Integer sheets) {
    return new CoverData(
        NoticeFixture.BOARD,
        "38168053000001-261005-0001",
        "Nguyễn Thị Ánh Tuyết",
        "Kết nạp đảng viên",
        "Chi bộ thôn Đông, Đảng ủy xã Sơn Hà",
        DAY,
        until,
        7,
        1,
        sheets,
        "Mật");
  }

  private static void picture(byte[] bytes, String name) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 90);
      ImageIO.write(picture, "png", Path.of("target", name + ".png").toFile());
    }
  }
}
