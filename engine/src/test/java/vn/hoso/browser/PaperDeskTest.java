package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.Browsers;
import vn.hoso.HosoClient;

/** What an official does with papers on the screen: notes, corrects, compares, cuts. */
class PaperDeskTest {

  private static final String SECRETARY = "chibo.dong";

  @Test
  void papers_are_noted_corrected_compared_and_cut_at_the_desk() throws Exception {
    try (Desk desk = Desk.of(SECRETARY)) {
      Desk.together(
          java.util.List.of(desk),
          () -> {
            desk.page.navigate(DemoProduct.address() + "/viec/" + newWork());
            desk.page.locator(".step-panel__main").waitFor();
            cutAScan(desk);
            correctAndCompare(desk);
            noteABackgroundCheck(desk);
            printAHugePage(desk);
            assertThat(desk.faults()).isEmpty();
            desk.page.setViewportSize(360, 740);
            assertThat(Browsers.scrollsSideways(desk.page)).isFalse();
          });
    }
  }

  private static void cutAScan(Desk desk) {
    row(desk, "Giấy giới thiệu người vào Đảng")
        .locator("input[data-requirement]")
        .setInputFiles(new FilePayload("ca-tap.pdf", "application/pdf", scan()));
    desk.page.locator("#paper-view-title").waitFor();
    desk.press("Việc với giấy này");
    desk.act("Cắt thành nhiều giấy tờ");
    desk.page.getByText("Bản chụp có 4 trang.").waitFor();
    desk.page.locator("#cut-0-last").fill("2");
    desk.page.getByText("Chưa thuộc giấy tờ nào: trang 3-4.").waitFor();
    desk.press("Thêm giấy tờ");
    assertThat(desk.page.locator("#cut-1-first").inputValue()).isEqualTo("3");
    desk.page.locator("#cut-1-paper").selectOption("5-KNĐ");
    desk.page.locator("#cut-1-last").fill("4");
    desk.screenshot("18-cat-ban-chup");
    assertThat(desk.faults()).isEmpty();
    desk.press("Cắt$");
    desk.page.getByText("Cắt từ bản chụp gốc, trang 1 đến 2").waitFor();
    assertThat(row(desk, "Tổng hợp ý kiến nhận xét").innerText()).contains("trang 3-4");
    desk.page.getByText("ca-tap.pdf (bản chụp gốc)").waitFor();
  }

  private static void correctAndCompare(Desk desk) {
    desk.press("Việc với giấy này");
    desk.act("Sửa thông tin");
    desk.page.locator("#paper-number").fill("mười hai");
    desk.press("Ghi$");
    var summary = desk.page.getByRole(AriaRole.ALERT).filter(hasText("Số, ký hiệu"));
    summary.waitFor();
    desk.errors.removeIf(error -> error.contains("422"));
    desk.page.locator("#paper-number").fill("12-NQ/ĐTN");
    desk.page.locator("#paper-signingForm").selectOption("ON_BEHALF");
    desk.page.locator("#paper-location").fill("Tủ hồ sơ chi bộ");
    assertThat(desk.faults()).isEmpty();
    desk.press("Ghi$");
    var more = desk.page.locator(".paper-card summary").filter(hasText("12-NQ/ĐTN"));
    more.waitFor();
    desk.press("Đã đối chiếu bản chính");
    desk.page.getByText(Pattern.compile("^Đã đối chiếu bản chính: ")).waitFor();
    more.click();
    desk.page.locator(".paper-card__facts").getByText("T/M (thay mặt)").waitFor();
    desk.screenshot("17-thong-tin-giay-to");
  }

  private static void noteABackgroundCheck(Desk desk) {
    var row = row(desk, "kết quả thẩm tra lý lịch");
    assertThat(row.locator("input[type=file]").count()).isZero();
    row.getByRole(AriaRole.BUTTON, button("Ghi nhận giấy tờ")).click();
    desk.press("Ghi$");
    assertThat(desk.page.locator("#paper-issuer-error").innerText()).contains("Phải ghi");
    desk.page.locator("#paper-number").fill("31-CV/ĐU");
    desk.page.locator("#paper-issuer").fill("Đảng ủy xã Sơn Hà");
    desk.page.locator("#paper-issuedOn").fill("5/1/2026");
    desk.page.locator("#paper-location").fill("Tủ hồ sơ mật");
    desk.press("Ghi$");
    desk.page.getByText("Chỉ ghi nhận, không lưu tệp. Bản chính").waitFor();
    row.getByText("Đủ", new Locator.GetByTextOptions().setExact(true)).waitFor();
    assertThat(desk.page.locator(".paper-card__sealed").count())
        .as("the cell reads no conclusion")
        .isZero();
  }

  /** The largest page a PDF may have; drawn at the fineness of a printer it would fit nowhere. */
  private static void printAHugePage(Desk desk) {
    row(desk, "Giấy giới thiệu người vào Đảng")
        .locator("input[data-requirement]")
        .setInputFiles(new FilePayload("kho-lon.pdf", "application/pdf", pdf(1, 14_400)));
    desk.page.locator(".paper-file[aria-current]").filter(hasText("kho-lon.pdf")).waitFor();
    desk.page.locator(".paper-view__sheet canvas").first().waitFor();
    desk.page.evaluate("window.print = () => document.body.setAttribute('data-printed', 'yes')");
    desk.page.keyboard().press("Alt+P");
    desk.page.locator("body[data-printed]").waitFor();
    assertThat((Integer) desk.page.locator("#print-sheet img").evaluate("it => it.naturalWidth"))
        .isBetween(1_000, 4_000);
    desk.page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    assertThat(desk.page.locator("#print-sheet").count()).isZero();
  }

  private static Locator row(Desk desk, String paper) {
    return desk.page.locator(".paper-row").filter(hasText(paper));
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }

  /** A dossier of its own, opened the way a screen would. */
  private static String newWork() {
    var client = new HosoClient(URI.create(DemoProduct.address()).getPort());
    client.signIn(SECRETARY, "hoso-demo-2026");
    JsonNode session = client.get("/api/session").json();
    String cell = session.at("/positions/0/unitId").asString();
    String person =
        client
            .post(
                "/api/persons",
                Map.of(
                    "fullName",
                    "Vàng Thị " + syllable(),
                    "gender",
                    "FEMALE",
                    "birthYear",
                    1999,
                    "homeUnitId",
                    cell,
                    "acceptDuplicates",
                    true))
            .json()
            .path("id")
            .asString();
    String dossier =
        client
            .post(
                "/api/dossiers",
                Map.of("procedure", "admission", "openerUnitId", cell, "personId", person))
            .json()
            .path("id")
            .asString();
    return client.get("/api/dossiers/" + dossier).json().at("/steps/0/id").asString();
  }

  private static String syllable() {
    return "M" + "aeiouy".charAt((int) (Math.random() * 6)) + "nh";
  }

  private static byte[] scan() {
    return pdf(4, 400);
  }

  private static byte[] pdf(int pages, int width) {
    try (PDDocument pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        // Pages alike would make papers alike, and the same paper does not count twice.
        pdf.addPage(new PDPage(new PDRectangle(width, width + page)));
      }
      pdf.getDocumentInformation().setTitle(String.valueOf(System.nanoTime()));
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
