package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A list in sections: taken in as the office keeps it, and typed into by keyboard. */
class PlanJourneyTest {

  private static final String PLAN =
      "Quy hoạch nhiệm kỳ 2030–2035, lần " + ThreadLocalRandom.current().nextInt(1000, 9999);

  @Test
  void a_plan_is_taken_in_and_typed_into() throws Exception {
    try (Desk committee = Desk.of("bithu.songcau")) {
      Desk.together(
          List.of(committee),
          () -> {
            listIsTakenIn(committee);
            cellsAreReachedByKeyboard(committee);
          });
    }
  }

  private static void listIsTakenIn(Desk committee) {
    committee.page.navigate(DemoProduct.address() + "/ho-so/lap");
    committee.page.locator("input[name='procedure'][value='planning']").check();
    committee.page.locator("#heading").fill(PLAN);
    committee.press("Lập hồ sơ theo danh sách");
    committee.page.getByText("Đã lập hồ sơ").waitFor();
    committee.page.locator("#item-term").selectOption("2030-2035");
    committee.page.locator("#item-level").selectOption("commune");
    committee.press("Lưu$");
    committee.page.getByText("Đã ghi chung cho cả danh sách.").waitFor();
    committee.press("Nhập từ bảng tính");
    committee
        .page
        .locator("input[data-file='list-file']")
        .setInputFiles(
            new FilePayload(
                "phu-luc-2.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                added()));
    committee.press("Nộp và kiểm tra");
    committee.page.getByText("Ghi tối đa ba mức").waitFor();
    committee.press("Chỉ nhập 3 dòng đúng");
    committee.page.locator(".dialog .button--danger, .dialog .button--main").first().click();
    committee.page.getByText("Đã nhập xong 3 dòng").waitFor();
    committee.press("Xong, xem danh sách");
    row(committee, "Quách Thị Hà").waitFor();
    assertThat(committee.page.locator(".grid").innerText())
        .contains("I. Chức danh cấp trưởng (1)", "II. Chức danh cấp phó (2)", "Cao cấp");
  }

  private static void cellsAreReachedByKeyboard(Desk committee) {
    committee.page.locator(".grid-frame").focus();
    var cell = committee.page.locator(".grid-input");
    cell.waitFor();
    for (int at = 0; at < 5; at++) {
      committee.page.keyboard().press("ArrowRight");
    }
    committee.page.keyboard().type("Thạc sĩ");
    assertThat(cell.inputValue()).as("typed over").isEqualTo("Thạc sĩ");
  }

  private static Locator row(Desk desk, String name) {
    return desk.page
        .locator(".grid-row")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    desk.page.locator(".grid-name", new Page.LocatorOptions().setHasText(name))));
  }

  private static byte[] added() throws RuntimeException {
    String[][] rows = {
      {"Phụ lục 2"},
      {},
      {
        "STT",
        "Họ và tên",
        "Ngày sinh",
        null,
        "Chức vụ hiện tại",
        "Trình độ chuyên môn",
        "Lý luận chính trị",
        "Xếp loại 3 năm",
        "Chức danh đề xuất"
      },
      {null, null, "Nam", "Nữ"},
      {"A", "Nhiệm kỳ 2030–2035"},
      {"I", "Chức danh cấp trưởng"},
      {null, "Bí thư Đảng ủy – Số lượng đề nghị: 2 – Danh sách giới thiệu: 1"},
      {"1", "Quách Văn Sơn", "12/03/1985", null, "Phó Bí thư", "Thạc sĩ Luật", "Cao cấp", "HTTNV"},
      {"II", "Chức danh cấp phó"},
      {null, "Phó Bí thư Đảng ủy – Số lượng đề nghị: 3 – Danh sách giới thiệu: 3"},
      {"2", "Quách Thị Hà", null, "1990", "Trưởng ban", "Kỹ sư", "Trung cấp", "HTXSNV, HTTNV"},
      {"3", "Quách Văn Lâm", "1988", null, "Trưởng ban", "Kỹ sư", "Trung cấp", "Xuất sắc"},
      {"4", "Quách Văn Thọ", "07/1991", null, "Chánh Văn phòng", "Cử nhân", "Cao cấp", "HTNV"},
    };
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Excel", "1.0")) {
      var sheet = book.newWorksheet("Phụ lục 2");
      for (int row = 0; row < rows.length; row++) {
        for (int at = 0; at < rows[row].length; at++) {
          if (rows[row][at] != null) {
            sheet.value(row, at, rows[row][at]);
          }
        }
      }
      sheet.range(2, 2, 2, 3).merge();
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }
}
