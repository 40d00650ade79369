package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Screens one comes to seldom, reached by keyboard: their dialogs take the focus, give it back on
 * Esc, and are clean wide and narrow.
 */
class RareScreensTest {

  private static final int NARROW = 360;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest(name = "{2} at {1} of {0}")
  @CsvSource({
    "quantri, /quan-tri/uy-quyen, Ghi ủy quyền, 70-ghi-uy-quyen",
    "quantri, /chi-tieu, Ghi kế hoạch, 71-ghi-ke-hoach-nam",
    "quytrinh, /quan-tri/quy-trinh/planning, Xác nhận:, 72-xac-nhan-mot-cho"
  })
  void a_dialog_is_opened_by_keyboard_and_closed_by_it(
      String username, String path, String button, String name) {
    try (Desk desk = Desk.at(username, path)) {
      settle(desk.page);
      dialog(desk, button(desk, button), name);
    }
  }

  @Test
  void a_closed_dossier_gives_its_package_and_takes_numbers_of_the_office() {
    try (Desk clerk = Desk.of("vanthu.tinh")) {
      clerk.page.navigate(DemoProduct.address() + "/ho-so/" + closed(clerk));
      clerk.page.locator("[role=tab]").first().waitFor();
      tab(clerk, "Lưu trữ");
      clerk.page.getByText("Tải gói lưu trữ (ZIP)").waitFor();
      narrowAndWide(clerk, "73-goi-luu-tru");
      dialog(clerk, button(clerk, "Lập biên bản giao nhận"), "74-bien-ban-giao-nhan");
      tab(clerk, "Giấy tờ");
      dialog(clerk, button(clerk, "Ghi số đến, số đi"), "75-so-den-so-di");
    }
  }

  @Test
  void what_a_procedure_asks_when_it_is_opened_is_answered_by_keyboard() {
    try (Desk cell = Desk.at("chibo.dong", "/ho-so/lap")) {
      cell.page.locator("input[name='procedure'][value='transfer']").check();
      cell.page.locator("#person-name").fill("Dương Thu Yến");
      cell.page.keyboard().press("Enter");
      cell.page.getByText("Ghi đủ họ tên và ngày sinh, hoặc").waitFor();
      cell.page.locator("#person-birth").fill("18/4/1978");
      cell.page.keyboard().press("Enter");
      cell.page.getByText("Kết quả: 1 người").waitFor();
      narrowAndWide(cell, "76a-tim-nguoi");
      cell.press("Chọn");
      var asked = cell.page.getByRole(AriaRole.COMBOBOX, named("Chi bộ nơi đến"));
      asked.focus();
      settle(cell.page);
      cell.page.keyboard().type("chi bo");
      cell.page.locator("[role=listbox] [data-key]").first().waitFor();
      cell.page.keyboard().press("ArrowDown");
      cell.page.locator("[role=listbox] [data-focused]").first().waitFor();
      cell.page.keyboard().press("Enter");
      cell.page.waitForCondition(() -> asked.inputValue().contains("Chi bộ"));
      narrowAndWide(cell, "76-hoi-khi-lap");
      cell.page.getByText("Ngoài hệ thống này").click();
      assertThat(cell.faults()).isEmpty();
    }
  }

  @Test
  void conditions_to_be_looked_at_stand_on_the_desk_of_the_room() {
    try (Desk room = Desk.of("thamdinh.canbo")) {
      room.page.navigate(DemoProduct.address() + "/viec/" + work(room, "appraiseFile"));
      room.page.getByText("Điều kiện cần xem xét").first().waitFor();
      room.page.getByText("Điều kiện cần xem xét").first().evaluate("it => it.scrollIntoView()");
      narrowAndWide(room, "79-dieu-kien-can-xem-xet");
    }
  }

  private static String work(Desk desk, String step) {
    var items =
        desk.page.request().get(DemoProduct.address() + "/api/work-items?view=todo&limit=200");
    return JSON.readTree(items.body())
        .path("items")
        .valueStream()
        .filter(each -> each.path("stepId").asString().equals(step))
        .map(each -> each.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  /** Opened by Enter, looked at wide and narrow, closed by Esc: the focus is where it was. */
  private static void dialog(Desk desk, Locator button, String name) {
    button.focus();
    desk.page.keyboard().press("Enter");
    desk.page.locator(".dialog").waitFor();
    assertThat(focusIsIn(desk, ".dialog")).as("the focus goes into it").isTrue();
    narrowAndWide(desk, name);
    desk.page.keyboard().press("Escape");
    desk.page.locator(".dialog").waitFor(Desk.gone());
    assertThat(button.evaluate("it => it === document.activeElement"))
        .as("the focus comes back")
        .isEqualTo(true);
  }

  private static boolean focusIsIn(Desk desk, String where) {
    return (Boolean) desk.page.evaluate("where => !!document.activeElement?.closest(where)", where);
  }

  private static void narrowAndWide(Desk desk, String name) {
    settle(desk.page);
    desk.screenshot(name);
    assertThat(desk.faults()).as("wide").isEmpty();
    desk.page.setViewportSize(NARROW, 740);
    settle(desk.page);
    desk.screenshot(name + "-hep");
    assertThat(desk.faults()).as("narrow").isEmpty();
    desk.page.setViewportSize(1280, 800);
  }

  private static Locator button(Desk desk, String name) {
    return desk.page
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
        .first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void tab(Desk desk, String name) {
    desk.page.getByRole(AriaRole.TAB, named(name).setExact(true)).click();
  }

  /** A dossier this official may archive. */
  private static String closed(Desk desk) {
    var found = desk.page.request().get(DemoProduct.address() + "/api/dossiers?limit=200");
    return JSON.readTree(found.body())
        .path("items")
        .valueStream()
        .filter(each -> each.path("status").asString().equals("RESULT_DELIVERED"))
        .map(each -> each.path("id").asString())
        .filter(id -> offers(desk, id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean offers(Desk desk, String id) {
    var answer = desk.page.request().get(DemoProduct.address() + "/api/dossiers/" + id);
    return JSON.readTree(answer.body())
        .path("actions")
        .valueStream()
        .map(JsonNode::asString)
        .toList()
        .containsAll(java.util.List.of("archive", "registerPaper"));
  }

  private static void settle(Page page) {
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForCondition(() -> page.locator(".loading").count() == 0);
  }
}
