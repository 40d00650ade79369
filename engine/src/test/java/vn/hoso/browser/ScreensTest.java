package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.Browsers;

/**
 * Every screen of every persona, wide and narrow: no console error, nothing axe calls serious, no
 * sideways scrolling.
 */
class ScreensTest {

  private static final int NARROW = 360;

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "thamdinh.tinh, /viec, 01-viec-cua-toi",
    "thamdinh.tinh, /viec?view=shared, 07-viec-chung",
    "chibo.dong, /ho-so/lap, 08-lap-ho-so",
    "thuongtruc.tinh, /ho-so, 09-ho-so",
    "uyvien.trungtam, /bieu-kiem-phieu, 17-bieu-cho-xac-nhan",
    "quytrinh, /quan-tri/quy-trinh/admission, 06-quy-trinh-va-thoi-han",
    "quytrinh, /quan-tri/quy-trinh/planning, 67-xac-nhan-quy-hoach",
    "quantri, /quan-tri/uy-quyen, 53-uy-quyen",
    "quantri, /chi-tieu, 68-chi-tieu-nam",
    "truongphong.tinh, /chi-tieu, 68-chi-tieu-cua-phong"
  })
  void an_official_s_screen_is_clean_wide_and_narrow(String username, String path, String name) {
    try (Desk desk = Desk.at(username, path)) {
      settle(desk.page);
      desk.screenshot(name);
      assertThat(desk.faults()).as("wide").isEmpty();
      desk.page.setViewportSize(NARROW, 740);
      settle(desk.page);
      desk.screenshot(name + "-hep");
      assertThat(desk.faults()).as("narrow").isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/quy-trinh, 04-cac-quy-trinh",
    "/quy-trinh/admission, 04-bo-quy-trinh",
    "/toi-can-gi, 52-lam-viec-gi",
    "/toi-can-gi/admission, 52-toi-can-gi",
    "/toi-can-gi/transfer, 69-toi-can-gi-chuyen",
    "/tra-cuu, 10-tra-cuu-nhap-ma",
    "/dang-nhap, 11-dang-nhap",
    "/, 12-trang-dau"
  })
  void a_public_screen_is_clean_wide_and_narrow_and_in_english(String path, String name) {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      List<String> errors = Browsers.errorsOf(page);
      page.navigate(DemoProduct.address() + path);
      settle(page);
      Desk.picture(page, name);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("vi");
      assertThat(Desk.faults(page, errors)).as("wide").isEmpty();
      page.setViewportSize(NARROW, 740);
      settle(page);
      Desk.picture(page, name + "-hep");
      assertThat(Desk.faults(page, errors)).as("narrow").isEmpty();
      page.evaluate("localStorage.setItem('hoso.language', 'en')");
      page.reload();
      settle(page);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(Desk.faults(page, errors)).as("narrow, in English").isEmpty();
    }
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "thuongtruc.tinh, /ho-so?waiting=true",
    "uyvien.trungtam, /bieu-kiem-phieu",
    "tiepnhan.tinh, /so-theo-doi",
    "chibo.dong, /hoi-nghi",
    "quytrinh, /quan-tri/quy-trinh/admission",
    "quantri, /quan-tri",
    "quantri, /quan-tri/don-vi",
    "quantri, /quan-tri/can-bo",
    "quantri, /quan-tri/uy-quyen",
    "quantri, /chi-tieu"
  })
  void an_official_s_screen_is_clean_in_english(String username, String path) {
    try (Desk desk = Desk.at(username, path)) {
      desk.page.evaluate("localStorage.setItem('hoso.language', 'en')");
      desk.page.reload();
      settle(desk.page);
      assertThat(desk.page.locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void each_tab_of_the_desk_is_clean() {
    Map<String, String> tabs =
        Map.of(
            "Các bước", "13-cac-buoc",
            "Sơ đồ", "13-so-do",
            "Vì sao hạn này", "13-vi-sao-han-nay",
            "Biểu quyết", "13-bieu-quyet",
            "Lịch sử", "13-lich-su");
    try (Desk desk = Desk.of("chibo.dong")) {
      desk.page.locator("tbody tr a, tbody tr button").first().click();
      tabs.forEach(
          (tab, name) -> {
            desk.page.getByText(tab, new Page.GetByTextOptions().setExact(true)).first().click();
            opened(desk.page, tab);
            settle(desk.page);
            if (tab.equals("Sơ đồ")) {
              wholeDiagram(desk);
            }
            desk.screenshot(name);
            assertThat(desk.faults()).as(tab).isEmpty();
          });
    }
  }

  /** What a tab shows comes when it is asked for. */
  private static void opened(Page page, String tab) {
    page.locator("[role=tab][aria-selected=true]")
        .filter(new Locator.FilterOptions().setHasText(tab))
        .waitFor();
    page.waitForCondition(() -> !page.locator(".tabs__panel").innerText().isBlank());
  }

  /** Drawn in a part of the page that comes when it is asked for. */
  private static void wholeDiagram(Desk desk) {
    desk.page.locator(".djs-shape").first().waitFor();
    desk.press("Toàn bộ sơ đồ");
  }

  private static void settle(Page page) {
    page.locator("h1").first().waitFor();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    page.waitForCondition(() -> page.locator(".loading").count() == 0);
  }
}
