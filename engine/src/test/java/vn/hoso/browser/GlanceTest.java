package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is seen of work before it is done: the dossier of a row, and what would come of acts on
 * many.
 */
class GlanceTest {

  private static final int NARROW = 360;

  @Test
  void the_dossier_of_a_row_is_seen_beside_the_list() {
    try (Desk desk = Desk.of("thamdinh.tinh")) {
      desk.page.locator("[data-item]").first().waitFor();
      desk.page.keyboard().press("Alt+p");
      desk.page.keyboard().press("Alt+ArrowDown");
      Locator pane =
          desk.page.getByRole(
              AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Xem trước"));
      pane.getByText("Vì sao hạn này").waitFor();
      desk.screenshot("72-xem-truoc");
      assertThat(desk.faults()).as("wide").isEmpty();
      desk.page.setViewportSize(NARROW, 740);
      pane.waitFor(Desk.gone());
      assertThat(desk.faults()).as("narrow").isEmpty();
    }
  }

  @Test
  void what_would_come_of_handing_out_is_seen_before() {
    try (Desk desk = Desk.at("truongphong.tinh", "/viec?view=unit")) {
      all(desk);
      button(desk, "^Phân công \\d+ việc").click();
      Locator dialog = desk.page.getByRole(AriaRole.DIALOG);
      dialog.getByRole(AriaRole.RADIO).first().check();
      dialog.getByText(Pattern.compile("^Nếu giao cho đồng chí")).waitFor();
      desk.screenshot("73-phan-cong-nhieu-viec");
      assertThat(desk.faults()).isEmpty();
    }
  }

  @Test
  void what_goes_on_as_it_is_is_seen_before() {
    try (Desk desk = Desk.of("chibo.dong")) {
      all(desk);
      desk.page.keyboard().press("F8");
      Locator dialog = desk.page.getByRole(AriaRole.DIALOG);
      dialog.getByText(Pattern.compile("nội dung phải ghi|: Nộp hồ sơ, ")).first().waitFor();
      desk.screenshot("74-chuyen-nhieu-viec");
      assertThat(desk.faults()).isEmpty();
      desk.page.keyboard().press("Escape");
      dialog.waitFor(Desk.gone());
    }
  }

  @Test
  void a_working_note_is_written_and_withdrawn_beside_the_dossier() {
    try (Desk desk = Desk.of("chibo.dong")) {
      desk.page.locator("tbody tr a, tbody tr button").first().click();
      Locator tab = desk.tab("Ghi chú công việc");
      tab.locator("textarea").fill("Đã gọi chi bộ, chờ bản photo.");
      tab.locator("button[type=submit]").click();
      Locator note = tab.locator("li").getByText("Đã gọi chi bộ, chờ bản photo.");
      note.waitFor();
      desk.screenshot("75-ghi-chu-cong-viec");
      assertThat(desk.faults()).as("wide").isEmpty();
      desk.page.setViewportSize(NARROW, 740);
      note.waitFor();
      assertThat(desk.faults()).as("narrow").isEmpty();
    }
  }

  private static void all(Desk desk) {
    desk.page.locator("[data-item]").first().waitFor();
    desk.page.keyboard().press("Alt+m");
    button(desk, "^Thôi chọn").waitFor();
    desk.page.keyboard().press("Alt+a");
    desk.page.getByText(Pattern.compile("^Đã chọn \\d+ việc")).waitFor();
  }

  private static Locator button(Desk desk, String name) {
    return desk.page
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }
}
