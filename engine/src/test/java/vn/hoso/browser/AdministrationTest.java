package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.hoso.Browsers;
import vn.hoso.shared.HosoClock;

/** What a system administrator does at the screen before the house can work, and later. */
class AdministrationTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String CODE = "99.000.104.000.009";

  @Test
  void units_officials_and_a_list_are_set_up_at_the_screen() throws Exception {
    try (Desk desk = Desk.of("quantri")) {
      Desk.together(
          List.of(desk),
          () -> {
            readiness(desk);
            unit(desk);
            openDossiers(desk);
            official(desk);
            list(desk);
            history(desk);
          });
    }
  }

  @Test
  void to_everybody_else_the_pages_do_not_exist() {
    try (Desk desk = Desk.of("thamdinh.tinh")) {
      for (String page : List.of("", "/don-vi", "/can-bo", "/nhap-danh-sach", "/nhat-ky")) {
        desk.page.navigate(DemoProduct.address() + "/quan-tri" + page);
        desk.page.getByText("Không có trang này").waitFor();
      }
      assertThat(desk.page.getByText("Quản trị", exactly()).count()).isZero();
    }
  }

  private static void readiness(Desk desk) {
    desk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quản trị")).click();
    desk.page.getByText("Đã đủ điều kiện lập hồ sơ đầu tiên.").waitFor();
    looksRight(desk, "20-quan-tri");
  }

  private static void unit(Desk desk) {
    part(desk, "Đơn vị");
    desk.page.getByText("Đảng ủy xã Tân Lập").first().click();
    desk.press("Lập đơn vị trực thuộc");
    desk.page.locator("#act-kind").selectOption("CELL");
    desk.page.locator("#act-name").fill("Chi bộ thôn Tân Lập 3");
    desk.page.locator("#act-code").fill("123");
    desk.page.locator("#act-from").fill("01/10/2026");
    submit(desk);
    desk.page.getByText("Mã tổ chức đảng gồm 14 chữ số.").first().waitFor();
    desk.page.locator("#act-code").fill(CODE);
    submit(desk);
    heading(desk, "Chi bộ thôn Tân Lập 3").waitFor();
    desk.press("Đổi tên");
    desk.page.locator("#act-name").fill("Chi bộ thôn Tân Lập Đông");
    submit(desk);
    heading(desk, "Chi bộ thôn Tân Lập Đông").waitFor();
    assertThat(desk.page.locator(".admin-facts").innerText())
        .contains("Chi bộ thôn Tân Lập 3, từ 01/10/2026");
    looksRight(desk, "21-don-vi");
  }

  private static void openDossiers(Desk desk) {
    desk.page.locator("input[type=search]").fill("thon dong");
    desk.page.locator(".unit-tree").getByText("Chi bộ thôn Đông").first().click();
    heading(desk, "Chi bộ thôn Đông").waitFor();
    desk.press("Kết thúc hoạt động");
    desk.page.locator("#act-lastDay").fill(DAY.format(today().minusDays(1)));
    submit(desk);
    desk.page.locator(".dialog").getByText("hồ sơ chưa xong:").waitFor();
    desk.screenshot("22-don-vi-con-ho-so");
    desk.page.locator(".dialog .dialog__head button").click();
    desk.press(
        "Bỏ, rời đi"); // what was typed was refused, and is thrown away after a question only
    assertThat(desk.page.locator("#unit-name").innerText()).doesNotContain("Đã kết thúc");
    succession(desk);
  }

  /** Seen beforehand, dossier by dossier, and left. */
  private static void succession(Desk desk) {
    desk.press("Sáp nhập, giải thể");
    desk.pick("successor-0", "thon tay");
    desk.page.locator("#succession-last-day").fill(DAY.format(today().minusDays(1)));
    desk.page.locator("#succession-document").fill("12-QĐ/ĐU");
    desk.page
        .locator(".dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem trước"))
        .click();
    desk.page.locator(".dialog .stacked-table tbody tr").first().waitFor();
    looksRight(desk, "22-sap-nhap");
    desk.page.locator(".dialog .dialog__head button").click();
    desk.press("Bỏ, rời đi");
  }

  private static void official(Desk desk) {
    part(desk, "Cán bộ");
    desk.press("Thêm cán bộ");
    desk.page.locator("#act-fullName").fill("Lò Thị Mới");
    desk.page.locator("#act-username").fill("moi.lo");
    submit(desk);
    heading(desk, "Lò Thị Mới").waitFor();
    desk.press("Giao chức danh");
    desk.pick("act-unitId", CODE);
    desk.page.locator("#act-role option[value=SECRETARY]").waitFor(attached());
    desk.page.locator("#act-role").selectOption("SECRETARY");
    submit(desk);
    desk.page.getByText("Bí thư Chi bộ thôn Tân Lập Đông").waitFor();
    desk.press("Cấp liên kết đặt mật khẩu");
    Locator link = desk.page.locator("input[readonly]");
    link.waitFor();
    looksRight(desk, "23-can-bo");
    assertThat(desk.page.locator(".notice").innerText()).contains("chưa dùng được");
    setPassword(link.inputValue(), confirmedByTheHead());
  }

  /** Who asked for the link cannot use it: the head of the board confirms it and sees the code. */
  private static String confirmedByTheHead() {
    try (Desk head = Desk.at("truongban.tinh", "/viec")) {
      head.page.getByRole(AriaRole.LINK, named("Giám sát quản trị")).first().click();
      head.page.getByText("moi.lo").first().waitFor();
      looksRight(head, "23a-giam-sat");
      head.page.getByRole(AriaRole.BUTTON, named("Xác nhận: Lò Thị Mới")).click();
      Locator code = head.page.locator(".notice--good");
      code.waitFor();
      assertThat(head.faults()).isEmpty();
      return code.innerText().replaceAll("(?s).*: ([A-Z2-9]{4}-[A-Z2-9]{4}).*", "$1");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** The new secretary at a machine of her own: she sets her password and is in. */
  private static void setPassword(String link, String code) {
    try (BrowserContext window = Browsers.window(1280)) {
      Page page = window.newPage();
      page.navigate(link);
      page.locator("#password-code").fill(code.toLowerCase());
      page.locator("#new-password").fill("mot mat khau cua rieng toi");
      assertThat(Browsers.barriersOf(page)).isEmpty();
      page.locator("form button[type=submit]").click();
      page.locator("#username").fill("moi.lo");
      page.locator("#password").fill("mot mat khau cua rieng toi");
      page.locator("form button[type=submit]").click();
      page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của tôi"))
          .waitFor();
    }
  }

  private static void list(Desk desk) throws IOException {
    part(desk, "Nhập danh sách");
    looksRight(desk, "24-nhap-danh-sach");
    desk.page
        .locator("[data-file=list-file]")
        .setInputFiles(new FilePayload("chi-bo-moi.xlsx", XLSX, twoGoodAndTwoBadRows()));
    desk.press("Nộp và kiểm tra");
    desk.press("Chỉ nhập 2 dòng đúng");
    desk.page.locator(".dialog").getByText("không hoàn lại được").waitFor();
    desk.page.locator(".dialog .button--danger").click();
    desk.page.getByText("Đã nhập xong 2 dòng.").waitFor();
    assertThat(desk.page.locator("section table b").allInnerTexts()).containsExactly("A4", "D5");
    looksRight(desk, "25-nhap-danh-sach-loi");
    part(desk, "Đơn vị");
    desk.page.locator("input[type=search]").fill("99.000.104.000.01");
    desk.page.locator(".unit-tree").getByText("Chi bộ Chợ Mới").waitFor();
  }

  private static void history(Desk desk) {
    part(desk, "Nhật ký");
    desk.page.getByText("Nhập danh sách", exactly()).nth(1).waitFor();
    assertThat(desk.page.locator("tbody").innerText())
        .contains("Lập đơn vị", "Đổi tên đơn vị", "Giao chức danh", "Đặt mật khẩu");
    looksRight(desk, "26-nhat-ky");
  }

  private static byte[] twoGoodAndTwoBadRows() throws IOException {
    String[][] rows = {
      {"Mã tổ chức đảng", "Tên đơn vị", "Loại đơn vị", "Từ ngày"},
      {"99.000.104.000.011", "Chi bộ Chợ Mới", "Chi bộ", "01/11/2026"},
      {"99.000.104.000.012", "Chi bộ Bến Đò", "Chi bộ", "01/11/2026"},
      {"99.000.104", "Chi bộ Thiếu Số", "Chi bộ", "01/11/2026"},
      {"99.000.104.000.013", "Chi bộ Sai Ngày", "Chi bộ", "31/11/2026"}
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Chi bộ");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          sheet.value(row, column, rows[row][column]);
        }
      }
    }
    return out.toByteArray();
  }

  private static void part(Desk desk, String name) {
    desk.page
        .locator(".admin-parts")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
    desk.page.locator(".admin-parts [aria-current=page]").getByText(name).waitFor();
  }

  private static void submit(Desk desk) {
    desk.page.locator(".dialog form button[type=submit]").click();
  }

  /** What the server refuses, Chromium calls an error; that was meant here. */
  private static void looksRight(Desk desk, String name) {
    desk.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    desk.screenshot(name);
    assertThat(desk.faults()).allMatch(fault -> fault.contains("409") || fault.contains("422"));
  }

  private static Locator heading(Desk desk, String name) {
    return desk.page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  private static LocalDate today() {
    return LocalDate.now(HosoClock.ZONE);
  }
}
