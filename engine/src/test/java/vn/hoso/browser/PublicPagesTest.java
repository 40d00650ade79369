package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.Browsers;
import vn.hoso.IntegrationTest;

/** What a stranger may open without signing in. */
@IntegrationTest
class PublicPagesTest {

  private static final String ADMISSION = "/quy-trinh/admission";

  @LocalServerPort int port;

  @Test
  void a_procedure_is_read_in_its_four_parts_and_drawn_when_asked() {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      List<String> errors = Browsers.errorsOf(page);
      open(page, ADMISSION);
      assertThat(page.locator("main h2").allTextContents())
          .containsExactly("1. Văn bản quy định", "2. Giấy tờ", "3. Các bước", "4. Thời hạn");
      assertThat(page.locator("#cac-buoc").innerText()).contains("45 ngày làm việc");
      assertThat(page.locator(".drawing__canvas").count()).isZero();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem sơ đồ")).click();
      page.locator("[data-element-id=decideDossier]").waitFor();
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void the_link_to_the_content_comes_first_and_the_parts_are_reached_by_keyboard() {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      open(page, ADMISSION);
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
      Locator times = page.locator(".part-nav a[href='#thoi-han']");
      times.focus();
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#thoi-han");
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.querySelector('#thoi-han').getBoundingClientRect().top < innerHeight"))
          .isTrue();
    }
  }

  private void open(Page page, String address) {
    page.navigate("http://localhost:" + port + address);
    page.locator("h1").first().waitFor();
  }
}
