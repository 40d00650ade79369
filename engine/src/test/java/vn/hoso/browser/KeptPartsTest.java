package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens over a page: dialog, list of proposals, menu; in both languages and by keyboard. */
class KeptPartsTest {

  @ParameterizedTest(name = "in {0}")
  @CsvSource({
    "vi, Giao xử lý thay, Mở danh sách gợi ý Người xử lý thay",
    "en, Name a stand-in, Show suggestions Stand-in"
  })
  void an_open_dialog_and_an_open_list_of_proposals_are_clean(
      String language, String act, String opener) {
    try (Desk desk = Desk.at("quantri", "/xu-ly-thay")) {
      speak(desk.page, language);
      desk.press(act);
      desk.page.locator(".dialog").waitFor();
      assertThat(desk.faults()).as("dialog").isEmpty();
      desk.page.locator("#stand-in-deputyId").fill("nguyen");
      desk.page.locator("[role=listbox] [data-key]").first().waitFor();
      assertThat(desk.faults()).as("combobox").isEmpty();
      desk.page.locator("#stand-in-deputyId").fill("khong co ai");
      desk.page.locator("[role=listbox] .combo-list__note").waitFor();
      assertThat(desk.faults()).as("nothing found").isEmpty();
      desk.page.keyboard().press("Escape");
      desk.page.locator("[role=listbox]").waitFor(Desk.gone());
      assertThat(desk.page.locator(".combo__open").nth(1).getAttribute("aria-label"))
          .isEqualTo(opener.replaceAll(" (Người|Stand).*", ""));
    }
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"vi, Việc khác", "en, More acts"})
  void an_open_menu_is_clean_and_gives_the_focus_back(String language, String menu) {
    try (Desk desk = Desk.of("thamdinh.tinh")) {
      speak(desk.page, language);
      desk.page.locator("[data-row-link]").first().click();
      var button = desk.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(menu));
      button.focus();
      desk.page.keyboard().press("ArrowDown");
      desk.page.getByRole(AriaRole.MENU).waitFor();
      assertThat(desk.faults()).as("menu").isEmpty();
      desk.page.keyboard().press("Enter");
      desk.page.locator(".dialog").waitFor();
      assertThat(desk.faults()).as("dialog of the act").isEmpty();
      desk.page.keyboard().press("Escape");
      desk.page.locator(".dialog").waitFor(Desk.gone());
      desk.page.waitForCondition(
          () -> Boolean.TRUE.equals(button.evaluate("it => it === document.activeElement")));
    }
  }

  @Test
  void the_draft_of_a_day_in_the_calendar_is_clean_in_english() {
    try (Desk desk = Desk.at("quytrinh", "/quan-tri/lich-lam-viec")) {
      speak(desk.page, "en");
      desk.page.locator("#enter-day").fill("17/12/2027");
      desk.page.locator("#enter-reason").fill("nghỉ phòng chống bão");
      desk.page.locator("#enter-document").fill("Công điện thử số 2");
      desk.page.locator("form:has(#enter-day) button[type=submit]").click();
      var looks = desk.page.locator("section:has(> #day-publishing-title) button");
      looks.first().click();
      desk.page.getByText("open dossiers keep their days").waitFor();
      assertThat(desk.faults()).as("preview").isEmpty();
      desk.press("Discard the draft");
      desk.page.locator(".dialog").getByText("Discard the draft").last().click();
      desk.page.locator("#day-publishing-title").waitFor(Desk.gone());
      desk.page.locator("details:has(#announce-year) > summary").click();
      assertThat(desk.faults()).as("year").isEmpty();
    }
  }

  /** Sign by sign, as an input method composes a word: nothing is chosen before it is done. */
  @Test
  void a_vietnamese_name_is_composed_in_a_list_of_proposals() {
    try (Desk desk = Desk.at("quantri", "/xu-ly-thay")) {
      desk.press("Giao xử lý thay");
      var box = desk.page.locator("#stand-in-deputyId");
      box.click();
      for (String sign : "N Ng Ngu Nguy Nguye Nguyê Nguyên Nguyễn".split(" ")) {
        compose(desk.page, sign);
        assertThat(box.inputValue()).isEqualTo(sign);
      }
      var options = desk.page.locator("[role=listbox] [data-key]");
      desk.page.waitForCondition(() -> options.count() > 1 && all(options, "Nguyễn"));
      desk.page.keyboard().insertText("Nguyễn Hữu");
      desk.page.waitForCondition(() -> options.count() == 1);
      desk.page.keyboard().press("ArrowDown");
      desk.page.keyboard().press("Enter");
      assertThat(box.inputValue()).isEqualTo("Nguyễn Hữu Bắc");
      desk.page.keyboard().press("Escape");
      desk.page.getByRole(AriaRole.ALERTDIALOG).waitFor();
      assertThat(desk.faults()).as("the question").isEmpty();
    }
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"vi, Chọn nhiều việc", "en, Choose several"})
  void a_list_is_walked_chosen_from_and_opened_by_keyboard(String language, String choose) {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      speak(desk.page, language);
      desk.page.locator("tr[data-item]").first().waitFor();
      assertThat(desk.faults()).as("list").isEmpty();
      desk.press(choose);
      desk.page.keyboard().press("Alt+ArrowDown");
      desk.page.keyboard().press("Space");
      desk.page.locator("tbody tr[aria-selected=true]").waitFor();
      assertThat(desk.faults()).as("list that is chosen from").isEmpty();
      String second = desk.page.locator("tr[data-item]").nth(1).getAttribute("data-key");
      // A heading may lie between.
      for (int at = 0; at < 2 && !second.equals(focused(desk.page)); at++) {
        desk.page.keyboard().press("ArrowDown");
      }
      assertThat(focused(desk.page)).isEqualTo(second);
      desk.page.keyboard().press("Enter");
      desk.page.waitForURL("**/viec/" + second);
      desk.page.goBack();
      desk.page.waitForCondition(() -> second.equals(focused(desk.page)));
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.getAttribute('data-key')");
  }

  private static boolean all(Locator options, String name) {
    return options.allInnerTexts().stream().allMatch(option -> option.startsWith(name));
  }

  private static void compose(Page page, String text) {
    var typed = new JsonObject();
    typed.addProperty("text", text);
    typed.addProperty("selectionStart", text.length());
    typed.addProperty("selectionEnd", text.length());
    var session = page.context().newCDPSession(page);
    session.send("Input.imeSetComposition", typed);
    session.detach();
  }

  private static void speak(Page page, String language) {
    page.evaluate("language => localStorage.setItem('hoso.language', language)", language);
    page.reload();
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
