package vn.hoso.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;

/** Ways through a page without a mouse. */
final class ByKeys {

  private ByKeys() {}

  /** As far as it takes: what cannot be reached this way cannot be used. */
  static void tabTo(Page page, Locator wanted) {
    for (int at = 0; at < 60; at++) {
      if (focused(wanted)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the keyboard: " + wanted);
  }

  /** Through the list that is open, one step after the other as it shows where one stands. */
  static void walkTo(Page page, Locator option) {
    for (int at = 0; at < 40; at++) {
      if ("true".equals(option.getAttribute("data-focused"))) {
        return;
      }
      Object before = standing(page);
      page.keyboard().press("ArrowDown");
      page.waitForCondition(() -> !Objects.equals(before, standing(page)));
    }
    throw new AssertionError("not reached by the keyboard: " + option);
  }

  private static Object standing(Page page) {
    return page.evaluate(
        "document.querySelector('[role=option][data-focused]')?.getAttribute('data-key') ?? null");
  }

  static void palette(Page page, String title) {
    page.keyboard().press("Alt+K");
    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(title)).waitFor();
    page.locator("[role=option]").first().waitFor();
  }

  /** An entry of the palette. */
  static Locator entry(Page page, String name) {
    return page.getByRole(
        AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static boolean focused(Locator field) {
    return Boolean.TRUE.equals(field.evaluate("it => it === document.activeElement"));
  }

  /** The focus lies in what the step is filled in with. */
  static boolean inForm(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate("document.activeElement.closest('#step-form') !== null"));
  }
}
