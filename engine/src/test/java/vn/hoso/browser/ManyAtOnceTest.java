package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoso.HosoClient;

/** The list of work by groups, many of its items at once, views that are saved: without a mouse. */
class ManyAtOnceTest {

  private static final int NARROW = 360;

  @Test
  void items_are_claimed_together_one_is_refused_and_the_other_is_taken_back() {
    try (Desk desk = Desk.at("thamdinh.tinh", "/viec?view=shared")) {
      desk.page.locator("tr[data-item]").nth(1).waitFor();
      assertThat(desk.page.locator(".data-table__heading").count()).isPositive();
      var keys = desk.page.keyboard();
      keys.press("Alt+M");
      String first = chosen(desk, 1);
      String second = chosen(desk, 2);
      assertThat(desk.faults()).as("chosen").isEmpty();
      var colleague = new HosoClient(URI.create(DemoProduct.address()).getPort());
      colleague.signIn("thamdinh2.tinh", "hoso-demo-2026");
      act(colleague, second, "claim");
      keys.press("Alt+X");
      var bar = desk.page.locator(".run-bar");
      bar.getByText("Đã nhận xử lý 1 việc.").waitFor();
      assertThat(bar.locator("li").first().innerText()).contains("Đào Văn Định");
      // The refusal itself is an error to the browser.
      desk.errors.removeIf(error -> error.contains("409") && error.contains(second));
      desk.screenshot("99-nhieu-viec-mot-luot");
      assertThat(desk.faults()).as("results").isEmpty();
      keys.press("Alt+Z");
      bar.getByText("Đã hoàn tác 1 việc.").waitFor();
      act(colleague, second, "release");
      desk.page.setViewportSize(NARROW, 740);
      assertThat(desk.faults()).as("narrow").isEmpty();
      desk.page.setViewportSize(1280, 800);
      desk.page.reload();
      desk.page.locator("tr[data-item='" + first + "']").waitFor();
    }
  }

  /** Goes to the next row and chooses it. */
  private static String chosen(Desk desk, int count) {
    desk.page.keyboard().press("Alt+ArrowDown");
    desk.page.keyboard().press("Space");
    desk.page.getByText(Pattern.compile("Đã chọn " + count + " việc")).waitFor();
    return (String) desk.page.evaluate("document.activeElement.getAttribute('data-item')");
  }

  private static void act(HosoClient client, String item, String verb) {
    var answer = client.post("/api/work-items/" + item + "/" + verb, Map.of());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  @Test
  void a_head_sees_what_each_has_in_hand_above_the_list_and_beside_the_names() {
    try (Desk desk = Desk.at("truongphong.tinh", "/viec?view=unit")) {
      desk.page.locator("tr[data-item]").first().waitFor();
      var load = desk.page.locator(".unit-load");
      load.locator("summary").focus();
      desk.page.keyboard().press("Enter");
      load.getByText("Vũ Thị Thẩm").waitFor();
      desk.screenshot("100-khoi-luong-viec");
      assertThat(desk.faults()).as("load").isEmpty();
      desk.page.setViewportSize(NARROW, 740);
      assertThat(desk.faults()).as("narrow").isEmpty();
      desk.page.setViewportSize(1280, 800);
      desk.page.keyboard().press("Alt+ArrowDown");
      desk.page.keyboard().press("Alt+G");
      desk.page.getByText(Pattern.compile("Vũ Thị Thẩm: đang xử lý \\d+ việc")).waitFor();
      assertThat(desk.faults()).as("assigning").isEmpty();
    }
  }

  @Test
  void a_view_is_saved_come_back_to_and_deleted() {
    try (Desk desk = Desk.at("truongphong.tinh", "/viec?view=unit")) {
      desk.press("Lưu bộ lọc này");
      desk.page.locator("#view-name").waitFor();
      desk.page.keyboard().type("Việc của phòng");
      assertThat(desk.faults()).as("saving").isEmpty();
      desk.page.keyboard().press("Enter");
      var saved =
          desk.page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Việc của phòng").setExact(true));
      saved.waitFor();
      desk.page.navigate(DemoProduct.address() + "/viec");
      saved.waitFor();
      desk.page.setViewportSize(NARROW, 740);
      assertThat(desk.faults()).as("narrow").isEmpty();
      desk.page.setViewportSize(1280, 800);
      saved.focus();
      desk.page.keyboard().press("Enter");
      desk.page.waitForURL("**/viec?view=unit");
      desk.press("Sửa bộ lọc đã lưu");
      Locator delete = desk.page.locator(".dialog .button--danger");
      delete.waitFor();
      assertThat(desk.faults()).as("changing").isEmpty();
      delete.focus();
      desk.page.keyboard().press("Enter");
      desk.page.getByText("Không có bộ lọc nào đồng chí đổi tên hoặc xóa được.").waitFor();
    }
  }
}
