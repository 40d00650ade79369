package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.Browsers;

/** A limit is shortened by one, foreseen, put into force by another, seen at the desk, reversed. */
class LimitChangeScreenTest {

  private static final String PATH = "/quan-tri/quy-trinh/admission/sua-thoi-han";
  private static final String AMOUNT = "Số: Thẩm định hồ sơ";
  private static final String PROMISE = "Số: Từ khi tiếp nhận đến khi có quyết định";
  private static final String IN_SIGHT =
      "(() => { const at = document.activeElement.getBoundingClientRect();"
          + " return document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)"
          + " === document.activeElement; })()";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void appraising_takes_ten_days_instead_of_fifteen_until_it_is_reversed() throws Exception {
    try (Desk drafter = Desk.at("quytrinh", PATH);
        Desk other = Desk.of("banhanh");
        Desk appraiser = Desk.of("thamdinh.tinh")) {
      Desk.together(
          List.of(drafter, other, appraiser),
          () -> {
            List<String> before = due(appraiser);
            assertThat(before).isNotEmpty();
            ReceiptKey receipt = receipt(appraiser);
            assertThat(told(receipt)).doesNotContain("12-QC/TU");
            drafts(drafter, "10");
            published(other);
            other.page.getByText("hồ sơ đang mở").last().waitFor();
            other.page.getByText("đổi hạn đúng như xem trước").first().waitFor();
            other.screenshot("82-da-ap-dung-thoi-han");
            other.page.waitForCondition(() -> !due(appraiser).equals(before));
            assertThat(told(receipt))
                .contains("29 ngày làm việc", "Hạn được tính lại", "12-QC/TU")
                .contains("trước đó là 30 ngày làm việc");

            Locator past = other.page.locator("article.panel", withText("12-QC/TU"));
            past.first().scrollIntoViewIfNeeded();
            other.screenshot("84-cac-lan-doi-thoi-han");
            press(other, "Đảo lại thay đổi này");
            other.page.getByText("10 ngày làm việc → 15 ngày làm việc").first().waitFor();
            answered(other);
            drafter.page.navigate(DemoProduct.address() + PATH);
            published(drafter);
            // An earlier change says the same of itself: only the desk tells that this one is done.
            drafter.page.waitForCondition(() -> due(appraiser).equals(before));
          });
      assertThat(drafter.faults()).isEmpty();
      assertThat(other.faults()).isEmpty();
    }
  }

