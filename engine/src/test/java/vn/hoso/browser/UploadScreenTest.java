package vn.hoso.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.hoso.folderintake.Folders;
import vn.hoso.shared.HosoClock;

/** A model comes from the modeler, is read by another, put into force, and seen among revisions. */
class UploadScreenTest {

  private static final String SLUG = "death-notice";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Test
  void what_is_uploaded_waits_until_another_puts_it_into_force() {
    try (Desk system = Desk.at("quantri", "/quan-tri/quy-trinh");
        Desk other = Desk.at("banhanh", "/quan-tri/quy-trinh")) {
      link(system, "Tải quy trình lên").click();
      uploads(system, "process.bpmn", changed());
      system.page.getByText("Khác gì với phiên bản").waitFor();
      system
          .page
          .getByText("Đổi tên bước “Lập phiếu báo” thành “Lập phiếu báo từ trần”.")
          .waitFor();
      system.page.getByText("Chỉ áp dụng cho hồ sơ mới").waitFor();
      assertThat(button(system, "Đưa vào áp dụng").count()).isZero();
      system.screenshot("90-ban-du-thao-quy-trinh");
      system.page.setViewportSize(360, 740);
      system.screenshot("90-ban-du-thao-quy-trinh-hep");

      other.page.reload();
      link(other, "Xem khác gì").first().click();
      publishes(other);
      other.page.navigate(DemoProduct.address() + "/quan-tri/quy-trinh/" + SLUG + "/phien-ban");
      other.page.getByText("Đổi tên bước “Lập phiếu báo”").waitFor();
      other.page.getByText("7 ngày làm việc").first().waitFor();
      other.screenshot("91-cac-phien-ban");
      other.page.setViewportSize(360, 740);
      other.screenshot("91-cac-phien-ban-hep");
      assertThat(system.faults()).isEmpty();
      assertThat(other.faults()).isEmpty();
    }
  }

  @Test
  void a_hostile_file_is_refused_with_its_place_and_what_was_typed_stays() {
    try (Desk system = Desk.at("quantri", "/quan-tri/quy-trinh/tai-len")) {
      uploads(
          system,
          "process.bpmn",
          model().replace("</bpmn:process>", "<bpmn:scriptTask id=\"evil\"/></bpmn:process>"));
      system.page.getByText("Không được dùng phần tử scriptTask").waitFor();
      assertThat(system.page.locator("#upload-reason").inputValue()).isNotEmpty();
      system.screenshot("92-tep-bi-tu-choi");
      assertThat(system.faults()).filteredOn(fault -> !fault.contains("422")).isEmpty();
    }
  }

  private static void uploads(Desk desk, String name, String content) {
    desk.page.locator("#upload-procedure").selectOption(SLUG);
    desk.page
        .locator("input[data-file=upload-file]")
        .setInputFiles(new FilePayload(name, "application/xml", content.getBytes(UTF_8)));
    desk.page.locator("#upload-reason").fill("Đổi tên bước theo 05-HD/BTCTU");
    button(desk, "Tải lên").click();
  }

  /** From today: a revision that begins later would keep others from changing its limits today. */
  private static void publishes(Desk desk) {
    button(desk, "Đưa vào áp dụng").click();
    day(desk, "#draft-from", LocalDate.now(HosoClock.ZONE));
    desk.page.locator("#draft-order").fill("12-QĐ/BTCTU");
    day(desk, "#draft-order-date", LocalDate.of(2026, 11, 2));
    button(desk, "Đưa vào áp dụng").last().click();
    desk.page.getByText("Đã đưa “" + SLUG + "” vào áp dụng từ ngày").waitFor();
  }

  private static void day(Desk desk, String field, LocalDate day) {
    desk.page.locator(field).fill(DAY.format(day));
    desk.page.locator(field).blur();
  }

  private static String changed() {
    return model()
        .replace("name=\"Lập phiếu báo\"", "name=\"Lập phiếu báo từ trần\"")
        .replace("name=\"timeLimit\" value=\"P7D\"", "name=\"timeLimit\" value=\"P6D\"");
  }

  private static String model() {
    return new String(Folders.named("procedures", SLUG).files().get("process.bpmn"), UTF_8);
  }

  private static Locator link(Desk desk, String name) {
    return desk.page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Desk desk, String name) {
    return desk.page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
