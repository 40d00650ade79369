package vn.hoso.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OfficialPapersTest {

  private final OfficialPapers papers =
      new OfficialPapers(new PublicAddress("https://hoso.donggiang.example/"));

  @Test
  void the_receipt_says_in_right_vietnamese_what_form_01_asks_for() throws Exception {
    assertThat(text(receipt()))
        .contains("TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC * ĐẢNG CỘNG SẢN VIỆT NAM")
        .contains("Đông Giang, ngày 05 tháng 10 năm 2026")
        .contains("GIẤY TIẾP NHẬN HỒ SƠ", "VÀ HẸN TRẢ KẾT QUẢ")
        .contains("Mã hồ sơ: 38168053000001-261005-0001")
        .contains("Chi bộ thôn Đông, Đảng bộ xã Sơn Hà", "Nguyễn Thị Ánh Tuyết", "0299 3850 100")
        .contains("Kết nạp đảng viên")
        .contains("9 giờ 30 phút, ngày 05 tháng 10 năm 2026")
        .contains("thứ Hai, ngày 02 tháng 11 năm 2026")
        .contains("Trần Đặng Khuê", "Cán bộ tiếp nhận, Văn phòng Ban")
        .contains("7K3M-9QXA-2TFH", "hoso.donggiang.example/tra-cuu");
  }

  @Test
  void a_receipt_entered_later_says_the_day_of_receipt_and_the_day_it_was_made() throws Exception {
    var earlier = ReceiptFixture.received(LocalDate.of(2026, 10, 1), List.of(), null);
    assertThat(text(papers.receipt(earlier)))
        .contains("Đông Giang, ngày 05 tháng 10 năm 2026")
        .contains("Thời gian tiếp nhận: ngày 01 tháng 10 năm 2026")
        .doesNotContain("9 giờ 30 phút");
  }

  @Test
  void the_receipt_lists_every_paper_with_its_number_form_and_copies() throws Exception {
    assertThat(text(receipt()))
        .contains("2 Đơn xin vào Đảng 1-KNĐ 1")
        .contains("4 Công văn đề nghị thẩm tra và kết quả thẩm tra lý lịch 3")
        .contains("12 Giấy chứng nhận người vào Đảng đang được giúp đỡ 1");
  }

  @Test
  void the_receipt_says_that_the_promise_is_the_offices_and_quotes_no_basis_for_an_assumed_rule()
      throws Exception {
    assertThat(text(receipt()))
        .contains("Ngày hẹn trả là cam kết của cơ quan tiếp nhận")
        .contains("20 ngày làm việc kể từ ngày tiếp nhận đủ hồ sơ")
        .contains("tính theo: 20 ngày làm việc kể từ ngày tiếp nhận đủ hồ sơ.")
        .doesNotContain("Điều 9", "Chưa có văn bản ấn định", "chờ xác nhận");
  }

  @Test
  void a_confirmed_rule_is_printed_with_its_basis_and_without_the_doubt() throws Exception {
    var confirmed = new ReceiptData.Promise("10 ngày làm việc", "Quy chế số 05", true);
    assertThat(text(papers.receipt(ReceiptFixture.with(List.of(), confirmed))))
        .contains("10 ngày làm việc (Quy chế số 05).")
        .doesNotContain("Chưa có văn bản ấn định");
  }

  @Test
  void a_receipt_of_several_offices_says_each_day_and_what_follows_of_the_one_to_come()
      throws Exception {
    var rule = new ReceiptData.Promise("40 ngày làm việc kể từ ngày nơi đi nhận", "QC 05", false);
    var later = new ReceiptData.Promise("20 ngày làm việc kể từ ngày nơi đến nhận", null, false);
    assertThat(
            text(
                papers.receipt(
                    ReceiptFixture.promised(
                        new ReceiptData.OfficePromise(
                            "Đảng ủy xã Sơn Hà", LocalDate.of(2026, 11, 30), rule),
                        new ReceiptData.OfficePromise("Văn phòng Ban Tổ chức", null, later)))))
        .contains("Đảng ủy xã Sơn Hà hẹn trả: thứ Hai, ngày 30 tháng 11 năm 2026")
        .contains(
            "Văn phòng Ban Tổ chức hẹn trả: 20 ngày làm việc kể từ ngày nơi đến nhận",
            "cam kết của Đảng ủy xã Sơn Hà với người nộp hồ sơ, tính theo: 40 ngày làm việc")
        .doesNotContain("Ngày hẹn trả kết quả:", "cơ quan tiếp nhận", "null");
  }

  @Test
  void a_receipt_without_promise_has_no_line_for_it() throws Exception {
    assertThat(text(papers.receipt(ReceiptFixture.with(List.of(), null))))
        .doesNotContain("Ngày hẹn trả", "null");
  }

  @Test
  void what_people_wrote_is_printed_and_never_read_as_markup() throws Exception {
    var paper = new ReceiptData.Paper("<img src='http://127.0.0.1:9/x'/> & <b>đậm</b>", null, 1);
    assertThat(text(papers.receipt(ReceiptFixture.with(List.of(paper), null))))
        .contains("<img src='http://127.0.0.1:9/x'/> & <b>đậm</b>");
  }

  @Test
  void the_receipt_fits_on_one_a4_page_with_twelve_papers() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(receipt())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      PDRectangle page = pdf.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isBetween(595f, 596f);
      assertThat(page.getHeight()).isBetween(841f, 842f);
    }
  }

  @Test
  void the_receipt_can_be_read_aloud() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(receipt())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }
  }

  @Test
  void every_font_of_the_receipt_is_embedded() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(receipt())) {
      assertThat(fontsOf(pdf))
          .hasSizeGreaterThanOrEqualTo(3)
          .allSatisfy(font -> assertThat(font.getName()).contains("LiberationSerif"))
          .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
    }
  }

  @Test
  void the_qr_code_carries_code_and_secret_behind_the_fragment_sign() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(receipt())) {
      BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
      // Kept for the eye: what a test cannot say is whether it looks like an office paper.
      ImageIO.write(picture, "png", Path.of("target", "receipt.png").toFile());
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
      assertThat(
              new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText())
          .isEqualTo(
              "https://hoso.donggiang.example/tra-cuu#38168053000001-261005-0001.7K3M-9QXA-2TFH");
    }
  }

  @Test
  void what_may_not_be_followed_publicly_prints_neither_code_nor_address() throws Exception {
    var whole = ReceiptFixture.with(ReceiptFixture.TWELVE_PAPERS, ReceiptFixture.ASSUMED);
    assertThat(text(papers.receipt(ReceiptFixture.withoutLookup(whole))))
        .contains("GIẤY TIẾP NHẬN HỒ SƠ")
        .doesNotContain("Mã tra cứu", "tra-cuu", "QR");
  }

  private byte[] receipt() {
    return papers.receipt(
        ReceiptFixture.with(ReceiptFixture.TWELVE_PAPERS, ReceiptFixture.ASSUMED));
  }

  private static List<PDFont> fontsOf(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    var resources = pdf.getPage(0).getResources();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      // A line may break anywhere; the words count.
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