  @Test
  void a_wrong_number_stays_on_the_screen_with_the_reason_beside_it() {
    try (Desk desk = Desk.at("quytrinh", "/quan-tri/quy-trinh/card/sua-thoi-han")) {
      press(desk, "Soạn thời hạn mới");
      Locator first = desk.page.locator(".limit-table input").first();
      first.fill("0");
      desk.page.locator(".limit-table .field__error").waitFor();
      assertThat(first.inputValue()).isEqualTo("0");
      desk.page.setViewportSize(360, 740);
      desk.screenshot("81-sua-thoi-han-hep");
      assertThat(desk.faults()).filteredOn(fault -> !fault.contains("422")).isEmpty();
      press(desk, "Bỏ bản dự thảo");
      // Asked before it is done.
      desk.page.getByRole(AriaRole.DIALOG).waitFor();
      button(desk, "Bỏ bản dự thảo").last().click();
      button(desk, "Soạn thời hạn mới").waitFor();
    }
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Every warning is given a reason, one after the other. */
  private static void answered(Desk desk) {
    Locator open = desk.page.locator("textarea[id^='limit-warning-']");
    open.first().waitFor();
    for (int left = open.count(); left > 0; left--) {
      open.first().fill("Ban Thường vụ đã cho ý kiến");
      button(desk, "Ghi lý do").first().click();
      int more = left - 1;
      desk.page.waitForCondition(() -> open.count() == more);
    }
    desk.page.getByText("Lý do: Ban Thường vụ đã cho ý kiến").first().waitFor();
    desk.page.getByText("Lưu ý cần lý do").first().scrollIntoViewIfNeeded();
    desk.screenshot("83-luu-y-thoi-han");
  }

  @Test
  void a_press_on_the_drawing_comes_to_the_row_and_papers_and_derived_days_are_for_new_dossiers() {
    try (Desk desk = Desk.at("quytrinh", "/quan-tri/quy-trinh/admission/sua-thoi-han")) {
      press(desk, "Soạn thời hạn mới");
      desk.page.locator(".djs-shape[data-element-id='appraiseDossier']").waitFor();
      desk.page.waitForLoadState(LoadState.NETWORKIDLE);
      desk.page.evaluate("window.scrollTo(0, 0)");
      desk.screenshot("85-sua-thoi-han-so-do");
      desk.page.locator(".djs-shape[data-element-id='appraiseDossier']").dispatchEvent("click");
      desk.page.waitForCondition(() -> focused(desk).equals(AMOUNT));
      assertThat(desk.page.locator(".djs-shape.step-lit").getAttribute("data-element-id"))
          .isEqualTo("appraiseDossier");
      desk.screenshot("85-sua-thoi-han-buoc");
      Locator paper =
          desk.page.locator("tr[data-place^='document:']:not(:has(.tag--info))").first();
      paper.locator("input").first().fill("9");
      desk.page.getByText("→ 9 tháng").first().waitFor();
      answered(desk);
      press(desk, "Xem trước");
      desk.page.getByText("chỉ cho hồ sơ lập từ ngày áp dụng").waitFor();
      desk.page.setViewportSize(360, 740);
      paper.scrollIntoViewIfNeeded();
      desk.screenshot("85-sua-thoi-han-giay-to-hep");
      assertThat(desk.faults()).isEmpty();
      desk.page.setViewportSize(1280, 800);
      press(desk, "Bỏ bản dự thảo");
      desk.page.getByRole(AriaRole.DIALOG).waitFor();
      button(desk, "Bỏ bản dự thảo").last().click();
      button(desk, "Soạn thời hạn mới").waitFor();
    }
  }

  @Test
  void halves_of_days_are_said_to_be_none_and_what_is_typed_in_stands_below_the_drawing() {
    try (Desk desk = Desk.at("quytrinh", "/quan-tri/quy-trinh/admission/sua-thoi-han")) {
      press(desk, "Soạn thời hạn mới");
      desk.page.locator(".djs-shape[data-element-id='appraiseDossier']").waitFor();
      Locator numbers = desk.page.locator("tr[data-place^='step:'] .limit-table__number input");
      numbers.last().focus();
      for (int i = 0; i < 12; i++) {
        desk.page.keyboard().press("ArrowUp");
        assertThat(desk.page.evaluate(IN_SIGHT)).as(focused(desk)).isEqualTo(true);
      }
      Locator amount = desk.page.getByLabel(AMOUNT, new Page.GetByLabelOptions().setExact(true));
      amount.fill("1.5");
      desk.page.locator(".limit-table .field__error").waitFor();
      assertThat(amount.inputValue()).isEqualTo("1.5");
      press(desk, "Bỏ bản dự thảo");
      desk.page.getByRole(AriaRole.DIALOG).waitFor();
      button(desk, "Bỏ bản dự thảo").last().click();
      button(desk, "Soạn thời hạn mới").waitFor();
    }
  }

  private static String focused(Desk desk) {
    return String.valueOf(desk.page.evaluate("document.activeElement.getAttribute('aria-label')"));
  }

  private static void drafts(Desk desk, String amount) {
    press(desk, "Soạn thời hạn mới");
    Locator field = desk.page.getByLabel(AMOUNT, new Page.GetByLabelOptions().setExact(true));
    field.fill(amount);
    desk.page.getByLabel(PROMISE, new Page.GetByLabelOptions().setExact(true)).fill("29");
    desk.page.getByText("15 ngày làm việc → 10 ngày làm việc").first().waitFor();
    desk.page.getByText("30 ngày làm việc → 29 ngày làm việc").first().waitFor();
    press(desk, "Xem trước");
    desk.page.getByText("Còn lưu ý chưa có lý do").waitFor();
    answered(desk);
    press(desk, "Xem trước");
    desk.page.getByText("không tự đưa vào áp dụng").waitFor();
    desk.screenshot("81-sua-thoi-han");
  }

  /** By whoever did not draft it, with all open dossiers counted anew. */
  private static void published(Desk desk) {
    if (!desk.page.url().endsWith(PATH)) {
      desk.page.navigate(DemoProduct.address() + PATH);
    }
    desk.page.getByLabel("Tính lại", new Page.GetByLabelOptions().setExact(true)).check();
    press(desk, "Xem trước");
    Locator sheet =
        desk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải tệp XLSX"));
    sheet.scrollIntoViewIfNeeded();
    assertThat(desk.page.request().get(DemoProduct.address() + sheet.getAttribute("href")).status())
        .isEqualTo(200);
    desk.page.locator("#moves-what").selectOption("Thẩm định hồ sơ");
    desk.page.waitForLoadState(LoadState.NETWORKIDLE);
    desk.screenshot("86-xem-truoc-ho-so");
    desk.page.locator("#limits-order").fill("12-QC/TU");
    desk.page.locator("#limits-order-date").fill("01/11/2026");
    desk.page.locator("#limits-order-date").blur();
    press(desk, "Đưa vào áp dụng");
    desk.page.getByText("Đã đưa vào áp dụng từ ngày").waitFor();
  }

  /** Codes and due days of what waits to be appraised. */
  private static List<String> due(Desk desk) {
    return appraising(desk)
        .map(each -> each.path("dossierCode").asString() + " " + each.path("dueOn").asString())
        .sorted()
        .toList();
  }

  private static Stream<JsonNode> appraising(Desk desk) {
    String items = DemoProduct.address() + "/api/work-items?view=todo&limit=200";
    return JSON.readTree(desk.page.request().get(items).text())
        .path("items")
        .valueStream()
        .filter(each -> each.path("stepId").asString().equals("appraiseDossier"));
  }

  /** As it was given to the applicant of one that is being appraised. */
  private static ReceiptKey receipt(Desk desk) throws IOException {
    String dossier = appraising(desk).findFirst().orElseThrow().path("dossierId").asString();
    desk.page.navigate(DemoProduct.address() + "/ho-so/" + dossier);
    return ReceiptKey.of(desk.read("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"));
  }

  /** What the applicant reads of why his day is that day. */
  private static String told(ReceiptKey receipt) {
    try (BrowserContext telephone = Browsers.window(360)) {
      Page page = telephone.newPage();
      page.navigate(DemoProduct.address() + receipt.address());
      page.locator(".answer__sentence").waitFor();
      page.getByText("Vì sao hẹn ngày này?").first().click();
      return page.locator("main").innerText();
    }
  }

  private static void press(Desk desk, String name) {
    button(desk, name).click();
  }

  private static Locator button(Desk desk, String name) {
    return desk.page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
