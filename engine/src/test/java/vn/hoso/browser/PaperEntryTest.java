package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.shared.HosoClock;

/**
 * Dossiers that run on paper come in half-way; what then happens to them at any desk: the person
 * moves away, the decision is cancelled.
 */
class PaperEntryTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final LocalDate TODAY = LocalDate.now(HosoClock.ZONE);

  @Test
  void a_dossier_enters_half_way_and_ends_because_the_person_moves_away() throws Exception {
    try (Desk clerk = Desk.at("tiepnhan.tinh", "/ho-so/nhap-ho-so-giay");
        Desk cell = Desk.at("chibo.trungtam", "/viec")) {
      Desk.together(
          List.of(clerk, cell),
          () -> {
            String address = enter(clerk, "appraiseDossier");
            assertThat(clerk.page.locator("body").innerText()).contains("Thẩm định");
            cell.page.navigate(address);
            cell.press("Việc khác");
            cell.act("Chuyển đơn vị");
            cell.page.locator(".dialog button[type=submit]").click();
            cell.page.locator(".dialog").getByText("Phải ghi").first().waitFor();
            cell.page.locator("#move-unit").fill("Đảng ủy xã Ngoài Tỉnh, tỉnh bạn");
            cell.page.locator("#move-day").fill(DAY.format(TODAY));
            cell.page.locator("#move-certificate").fill("53-GCN/CB");
            cell.page.locator("#move-letter").fill("92-CV/ĐU");
            cell.screenshot("50-chuyen-don-vi");
            clean(cell);
            cell.page.locator(".dialog button[type=submit]").click();
            cell.page.getByText("Đã ghi nhận việc chuyển đơn vị").waitFor();
            clean(cell);
          });
    }
  }

  @Test
  void a_decision_made_on_paper_is_cancelled_with_its_ground() throws Exception {
    try (Desk clerk = Desk.at("tiepnhan.tinh", "/ho-so/nhap-ho-so-giay");
        Desk decider = Desk.at("bithu.trungtam", "/viec")) {
      Desk.together(
          List.of(clerk, decider),
          () -> {
            String address = enter(clerk, "returnResult");
            decider.page.navigate(address);
            decider.press("Việc khác");
            decider.act("Hủy quyết định");
            decider.page.locator("#cancel-number").fill("17-QĐ/ĐU");
            decider.page.locator("#cancel-day").fill(DAY.format(TODAY));
            decider.page.locator("input[name='cancel-ground'][value='WRONG_PROCEDURE']").check();
            decider.page.locator("#cancel-reason").fill("Chi bộ chưa họp đủ số đảng viên.");
            decider.screenshot("51-huy-quyet-dinh");
            clean(decider);
            decider.page.locator(".dialog button[type=submit]").click();
            decider.page.getByText("Đã ghi nhận việc hủy quyết định").waitFor();
            decider.page.getByText("Quyết định 17-QĐ/ĐU ngày").waitFor();
            clean(decider);
          });
    }
  }

  /** The address of the dossier that was entered. */
  private static String enter(Desk clerk, String step) {
    Page page = clerk.page;
    page.locator("input[name='entry-procedure'][value='admission']").check();
    clerk.pick("cell-search", "to dan pho 1");
    page.locator("#person-name").fill(Applicants.name());
    page.locator("#person-birth").fill("1997");
    clerk.press("Tìm$");
    clerk.press("(Không đúng người|Ghi người mới)");
    page.locator("#new-birth").fill("1997");
    page.locator("input[name='new-gender'][value='FEMALE']").check();
    page.locator("#new-identityKind").selectOption("NONE");
    clerk.press("Ghi và chọn người này");
    LocalDate opened = TODAY.minusDays(40);
    page.locator("#halfway-openedOn").fill(DAY.format(opened));
    page.locator("#halfway-place").selectOption(step);
    page.locator("#halfway-since-" + step).waitFor();
    var facts = page.locator("input[id^='halfway-facts-']");
    int known = facts.count();
    for (int i = 0; i < known; i++) {
      facts.nth(i).fill(DAY.format(opened.plusDays(2L * i + 2)));
    }
    page.locator("#halfway-since-" + step).fill(DAY.format(TODAY.minusDays(3)));
    page.locator("input[name^='halfway-conditions'][value='false']")
        .all()
        .forEach(answer -> answer.check());
    page.locator("input[name='halfway-outcome']").all().stream()
        .findFirst()
        .ifPresent(answer -> answer.check());
    clean(clerk);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhập hồ sơ")).click();
    page.getByText("Đã nhập hồ sơ").waitFor();
    clerk.screenshot("49-ho-so-nhap-tu-so-giay");
    clean(clerk);
    return page.url();
  }

  /** Wide and narrow. */
  private static void clean(Desk desk) {
    assertThat(desk.faults()).isEmpty();
    desk.page.setViewportSize(360, 740);
    assertThat(desk.faults()).isEmpty();
    desk.page.setViewportSize(1280, 800);
  }
}
