package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.Browsers;

/**
 * The screens of every persona at 200 % zoom of a window of 1280 by 800: what is 640 by 400 then.
 * Nothing is cut off without a way to read it, and whatever can be pressed can be brought to where
 * nothing lies over it.
 */
class ZoomTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;

  /** What can be pressed and lies under something else wherever it is scrolled to. */
  private static final String COVERED =
      """
      () => [...document.querySelectorAll('a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, [role=tab], summary')]
        .filter(each => !each.matches('.skip, .skip-link'))
        .filter(each => each.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        .filter(each => { const box = each.getBoundingClientRect(); return box.width > 1 && box.height > 1; })
        .filter(each => {
          each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const label = each.labels?.[0];
          return [...each.getClientRects()].every(box => {
            const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return !there || !(each.contains(there) || there.contains(each) && there.matches('label, a, button') || label?.contains(there));
          });
        })
        .map(each => each.outerHTML.slice(0, 160))
      """;

  /** Words that end at an edge, and no other way tells the rest. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(each => each.checkVisibility() && [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
        .filter(each => { const box = each.getBoundingClientRect(); return box.width > 1 && box.height > 1; })
        .filter(each => {
          const how = getComputedStyle(each);
          const cut = (how.overflowX !== 'visible' && how.overflowX !== 'auto' && how.overflowX !== 'scroll' && each.scrollWidth > each.clientWidth + 1)
            || (how.overflowY !== 'visible' && how.overflowY !== 'auto' && how.overflowY !== 'scroll' && each.scrollHeight > each.clientHeight + 4);
          return cut && !each.closest('[title]') && !each.closest('.visually-hidden');
        })
        .map(each => 'cut: ' + each.outerHTML.slice(0, 160))
      """;

  /** How much of the window stays under what does not scroll away. */
  private static final String STUCK =
      """
      () => { window.scrollTo(0, document.documentElement.scrollHeight / 2);
        return [...document.querySelectorAll('body *')]
          .filter(each => ['fixed', 'sticky'].includes(getComputedStyle(each).position) && each.checkVisibility())
          .map(each => [each, each.getBoundingClientRect()])
          .filter(([, box]) => box.width > innerWidth / 2 && box.height > innerHeight / 3 && box.top < innerHeight && box.bottom > 0)
          .map(([each]) => 'stuck: ' + each.outerHTML.slice(0, 160)); }
      """;

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "thamdinh.tinh, /viec",
    "thamdinh.tinh, /viec?view=shared",
    "thuongtruc.tinh, /ho-so",
    "chibo.dong, /ho-so/lap",
    "uyvien.trungtam, /bieu-kiem-phieu",
    "tiepnhan.tinh, /so-theo-doi",
    "chibo.dong, /hoi-nghi",
    "truongphong.tinh, /tinh-hinh-giai-quyet",
    "truongphong.tinh, /chi-tieu",
    "truongphong.tinh, /xu-ly-thay",
    "truongphong.tinh, /doi-mat-khau",
    "thamdinh.tinh, /chua-co-tra-loi",
    "quytrinh, /quan-tri/quy-trinh/admission",
    "quytrinh, /quan-tri/lich-lam-viec",
    "quantri, /quan-tri",
    "quantri, /quan-tri/don-vi",
    "quantri, /quan-tri/can-bo",
    "quantri, /quan-tri/uy-quyen",
    "quantri, /quan-tri/nhap-danh-sach",
    "quantri, /quan-tri/giam-sat",
    "quantri, /quan-tri/nhat-ky",
    "quantri, /quan-tri/kiem-tra"
  })
  void an_official_s_screen_can_be_used_at_double_size(String username, String path) {
    try (Desk desk = Desk.at(username, path)) {
      usable(desk.page);
    }
  }

  @Test
  void the_desk_of_an_item_can_be_used_at_double_size() {
    try (Desk desk = Desk.of("chibo.dong")) {
      desk.page.locator("tbody tr a, tbody tr button").first().click();
      usable(desk.page);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/",
        "/quy-trinh",
        "/quy-trinh/admission",
        "/toi-can-gi/admission",
        "/tra-cuu",
        "/dang-nhap"
      })
  void a_public_screen_can_be_used_at_double_size(String path) {
    try (BrowserContext window = Browsers.window(WIDTH)) {
      Page page = window.newPage();
      page.navigate(DemoProduct.address() + path);
      usable(page);
    }
  }

  /** These eyes see what they look for. */
  @Test
  void what_is_covered_cut_or_in_the_way_is_found() {
    try (BrowserContext window = Browsers.window(WIDTH)) {
      Page page = window.newPage();
      page.navigate(DemoProduct.address() + "/dang-nhap");
      settled(page);
      page.evaluate(
          """
          () => { const over = document.createElement('div'); over.textContent = 'x'.repeat(400);
            over.style = 'position:fixed;inset:0;overflow:hidden;white-space:nowrap'; document.querySelector('main').append(over); }
          """);
      assertThat(found(page, COVERED)).anyMatch(each -> each.contains("type=\"submit\""));
      assertThat(found(page, CUT)).hasSize(1);
      assertThat(found(page, STUCK)).hasSize(1);
    }
  }

  private static void usable(Page page) {
    settled(page);
    assertThat(Browsers.scrollsSideways(page)).as("scrolls sideways").isFalse();
    assertThat(found(page, STUCK)).isEmpty();
    assertThat(found(page, CUT)).isEmpty();
    assertThat(found(page, COVERED)).as("covered").isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Page page, String what) {
    return (List<String>) page.evaluate(what);
  }

  private static void settled(Page page) {
    page.setViewportSize(WIDTH, HEIGHT);
    page.locator("h1").first().waitFor();
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    page.waitForCondition(() -> page.locator(".loading").count() == 0);
  }
}
