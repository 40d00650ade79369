package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.browser.ByKeys.entry;
import static vn.hoso.browser.ByKeys.focused;
import static vn.hoso.browser.ByKeys.inForm;
import static vn.hoso.browser.ByKeys.palette;
import static vn.hoso.browser.ByKeys.walkTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work without a mouse: the palette, the map of keys, the list and the desk. */
class KeyboardTest {

  private static final int NARROW = 360;

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"vi, Tìm và đi đến, ho so, Hồ sơ", "en, Find and go, dossiers, Dossiers"})
  void the_palette_opens_anywhere_goes_where_it_is_told_and_gives_the_focus_back(
      String language, String title, String words, String page) {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      speak(desk.page, language);
      var field = desk.page.locator("input[type=search]");
      field.focus();
      palette(desk.page, title);
      if (language.equals("vi")) {
        desk.screenshot("95-tim-va-di-den");
      }
      assertThat(desk.faults()).as("palette").isEmpty();
      desk.page.keyboard().press("Escape");
      desk.page.locator(".dialog").waitFor(Desk.gone());
      desk.page.waitForCondition(() -> focused(field));
      palette(desk.page, title);
      desk.page.keyboard().type(words);
      entry(desk.page, page).waitFor();
      desk.page.setViewportSize(NARROW, 740);
      assertThat(desk.faults()).as("narrow").isEmpty();
      walkTo(desk.page, entry(desk.page, page));
      desk.page.keyboard().press("Enter");
      desk.page.waitForURL("**/ho-so");
      assertThat(desk.page.locator(".dialog").count()).isZero();
    }
  }

  @Test
  void the_palette_finds_a_dossier_by_its_code_and_offers_the_acts_of_the_open_item_alone() {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      String code = desk.page.locator("tbody tr .mono").first().innerText();
      palette(desk.page, "Tìm và đi đến");
      assertThat(acts(desk.page)).noneMatch(act -> act.startsWith("Nhận xử lý"));
      desk.page.keyboard().type(code);
      var found =
          desk.page.locator("[role=option]").filter(with(code)).filter(with("Thẩm định hồ sơ"));
      found.waitFor();
      desk.page.locator("[role=option]").filter(with(code)).nth(1).waitFor();
      assertThat(desk.faults()).as("found").isEmpty();
      walkTo(desk.page, found);
      desk.page.keyboard().press("Enter");
      desk.page.locator(".step-panel").waitFor();
      palette(desk.page, "Tìm và đi đến");
      assertThat(acts(desk.page))
          .contains("Nhận xử lý")
          .doesNotContain("Bỏ nhận", "Hoàn thành và chuyển");
      desk.page.keyboard().press("Escape");
    }
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"vi", "en"})
  void the_map_of_keys_is_clean_wide_and_narrow(String language) {
    try (Desk desk = Desk.of("thamdinh.tinh")) {
      speak(desk.page, language);
      desk.page.keyboard().press("Alt+/");
      desk.page.locator(".shortcut-map").first().waitFor();
      if (language.equals("vi")) {
        desk.screenshot("96-phim-tat");
      }
      assertThat(desk.faults()).as("wide").isEmpty();
      desk.page.setViewportSize(NARROW, 740);
      assertThat(desk.faults()).as("narrow").isEmpty();
    }
  }

  @Test
  void items_are_claimed_opened_gone_through_and_given_back_without_a_mouse() {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      desk.page.locator("tbody tr").nth(1).waitFor();
      String first = claimedAndOpened(desk);
      desk.screenshot("97-viec-truoc-sau");
      assertThat(desk.faults()).as("desk").isEmpty();
      givenBack(desk);
      String second = goneThrough(desk, first);
      desk.page.keyboard().press("Alt+B");
      desk.page.waitForURL("**/viec?view=shared");
      desk.page.waitForCondition(() -> second.equals(row(desk.page)));
      assertThat(desk.page.locator(".fresh-rows").count()).as("read on arrival").isZero();
      desk.press("Vừa mở");
      desk.page.getByRole(AriaRole.MENU).waitFor();
      desk.screenshot("98-vua-mo");
      assertThat(desk.faults()).as("opened lately").isEmpty();
      assertThat(desk.page.locator("[role=menuitem]").count()).isEqualTo(2);
    }
  }

  private static String claimedAndOpened(Desk desk) {
    var keys = desk.page.keyboard();
    keys.press("Alt+ArrowDown");
    String first = row(desk.page);
    keys.press("Alt+X");
    desk.page.getByText("Đồng chí đã nhận xử lý việc này.").waitFor();
    assertThat(row(desk.page)).isEqualTo(first);
    keys.press("Enter");
    desk.page.waitForURL("**/viec/" + first);
    desk.page.locator(".step-panel__main").waitFor();
    return first;
  }

  private static void givenBack(Desk desk) {
    var keys = desk.page.keyboard();
    keys.press("F2");
    desk.page.waitForCondition(() -> inForm(desk.page));
    keys.press("Alt+T");
    desk.page.getByText("Việc đã trở lại việc chung.").waitFor();
    desk.page.locator(".step-panel__claim").waitFor();
  }

  /** To the item after it, back, and on again. */
  private static String goneThrough(Desk desk, String first) {
    String place = placeInList(desk.page);
    String second = gone(desk, "Alt+.", place);
    String next = placeInList(desk.page);
    assertThat(second).isNotEqualTo(first);
    assertThat(gone(desk, "Alt+,", next)).isEqualTo(first);
    assertThat(placeInList(desk.page)).isEqualTo(place);
    assertThat(gone(desk, "Alt+.", place)).isEqualTo(second);
    return second;
  }

  /** The address changes before what is on the screen does. */
  private static String gone(Desk desk, String key, String from) {
    desk.page.keyboard().press(key);
    desk.page.waitForCondition(
        () -> ways(desk.page).count() == 1 && !from.equals(placeInList(desk.page)));
    desk.page.locator(".step-panel").waitFor();
    return desk.page.url().replaceAll(".*/viec/", "");
  }

  private static String placeInList(Page page) {
    return ways(page).innerText();
  }

  private static Locator ways(Page page) {
    return page.locator(".desk-ways__items > span");
  }

  @Test
  void a_step_is_filled_in_passed_on_and_taken_back_without_a_mouse() {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      desk.page.locator("tbody tr").first().waitFor();
      var keys = desk.page.keyboard();
      keys.press("Alt+ArrowDown");
      keys.press("Enter");
      desk.page.locator(".step-panel__claim").waitFor();
      keys.press("Alt+X");
      desk.page.locator(".step-panel__main").waitFor();
      filledInAndPassedOn(desk);
      takenBack(desk);
      assertThat(opinion(desk)).startsWith("Đủ điều kiện");
      keys.press("Alt+T");
      desk.page.locator(".step-panel__claim").waitFor();
    }
  }

  private static void filledInAndPassedOn(Desk desk) {
    var keys = desk.page.keyboard();
    keys.press("F2");
    desk.page.waitForCondition(() -> inForm(desk.page));
    keys.press("Space");
    desk.page.locator("[id='step-opinion']").waitFor();
    keys.press("Tab");
    keys.type("Đủ điều kiện, đề nghị quyết định.");
    assertThat(opinion(desk)).startsWith("Đủ điều kiện");
    keys.press("F8");
    desk.page.waitForURL("**/viec?view=shared");
    desk.page.getByText("Đã hoàn thành “Thẩm định hồ sơ”").waitFor();
  }

  /** By its name: the button stands in the line that tells what became of the step. */
  private static void takenBack(Desk desk) {
    var keys = desk.page.keyboard();
    palette(desk.page, "Tìm và đi đến");
    keys.type("thu hoi");
    walkTo(desk.page, entry(desk.page, "Thu hồi"));
    keys.press("Enter");
    var sure = desk.page.locator(".dialog .button--main");
    sure.waitFor();
    assertThat(desk.faults()).as("question").isEmpty();
    for (int at = 0; at < 5 && !focused(sure); at++) {
      keys.press("Tab");
    }
    keys.press("Enter");
    desk.page.locator(".step-panel__main").waitFor();
  }

  private static String opinion(Desk desk) {
    return desk.page.locator("[id='step-opinion']").inputValue();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<String> acts(Page page) {
    return page.locator("[role=option]").all().stream()
        .map(option -> option.getAttribute("aria-label"))
        .toList();
  }

  private static String row(Page page) {
    return (String) page.evaluate("document.activeElement.getAttribute('data-key')");
  }

  private static void speak(Page page, String language) {
    page.evaluate("language => localStorage.setItem('hoso.language', language)", language);
    page.reload();
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
