package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.Browsers;

/**
 * Every screen of every persona, wide and narrow: no console error, nothing axe calls serious, no
 * sideways scrolling.
 */
class ScreensTest {

  @ParameterizedTest(name = "{1} of {0} at {3} px")
  @CsvSource({
    "thamdinh.tinh, /work, 01-viec-cua-toi, 1280",
    "thamdinh.tinh, /work, 01-viec-cua-toi-hep, 360",
    "thamdinh.tinh, /work?view=shared, 07-viec-chung, 1280",
    "chibo.dong, /dossiers/new, 08-lap-ho-so, 1280",
    "chibo.dong, /dossiers/new, 08-lap-ho-so-hep, 360",
    "thuongtruc.tinh, /dossiers, 09-ho-so, 1280",
    "thuongtruc.tinh, /dossiers, 09-ho-so-hep, 360",
    "uyvien.trungtam, /ballots, 17-bieu-cho-xac-nhan, 1280",
    "uyvien.trungtam, /ballots, 17-bieu-cho-xac-nhan-hep, 360",
    "quytrinh, /quan-tri/quy-trinh/admission, 06-quy-trinh-va-thoi-han, 1280",
    "quytrinh, /quan-tri/quy-trinh/admission, 06-quy-trinh-va-thoi-han-hep, 360"
  })
  void an_official_s_screen_is_clean(String username, String path, String name, int width) {
    try (Desk desk = Desk.of(username)) {
      desk.page.setViewportSize(width, width < 600 ? 740 : 800);
      desk.page.navigate(DemoProduct.address() + path);
      settle(desk.page);
      desk.screenshot(name);
      assertThat(desk.faults()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} at {2} px")
  @CsvSource({
    "/quy-trinh, 04-cac-quy-trinh, 1280",
    "/quy-trinh/admission, 04-bo-quy-trinh, 1280",
    "/quy-trinh/admission, 04-bo-quy-trinh-hep, 360",
    "/tra-cuu, 10-tra-cuu-nhap-ma, 360",
    "/tra-cuu, 10-tra-cuu-nhap-ma-rong, 1280",
    "/sign-in, 11-dang-nhap, 1280",
    "/sign-in, 11-dang-nhap-hep, 360",
    "/, 12-trang-dau, 1280"
  })
  void a_public_screen_is_clean(String path, String name, int width) {
    try (BrowserContext window = Browsers.window(width)) {
      Page page = window.newPage();
      List<String> errors = Browsers.errorsOf(page);
      page.navigate(DemoProduct.address() + path);
      settle(page);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Desk.screenshots().resolve(name + ".png")));
      // "Who am I" is answered by 401 where nobody is signed in, which Chromium calls an error.
      assertThat(errors).allMatch(error -> error.contains("401"));
      assertThat(Browsers.barriersOf(page)).isEmpty();
      assertThat(Browsers.scrollsSideways(page)).isFalse();
    }
  }

  @ParameterizedTest(name = "tab {0}")
  @CsvSource({
    "Các bước, 13-cac-buoc",
    "Sơ đồ, 13-so-do",
    "Vì sao hạn này, 13-vi-sao-han-nay",
    "Biểu quyết, 13-bieu-quyet",
    "Lịch sử, 13-lich-su"
  })
  void each_tab_of_the_desk_is_clean(String tab, String name) {
    try (Desk desk = Desk.of("chibo.dong")) {
      desk.page.locator("tbody tr a, tbody tr button").first().click();
      desk.page.getByText(tab, new Page.GetByTextOptions().setExact(true)).first().click();
      settle(desk.page);
      desk.screenshot(name);
      assertThat(desk.faults()).isEmpty();
    }
  }

  private static void settle(Page page) {
    page.locator("h1").first().waitFor();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
  }
}
