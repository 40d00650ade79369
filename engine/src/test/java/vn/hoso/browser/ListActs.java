package vn.hoso.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/** What officials do with a list in sections, in the words of the screen. */
final class ListActs {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ListActs() {}

  static Locator row(Desk desk, String name) {
    return desk.page
        .locator(".grid-row")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    desk.page.locator(".grid-name", new Page.LocatorOptions().setHasText(name))));
  }

  /** Hands a spreadsheet in and waits until it is checked. */
  static void check(Desk desk, String file, byte[] content) {
    desk.page
        .locator("input[data-file='list-file']")
        .setInputFiles(new FilePayload(file, XLSX, content));
    desk.press("Nộp và kiểm tra");
  }

  /** Takes in what was checked; the button says how many rows. */
  static void takeIn(Desk desk, String button, int rows) {
    desk.press(button);
    desk.page.locator(".dialog .button--danger, .dialog .button--main").first().click();
    desk.page.getByText("Đã nhập xong " + rows + " dòng").waitFor();
    desk.press("Xong, xem danh sách");
  }

  /** An outcome for those who are named, with its reason. */
  static void settle(Desk desk, String outcome, String reason, String... names) {
    for (String name : names) {
      desk.page.getByLabel("Chọn " + name).check();
    }
    desk.page.locator("#settle-outcome").selectOption(outcome);
    if (reason != null) {
      desk.page.locator("#settle-reason").fill(reason);
    }
    desk.press("Ghi kết quả");
    row(desk, names[0]).getByText(reason == null ? "" : reason).first().waitFor();
  }

  /** The same outcome for all the others, once their number has been seen. */
  static void rest(Desk desk, String outcome) {
    desk.page.locator("#settle-outcome").selectOption(outcome);
    desk.press("Ghi kết quả");
    desk.page
        .locator(".dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi kết quả"))
        .click();
    desk.page.locator(".dialog").waitFor(Desk.gone());
    desk.page.getByText("Mọi mục còn lại chưa ghi kết quả ở bước này (0)").waitFor();
  }

  /** Enters how each was voted on: for those who are named as said, for the others all. */
  static Desk vote(Desk desk, int summoned, Map<String, Integer> inFavour) {
    String all = String.valueOf(summoned);
    for (String number : new String[] {"summoned", "present", "issued", "collected", "valid"}) {
      desk.page.locator("#ballot-" + number).fill(all);
    }
    desk.page.locator("#ballot-excused").fill("0");
    var names = desk.page.locator(".ballot__known").allInnerTexts();
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      int votes =
          inFavour.entrySet().stream()
              .filter(each -> name.contains(each.getKey()))
              .mapToInt(Map.Entry::getValue)
              .findFirst()
              .orElse(summoned);
      desk.page.locator("#ballot-votes-" + at).fill(String.valueOf(votes));
      desk.page.locator("#ballot-against-" + at).fill(String.valueOf(summoned - votes));
    }
    desk.press("Lưu biểu kiểm phiếu");
    desk.page.getByText("Chờ một đồng chí khác xác nhận.").waitFor();
    return desk;
  }
}
