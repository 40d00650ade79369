package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** The table of limits with its drawing. */
class TimesScreenTest {

  private static final String PATH = "/quan-tri/quy-trinh/admission/thoi-han";

  @Test
  void the_arrow_keys_go_from_step_to_step_and_the_drawing_lights_it() {
    try (Desk desk = Desk.at("quytrinh", PATH)) {
      drawn(desk);
      assertThat(desk.faults()).isEmpty();
      desk.page.getByText("kể cả").first().scrollIntoViewIfNeeded();
      desk.screenshot("80-tong-cac-buoc");
      Locator names = desk.page.locator(".step-times__name");
      names.first().click();
      desk.page.keyboard().press("ArrowDown");
      assertThat(names.nth(1).getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(desk.page.locator(".djs-shape.step-lit").count()).isEqualTo(1);
      assertThat(desk.page.locator(".times-drawing__limit").count()).isPositive();
      assertThat(desk.page.locator(".djs-shape.step-lit").isVisible()).isTrue();
      var lit = desk.page.locator(".djs-shape.step-lit").boundingBox();
      var box = desk.page.locator(".drawing__canvas").boundingBox();
      assertThat(lit.x).isBetween(box.x, box.x + box.width - lit.width);
      assertThat(lit.y).isBetween(box.y, box.y + box.height - lit.height);
      desk.screenshot("80-bang-thoi-han");
    }
  }

  @Test
  void on_a_telephone_each_step_is_a_card_and_nothing_runs_out_of_the_screen() {
    try (Desk desk = Desk.at("quytrinh", PATH)) {
      desk.page.setViewportSize(360, 740);
      drawn(desk);
      desk.page.locator(".step-times__name").nth(1).click();
      desk.screenshot("80-bang-thoi-han-hep");
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void it_is_clean_in_english_and_system_administrators_read_it() {
    try (Desk desk = Desk.at("quantri", PATH)) {
      desk.page.evaluate("localStorage.setItem('hoso.language', 'en')");
      desk.page.reload();
      drawn(desk);
      desk.page.getByText("Limits of the steps").waitFor();
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void to_everybody_else_the_page_does_not_exist() {
    try (Desk desk = Desk.at("thamdinh.tinh", PATH)) {
      desk.page.getByText("Không có trang này").waitFor();
    }
  }

  private static void drawn(Desk desk) {
    desk.page.locator(".djs-shape").first().waitFor();
    desk.page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
