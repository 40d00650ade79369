package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.hoso.shared.HosoClock;

/** An order of a leader goes from his desk to the row of who has the work, and its answer back. */
class DirectionTest {

  private static final String ORDER = "Làm rõ thời gian công tác tại đơn vị cũ.";
  private static final String ANSWER = "Đã xác minh, có giấy xác nhận.";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int NARROW = 360;

  @Test
  void an_order_is_given_without_a_mouse_read_in_the_row_and_answered() {
    try (Desk head = Desk.seated("truongphong.tinh");
        Desk worker = Desk.at("thamdinh.tinh", "/viec")) {
      worker.page.locator("tr[data-item]").first().waitFor();
      String item = worker.page.locator("tr[data-item]").first().getAttribute("data-item");

      head.page.navigate(DemoProduct.address() + "/viec/" + item);
      head.page.locator(".step-panel").waitFor();
      give(head, DAY.format(LocalDate.now(HosoClock.ZONE).plusDays(2)));
      narrowToo(head, "100-y-kien-chi-dao");

      worker.page.reload();
      var row = worker.page.locator("tr[data-item='" + item + "']");
      row.getByText(ORDER).waitFor();
      assertThat(row.innerText()).startsWith("Ý kiến chỉ đạo");
      narrowToo(worker, "101-y-kien-chi-dao-o-danh-sach");
      worker.page.navigate(DemoProduct.address() + "/viec/" + item);
      worker.page.getByText(ORDER).waitFor();
      worker.press("Trả lời");
      worker.page.locator("#direction-answer").fill(ANSWER);
      narrowToo(worker, "102-tra-loi-y-kien-chi-dao");
      worker.page.locator(".dialog button[type=submit]").click();
      worker.page.locator(".dialog").waitFor(gone());

      head.page.reload();
      head.page.locator(".step-panel").waitFor();
      assertThat(head.tab("Ý kiến chỉ đạo").innerText()).contains(ORDER, ANSWER, "Trả lời: ");
      narrowToo(head, "103-y-kien-chi-dao-da-tra-loi");
    }
  }

  private static void give(Desk head, String by) {
    var menu = head.page.locator("button:has-text('Việc khác')").first();
    menu.focus();
    head.page.keyboard().press("Enter");
    head.page.locator("[role=menuitem]:has-text('Cho ý kiến chỉ đạo')").focus();
    head.page.keyboard().press("Enter");
    head.page.locator("#direction-text").waitFor();
    assertThat(head.page.locator(".dialog").innerText()).contains("không phải thời hạn");
    if (head.page.locator("#direction-step").inputValue().isEmpty()) {
      head.page.locator("#direction-step").focus();
      head.page.keyboard().press("ArrowDown");
    }
    head.page.locator("#direction-text").focus();
    head.page.keyboard().type(ORDER);
    head.page.keyboard().press("Tab");
    head.page.keyboard().type(by);
    narrowToo(head, "104-cho-y-kien-chi-dao");
    head.page.keyboard().press("Enter");
    head.page.locator(".dialog").waitFor(gone());
    head.page.getByText("Ý kiến chỉ đạo: ").first().waitFor();
  }

  private static void narrowToo(Desk desk, String picture) {
    assertThat(desk.faults()).as(picture).isEmpty();
    desk.screenshot(picture);
    desk.page.setViewportSize(NARROW, 740);
    assertThat(desk.faults()).as(picture + " narrow").isEmpty();
    desk.screenshot(picture + "-hep");
    desk.page.setViewportSize(1280, 800);
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
